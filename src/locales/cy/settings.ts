import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Angenrheidiol',
    description: 'Yn galluogi’r wefan i weithio: mewngofnodi, y fasged, diogelwch, y dewis hwn.',
  },
  functional: {
    label: 'Nodweddion ychwanegol',
    description: 'Yn cofio eich gosodiadau ac yn ychwanegu fideos, mapiau neu sgwrs fyw.',
  },
  analytics: {
    label: 'Ystadegau',
    description: 'Yn dangos sut mae pobl yn defnyddio’r wefan, er mwyn ei gwella.',
  },
  marketing: {
    label: 'Hysbysebu',
    description:
      'Yn dewis hysbysebion yn ôl yr hyn rydych chi’n ei wneud yma ac ar wefannau eraill, ac yn mesur pa mor dda maen nhw’n gweithio.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Beth mae hyn yn ei olygu?',
  necessary:
    'Heb y rhain, ni all y wefan wneud yr hyn rydych chi’n gofyn iddi ei wneud: eich cadw wedi mewngofnodi, cofio eich basged, eich diogelu rhag twyll. Nid ydyn nhw’n cael eu defnyddio ar gyfer dim byd arall.',
  functional:
    'Mae’r rhain yn cofio eich gosodiadau, ac yn dangos pethau sy’n dod gan gwmnïau eraill, er enghraifft fideos, mapiau neu sgwrs fyw. Wedyn gall y cwmnïau hynny weld eich bod wedi bod yma.',
  analytics:
    'Mae’r rhain yn cyfrif ymweliadau, ac yn dangos pa dudalennau mae pobl yn eu defnyddio a ble maen nhw’n mynd i drafferth. Gyda’r canlyniadau, gellir gwella’r wefan.',
  marketing:
    'Mae’r rhain yn cofnodi’r hyn rydych chi’n ei wneud yma, ac yn aml ar wefannau eraill, er mwyn dewis hysbysebion i chi. Os byddwch yn gwrthod, efallai y byddwch yn dal i weld hysbysebion, ond ni fydd yr hyn rydych chi’n ei wneud yma yn cael ei ddefnyddio i’w dewis.',
};

export const preferences: PreferencesMessages = {
  title: 'Gosodiadau cwcis',
  introduction: 'Dewiswch beth y caiff y wefan hon ei wneud. Gallwch newid eich meddwl unrhyw bryd.',
  refuseAll: 'Gwrthod y cyfan',
  acceptAll: 'Derbyn y cyfan',
  save: 'Cadw fy newisiadau',
  close: 'Cau heb gadw',
  alwaysOn: 'Ymlaen bob amser',
  alwaysOff: 'I ffwrdd bob amser',
  on: 'Ymlaen',
  off: 'I ffwrdd',
  someOn: (on, total) => `Gwasanaethau ymlaen: ${on} o ${total}`,
  vendors: (count) => `${count} ${count === 2 ? 'wasanaeth' : 'gwasanaeth'}`,
  about: (vendor) => `Gwybodaeth am y gwasanaeth ${vendor}`,
  sale: 'Os yw hwn i ffwrdd, rydych chi wedi optio allan o werthu neu rannu eich gwybodaeth bersonol, ac o hysbysebu wedi’i dargedu.',
  signal:
    'Mae eich porwr yn gofyn i wefannau beidio â gwerthu na rhannu eich data (Global Privacy Control). Rydyn ni’n parchu hynny, felly mae hwn i ffwrdd.',
  signalOverridden:
    'Mae eich porwr yn gofyn i wefannau beidio â gwerthu na rhannu eich data. Os byddwch yn cadw’r dewis fel hyn, caiff y wefan hon wneud hynny beth bynnag.',
  minor: 'Nid yw ar gael i bobl o’ch oedran chi.',
  confirm:
    'Mae popeth ymlaen, gan gynnwys gwerthu neu rannu eich data. Nid oes dim wedi’i gadw eto: bydd “Cadw fy newisiadau” yn cadarnhau hyn.',
  decidedAt: (date) => `Cadwyd ddiwethaf ar ${date}.`,
  download: 'Lawrlwytho fy newisiadau',
  privacyPolicy: 'Polisi preifatrwydd',
  saved: 'Mae eich dewisiadau wedi’u cadw.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Cynnwys allanol: ${recipient}` : 'Cynnwys o wefan arall'),
  explanation: (recipient, purposes) =>
    `Byddai ${recipient ?? 'cwmni arall'} yn gweld eich cyfeiriad IP a’r hyn rydych chi’n ei wneud yma, a gallai gadw cwcis ar eich dyfais${purposes ? ` ar gyfer y canlynol: ${purposes}` : ''}.`,
  once: 'Llwytho unwaith',
  always: 'Caniatáu bob amser',
  alwaysVendor: (vendor) =>
    `Os dewiswch “Caniatáu bob amser”, rydych chi’n caniatáu ${vendor} ar y wefan hon i gyd, nes i chi newid eich meddwl.`,
  alwaysPurposes: (purposes) =>
    `Os dewiswch “Caniatáu bob amser”, rydych chi’n caniatáu’r canlynol ar y wefan hon i gyd, nes i chi newid eich meddwl: ${purposes}.`,
  privacyPolicy: 'Polisi preifatrwydd',
  minor: 'Nid yw ar gael i bobl o’ch oedran chi.',
  loaded: 'Wedi llwytho.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Yn eich adnabod pan fyddwch yn dod yn ôl',
    visit: 'Yn cysylltu pob rhan o un ymweliad',
    campaign: 'Yn cofio pa hysbyseb ddaeth â chi yma',
    settings: 'Yn cofio pa osodiadau sydd gan y gwasanaeth',
    queue: 'Yn dal yr hyn sydd ar fin cael ei anfon',
    recording: 'Yn rhan o recordiad o’r hyn rydych chi’n ei wneud ar y dudalen',
    refusal: 'Yn cofio eich bod wedi gwrthod',
  },
  session: 'Nes i chi gau’r tab neu’r porwr',
  unlimited: 'Nes iddo gael ei ddileu',
  provider: (company) => `Darparwr: ${company}`,
  privacyPolicy: (vendor) => `Polisi preifatrwydd ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Nid ydych chi wedi dewis eto.',
  decidedAt: (date) => `Gwnaethoch chi ddewis ddiwethaf ar ${date}.`,
  change: 'Newid fy newisiadau',
  allowed: 'Wedi’i ganiatáu',
  refused: 'Heb ei ganiatáu',
  always: 'Ymlaen bob amser',
  site: 'Y wefan hon',
  record: (duration) =>
    `Yn cofio eich dewisiadau. Mae’r hyn rydych chi’n ei ganiatáu yn para am y cyfnod hwn: ${duration}. Wedyn byddwn yn gofyn i chi eto.`,
  purposes: (list) => `Defnyddir ar gyfer: ${list}`,
  also: (vendors) => `Defnyddir ar gyfer hyn hefyd: ${vendors}.`,
  storesNothing: 'Nid yw’n storio dim yn eich porwr.',
  caption: (vendor) => `${vendor}: yr hyn sy’n cael ei storio yn eich porwr`,
  name: 'Enw',
  use: 'Beth mae’n ei wneud',
  lasts: 'Am ba hyd',
  place: 'Ble',
  places: {
    cookies: 'Cwci',
    localStorage: 'Storfa leol',
    sessionStorage: 'Storfa sesiwn',
    indexedDB: 'Cronfa ddata',
  },
};
