// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/regimes' {
  export interface Atlas extends Locator {
    country(timeZone: string): string | undefined;
    regime(region: string): Regime | undefined;
    regimeNamed(id: string): Regime | undefined;
  }
  export type Basis = string;
  export interface Deadline {
    readonly text: string;
    readonly term?: Term;
    readonly extension?: Term;
    readonly terms?: Readonly<Record<string, Term>>;
  }
  export interface Facts {
    readonly region: string;
    readonly regime: Regime;
    readonly law: RegimeFacts;
    readonly national?: NationalFacts;
    readonly state?: StateFacts;
  }
  export interface Hints {
    readonly regime?: string | undefined;
    readonly region?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly locales?: readonly string[];
  }
  export interface Locator {
    locate(hints: Hints): Place;
  }
  export type Model = 'opt-in' | 'opt-out' | 'notice';
  export interface NationalFacts {
    readonly digitalConsentAge: number;
    readonly reaskMonths: number;
    readonly validMonths: number | null;
    readonly note: string;
    readonly basis: Basis;
  }
  export interface Place {
    readonly region: string | undefined;
    readonly regime: Regime;
    readonly reason: Reason;
    readonly problem?: 'bad-region' | 'bad-regime';
  }
  export type Prompt = 'choice' | 'notice' | 'none';
  export type Reason = 'regime' | 'region' | 'time-zone' | 'locale' | 'record' | 'unknown';
  export interface Regime {
    readonly id: string;
    readonly model: Model;
    readonly prompt: Prompt;
    readonly reaskMonths: number;
    readonly validMonths: number;
  }
  export interface RegimeFacts {
    readonly law: string;
    readonly inForce: string;
    readonly modelAsWritten: string;
    readonly promptAsWritten: string;
    readonly gpc: 'none' | 'possible' | 'optional' | 'see states';
    readonly reaskMonths: number | null;
    readonly validMonths: number | null;
    readonly minorAge: {
      readonly text: string;
      readonly years?: number;
    };
    readonly requestDeadline: Deadline;
    readonly notes: string;
    readonly basis: Basis;
  }
  export type RegimeId = keyof typeof regions;
  export interface StateFacts {
    readonly law: string;
    readonly effective: string;
    readonly signal: {
      readonly duty: 'required' | 'conditional' | 'permissive' | 'none' | 'unknown';
      readonly text: string;
      readonly from: string;
    };
    readonly sensitive: string;
    readonly appeal: {
      readonly text: string;
      readonly days?: number;
      readonly extensionDays?: number;
    };
    readonly minors: string;
    readonly notes: string;
    readonly basis: Basis;
  }
  export interface Term {
    readonly amount: number;
    readonly unit: 'calendar-days' | 'business-days' | 'months';
  }
  export const atlas: Atlas;
  export function factsNamed(id: string): RegimeFacts | undefined;
  export function factsOf(region: string): Facts | undefined;
  export function locate({ regime, region, timeZone, locales }: Hints, atlas: Omit<Atlas, 'locate'>): Place;
  export const pocketAtlas: Atlas;
  export const strictest: Regime;
  // reached, not exported
  const regions: {
    readonly eu: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MQ MF RE YT';
    readonly gi: 'GI';
    readonly uk: 'GB';
    readonly crown: 'JE GG IM';
    readonly eu_micro: 'AD MC SM VA FO GL SJ BL PM NC PF WF';
    readonly ch: 'CH';
    readonly balkan_east: 'RS BA ME MK AL XK MD UA GE AM';
    readonly tr: 'TR';
    readonly ru: 'RU';
    readonly br: 'BR';
    readonly ca_qc: 'CA-QC';
    readonly ca: 'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT';
    readonly mx: 'MX';
    readonly cl: 'CL';
    readonly latam: 'AR CO PE UY EC CR PA DO PY BO GT HN NI SV VE';
    readonly in: 'IN';
    readonly cn: 'CN';
    readonly hk: 'HK';
    readonly tw_mo: 'TW MO';
    readonly jp: 'JP';
    readonly kr: 'KR';
    readonly sg: 'SG';
    readonly th: 'TH';
    readonly vn: 'VN';
    readonly sea: 'MY ID PH BN LA KH MM';
    readonly au: 'AU';
    readonly nz: 'NZ';
    readonly gulf: 'AE SA QA BH OM KW JO EG IL';
    readonly za: 'ZA';
    readonly africa: 'NG KE GH UG TZ RW ZM ZW MU SN CI MA TN DZ AO CV BW MG';
    readonly bm: 'BM';
    readonly us: 'US';
    readonly world: '*';
  };
}
