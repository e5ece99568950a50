/**
 * Which codes lie under which regime, in words: ISO 3166-1 alpha-2, and ISO 3166-2 where a law ends inside a country.
 * Only this much is fetched to find a regime; what the laws say is in `world.data.ts`.
 */
export const regions = {
  eu: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MQ MF RE YT',
  gi: 'GI',
  uk: 'GB',
  crown: 'JE GG IM',
  eu_micro: 'AD MC SM VA FO GL SJ BL PM NC PF WF',
  ch: 'CH',
  balkan_east: 'RS BA ME MK AL XK MD UA GE AM',
  tr: 'TR',
  ru: 'RU',
  br: 'BR',
  ca_qc: 'CA-QC',
  ca: 'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT',
  mx: 'MX',
  cl: 'CL',
  latam: 'AR CO PE UY EC CR PA DO PY BO GT HN NI SV VE',
  in: 'IN',
  cn: 'CN',
  hk: 'HK',
  tw_mo: 'TW MO',
  jp: 'JP',
  kr: 'KR',
  sg: 'SG',
  th: 'TH',
  vn: 'VN',
  sea: 'MY ID PH BN LA KH MM',
  au: 'AU',
  nz: 'NZ',
  gulf: 'AE SA QA BH OM KW JO EG IL',
  za: 'ZA',
  africa: 'NG KE GH UG TZ RW ZM ZW MU SN CI MA TN DZ AO CV BW MG',
  bm: 'BM',
  us: 'US',
  /** A country that stands nowhere above. */
  world: '*',
} as const satisfies Readonly<Record<string, string>>;

/** An id of the region table. */
export type RegimeId = keyof typeof regions;

/** Parts of a country that have a country code of their own, and with it often another law: `FR-RE` is read as `RE`. */
export const ownCodes =
  'CN-HK CN-MO CN-TW DK-FO DK-GL FI-AX FR-BL FR-GF FR-GP FR-MF FR-MQ FR-NC FR-PF FR-PM FR-RE FR-TF FR-WF FR-YT ' +
  'NL-AW NL-BQ NL-CW NL-SX NO-SJ';

/** The same parts under the numbers that ISO 3166-2 gives them. */
export const numberedCodes =
  'FI-01=AX FR-971=GP FR-972=MQ FR-973=GF FR-974=RE FR-976=YT NL-BQ1=BQ NL-BQ2=BQ NL-BQ3=BQ NO-21=SJ NO-22=SJ';

/** Law of the mainland reaches here: the CNIL answers for the French territories of the EU, Finland's law for Åland. */
export const mainland = 'AX=FI GF=FR GP=FR MF=FR MQ=FR RE=FR YT=FR';

/** EU states whose authority names six months for the life of a consent (CNIL, DPC, APD); elsewhere it is twelve. */
export const sixMonths = 'BE FR IE';
