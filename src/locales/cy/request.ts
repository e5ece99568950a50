import type { RequestMessages } from '../request-messages.js';

/** A counted noun stands in the singular; 2 softens its first letter. */
const units = {
  'calendar-days': ['diwrnod', 'ddiwrnod'],
  'business-days': ['diwrnod gwaith', 'ddiwrnod gwaith'],
  months: ['mis', 'fis'],
} as const;
/** “peth” behind 2, 3 and 6. */
const things: Partial<Record<number, string>> = { 2: 'beth', 3: 'pheth', 6: 'pheth' };

export const request: RequestMessages = {
  title: 'Gwneud cais preifatrwydd',
  introduction: 'Mae gwneud cais am ddim, ac nid yw’n newid y ffordd rydyn ni’n eich trin.',
  chooseType: 'Beth hoffech chi i ni ei wneud?',
  missingType: 'Dewiswch beth hoffech chi i ni ei wneud.',
  chooseFiler: 'Ar gyfer pwy mae’r cais hwn?',
  filers: {
    self: 'Fi fy hun',
    parent: 'Fy mhlentyn, neu rywun sydd dan fy ngwarcheidiaeth',
    agent: 'Person arall sydd wedi gofyn i mi weithredu ar ei ran',
    household: 'Fy aelwyd',
  },
  aboutYou: 'Amdanoch chi',
  aboutChild: 'Am y plentyn',
  aboutPerson: 'Am y person',
  yourRequest: 'Eich cais',
  optional: 'dewisol',
  noIdentity:
    'Nid oes angen dim byd arnon ni gennych chi. Gyda chyfeiriad e-bost, gallwn ni hefyd roi’r gorau iddi lle rydyn ni’n eich adnabod wrth y cyfeiriad hwnnw.',
  fields: {
    name: {
      label: 'Enw llawn',
      missing: 'Rhowch yr enw llawn.',
      wrong: 'Byrhewch yr enw i 200 nod.',
    },
    email: {
      label: 'Cyfeiriad e-bost',
      missing: 'Rhowch gyfeiriad e-bost.',
      wrong: 'Rhowch gyfeiriad e-bost fel name@example.com.',
    },
    phoneNumber: {
      label: 'Rhif ffôn',
      missing: 'Rhowch rif ffôn.',
      wrong: 'Rhowch y rhif ffôn mewn digidau, er enghraifft +1 555 010 0199.',
    },
    address: {
      label: 'Cyfeiriad post',
      missing: 'Rhowch y cyfeiriad post.',
      wrong: 'Byrhewch y cyfeiriad i 500 nod.',
    },
    account: {
      label: 'Rhif cwsmer neu enw defnyddiwr',
      hint: 'Mae’n ein helpu i ddod o hyd i’r data. Peidiwch byth ag anfon cyfrinair aton ni.',
      missing: 'Rhowch y rhif cwsmer neu’r enw defnyddiwr.',
      wrong: 'Byrhewch hwn i 200 nod.',
    },
    organization: {
      label: 'Sefydliad',
      missing: 'Rhowch enw’r sefydliad.',
      wrong: 'Byrhewch enw’r sefydliad i 200 nod.',
    },
    message: {
      label: 'Yn eich geiriau eich hun',
      hint: 'Peidiwch â chynnwys cyfrineiriau, rhifau cardiau na manylion iechyd.',
      missing: 'Disgrifiwch beth yw’r mater.',
      wrong: 'Byrhewch y testun i 4000 nod.',
    },
    nominee: {
      label: 'Enw’r person a gaiff weithredu',
      missing: 'Rhowch enw’r person a gaiff weithredu.',
      wrong: 'Byrhewch yr enw i 200 nod.',
    },
    nomineeContact: {
      label: 'Sut gallwn ni gysylltu â’r person hwnnw',
      missing: 'Rhowch gyfeiriad neu rif ffôn y person hwnnw.',
      wrong: 'Byrhewch hwn i 500 nod.',
    },
    reference: {
      label: 'Cyfeirnod y cais cynharach',
      hint: 'Mae yn y cadarnhad a anfonwyd gennym ni.',
      missing: 'Rhowch gyfeirnod y cais cynharach.',
      wrong: 'Byrhewch y cyfeirnod i 100 nod.',
    },
    since: {
      label: 'Ers y diwrnod hwn',
      missing: 'Dewiswch ddiwrnod.',
      wrong: 'Dewiswch ddiwrnod ar ôl y flwyddyn 2000.',
    },
  },
  since: {
    label: 'Pa mor bell yn ôl',
    year: 'Y 12 mis diwethaf',
    all: 'Popeth sydd gennych chi',
    day: 'Ers diwrnod o’m dewis i',
  },
  declaration:
    'Rwy’n datgan, dan gosb am anudon (under penalty of perjury), mai fi yw’r person rwy’n gofyn am ei wybodaeth.',
  authorized: 'Mae gen i hawl i weithredu ar ran y person hwn. Cewch ofyn i mi neu i’r person am brawf.',
  notConfirmed: 'Cadarnhewch hyn er mwyn parhau.',
  errorsTitle: (count) => (count === 1 ? 'Cywirwch un peth' : `Cywirwch ${count} ${things[count] ?? 'peth'}`),
  answerWithin: (time) => `Byddwch yn cael ateb o fewn ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 2 ? 1 : 0]}`,
  review: 'Gwirio’r cais',
  reviewTitle: 'A yw popeth yn gywir?',
  reviewDeletion: 'Byddwn yn dileu’r data hwn am byth. Os ydych chi eisiau copi, gofynnwch amdano’n gyntaf.',
  reviewOptIn:
    'Gwnaethoch chi optio allan o’r blaen. Drwy anfon hwn, rydych chi’n caniatáu gwerthu neu rannu eich data unwaith eto.',
  change: 'Newid rhywbeth',
  send: 'Anfon y cais',
  sending: 'Wrthi’n anfon…',
  pressAgain: 'Pwyswch y botwm unwaith eto i ddangos nad peiriant ydych chi.',
  failedTitle: 'Ni chafodd eich cais ei anfon',
  failed: {
    offline:
      'Rydych chi all-lein. Bydd y cais yn cael ei anfon cyn gynted ag y byddwch ar-lein eto, os bydd y dudalen hon yn aros ar agor.',
    timeout: 'Ni wnaeth y wefan ateb mewn pryd.',
    network: 'Nid oedd modd cyrraedd y wefan.',
    server: 'Aeth rhywbeth o’i le ar ein hochr ni.',
    refused: 'Ni dderbyniodd y wefan y cais.',
    unreadable: 'Rhoddodd y wefan ateb na allwn ni ei ddarllen, felly ni allwn ddweud a gyrhaeddodd y cais.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Mae’r wefan yn brysur.'
      : `Mae’r wefan yn brysur. Rhowch gynnig arall arni ymhen ${seconds} eiliad.`,
  keptHere: 'Mae’r hyn a ysgrifennoch chi yma o hyd. Ni fydd rhoi cynnig arall arni yn ei anfon ddwywaith.',
  tryAgain: 'Rhoi cynnig arall arni',
  optedOutHere: 'Mae’r porwr hwn wedi optio allan yn barod: mae’r rhan honno wedi’i gwneud.',
  acceptedTitle: 'Mae eich cais wedi ein cyrraedd',
  acceptedText: 'Cadwch y cyfeirnod. Bydd ei angen arnoch chi i holi am y cais.',
  rows: {
    reference: 'Cyfeirnod',
    secret: 'Cod i ddod o hyd i’r cais',
    receivedAt: 'Derbyniwyd',
    confirmBy: 'Byddwn yn cadarnhau erbyn',
    expectedBy: 'Byddwn yn ateb erbyn',
    type: 'Cais',
    filer: 'Ar gyfer',
    representativeName: 'Eich enw',
    representativeEmail: 'Eich cyfeiriad e-bost',
  },
  sentTitle: 'Yr hyn a anfonoch chi',
  copy: 'Copïo',
  copied: 'Wedi’i gopïo.',
  print: 'Argraffu',
  download: 'Lawrlwytho',
  another: 'Gwneud cais arall',
  otherWays: 'Ffyrdd eraill o ofyn',
  health:
    'Nid yw’r ffurflen hon ar gyfer cofnodion meddygol y mae meddyg, ysbyty neu gynllun iechyd yn eu cadw (HIPAA). Gofynnwch i’w swyddfa breifatrwydd: mae ei chyfeiriad yn yr hysbysiad arferion preifatrwydd (Notice of Privacy Practices) a gawsoch chi ganddyn nhw.',
  unusable: 'Ni ellir defnyddio’r ffurflen hon ar hyn o bryd. Gofynnwch i ni yn un o’r ffyrdd hyn.',
};
