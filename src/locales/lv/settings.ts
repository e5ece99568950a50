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
    label: 'Nepieciešamās',
    description: 'Nodrošina vietnes darbību: pieteikšanās, grozs, drošība, šī izvēle.',
  },
  functional: {
    label: 'Papildu funkcijas',
    description: 'Atceras jūsu iestatījumus un pievieno video, kartes vai tērzēšanu.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Rāda, kā cilvēki lieto vietni, lai to uzlabotu.',
  },
  marketing: {
    label: 'Reklāma',
    description: 'Izvēlas reklāmas pēc tā, ko darāt šeit un citās vietnēs, un mēra, cik labi tās darbojas.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Ko tas nozīmē?',
  necessary:
    'Bez tām vietne nevar izdarīt to, ko jūs lūdzat: uzturēt jūsu pieteikšanos, atcerēties grozu, aizsargāt jūs no krāpšanas. Nekam citam tās neizmanto.',
  functional:
    'Tās atceras jūsu iestatījumus un rāda citu uzņēmumu saturu, piemēram, video, kartes vai tērzēšanu. Šie uzņēmumi tad var redzēt, ka jūs šeit bijāt.',
  analytics:
    'Tās skaita apmeklējumus un rāda, kuras lapas cilvēki lieto un kur viņiem rodas grūtības. Ar šiem rezultātiem vietni var uzlabot.',
  marketing:
    'Tās pieraksta, ko jūs darāt šeit un bieži arī citās vietnēs, lai izvēlētos jums reklāmas. Ja atteiksieties, reklāmas varat redzēt joprojām, bet tās neizvēlēsies pēc tā, ko darāt šeit.',
};

export const preferences: PreferencesMessages = {
  title: 'Sīkdatņu iestatījumi',
  introduction: 'Izvēlieties, ko šī vietne drīkst darīt. Izvēli var mainīt jebkurā laikā.',
  refuseAll: 'Noraidīt visas',
  acceptAll: 'Atļaut visas',
  save: 'Saglabāt manu izvēli',
  close: 'Aizvērt nesaglabājot',
  alwaysOn: 'Vienmēr ieslēgts',
  alwaysOff: 'Vienmēr izslēgts',
  on: 'Ieslēgts',
  off: 'Izslēgts',
  someOn: (on, total) => `Ieslēgti pakalpojumi: ${on} no ${total}`,
  vendors: (count) => `Pakalpojumi: ${count}`,
  about: (vendor) => `Par pakalpojumu: ${vendor}`,
  sale: 'Kad tas ir izslēgts, spēkā ir jūsu atteikums no personas datu pārdošanas vai kopīgošanas un no mērķētas reklāmas.',
  signal:
    'Jūsu pārlūks lūdz, lai vietnes nepārdotu un nekopīgotu jūsu datus (Global Privacy Control). Mēs to ievērojam, tāpēc tas ir izslēgts.',
  signalOverridden:
    'Jūsu pārlūks lūdz, lai vietnes nepārdotu un nekopīgotu jūsu datus. Ja saglabāsiet šādi, šī vietne to tomēr drīkstēs darīt.',
  minor: 'Jūsu vecumā netiek piedāvāts.',
  confirm:
    'Viss ir ieslēgts, arī jūsu datu pārdošana vai kopīgošana. Vēl nekas nav saglabāts: to apstiprina poga „Saglabāt manu izvēli”.',
  decidedAt: (date) => `Pēdējo reizi saglabāts: ${date}.`,
  download: 'Lejupielādēt manu izvēli',
  privacyPolicy: 'Privātuma politika',
  saved: 'Jūsu izvēle ir saglabāta.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Saturs no citurienes: ${recipient}` : 'Saturs no citas vietnes'),
  explanation: (recipient, list) =>
    `${recipient ?? 'Cits uzņēmums'} redzētu jūsu IP adresi un to, ko jūs šeit darāt, un varētu jūsu ierīcē glabāt sīkdatnes.${list ? ` Nolūks: ${list}.` : ''}`,
  once: 'Rādīt vienreiz',
  always: 'Vienmēr atļaut',
  alwaysVendor: (vendor) =>
    `„Vienmēr atļaut” attiecas uz visu šo vietni, līdz mainīsiet izvēli. Pakalpojums: ${vendor}.`,
  alwaysPurposes: (list) =>
    `„Vienmēr atļaut” attiecas uz visu šo vietni, līdz mainīsiet izvēli. Nolūks: ${list}.`,
  privacyPolicy: 'Privātuma politika',
  minor: 'Jūsu vecumā netiek piedāvāts.',
  loaded: 'Ielādēts.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Pazīst jūs, kad atgriežaties',
    visit: 'Saista kopā viena apmeklējuma darbības',
    campaign: 'Atceras, kura reklāma jūs šurp atveda',
    settings: 'Atceras, kā pakalpojums ir iestatīts',
    queue: 'Glabā to, kas drīz jānosūta',
    recording: 'Ir daļa no ieraksta par to, ko darāt lapā',
    refusal: 'Atceras, ka jūs atteicāties',
  },
  session: 'Līdz brīdim, kad aizverat cilni vai pārlūku',
  unlimited: 'Līdz to izdzēš',
  provider: (company) => `Pakalpojuma sniedzējs: ${company}`,
  privacyPolicy: (vendor) => `Privātuma politika: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Izvēle vēl nav izdarīta.',
  decidedAt: (date) => `Jūsu pēdējā izvēle: ${date}.`,
  change: 'Mainīt manu izvēli',
  allowed: 'Atļauts',
  refused: 'Nav atļauts',
  always: 'Vienmēr ieslēgts',
  site: 'Šī vietne',
  record: (duration) => `Atceras jūsu izvēli. Atļaujas termiņš: ${duration}. Pēc tam jums jautās vēlreiz.`,
  purposes: (list) => `Nolūks: ${list}`,
  also: (vendors) => `Tam izmanto arī: ${vendors}.`,
  storesNothing: 'Jūsu pārlūkā neko neglabā.',
  caption: (vendor) => `${vendor}: kas tiek glabāts jūsu pārlūkā`,
  name: 'Nosaukums',
  use: 'Ko tas dara',
  lasts: 'Cik ilgi',
  place: 'Kur',
  places: {
    cookies: 'Sīkdatne',
    localStorage: 'Lokālā krātuve',
    sessionStorage: 'Sesijas krātuve',
    indexedDB: 'Datubāze',
  },
};
