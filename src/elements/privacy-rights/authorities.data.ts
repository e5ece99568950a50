/** Where to complain, by regime or region, with its page. General knowledge, as of 2026-11: a site may name another. */
export const authorities: Readonly<Record<string, readonly [name: string, page: string]>> = {
  eu: [
    'European Data Protection Board: national authorities',
    'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
  ],
  uk: ["Information Commissioner's Office", 'https://ico.org.uk/make-a-complaint/'],
  ch: ['FDPIC', 'https://www.edoeb.admin.ch/'],
  br: ['ANPD', 'https://www.gov.br/anpd/'],
  ca: ['Office of the Privacy Commissioner of Canada', 'https://www.priv.gc.ca/'],
  ca_qc: ["Commission d'accès à l'information du Québec", 'https://www.cai.gouv.qc.ca/'],
  sg: ['Personal Data Protection Commission', 'https://www.pdpc.gov.sg/'],
  jp: ['Personal Information Protection Commission', 'https://www.ppc.go.jp/'],
  kr: ['Personal Information Protection Commission', 'https://www.pipc.go.kr/'],
  au: ['Office of the Australian Information Commissioner', 'https://www.oaic.gov.au/'],
  nz: ['Office of the Privacy Commissioner', 'https://www.privacy.org.nz/'],
  za: ['Information Regulator', 'https://inforegulator.org.za/'],
  'US-CA': ['California Privacy Protection Agency', 'https://cppa.ca.gov/'],
};

/** Pages of the advertising industry on which people opt out at many companies. */
export const industryPages = {
  us: [
    ['Digital Advertising Alliance (WebChoices)', 'https://optout.aboutads.info/'],
    ['Network Advertising Initiative', 'https://optout.networkadvertising.org/'],
  ],
  eu: [
    [
      'European Interactive Digital Advertising Alliance (Your Online Choices)',
      'https://www.youronlinechoices.eu/',
    ],
  ],
} as const;
