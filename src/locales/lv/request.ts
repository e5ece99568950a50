import type { FieldMessages, RequestMessages, TypeMessages } from '../request-messages.js';

/** In the genitive, before "laikā": 1, 21, 31 take the singular. */
const units = {
  'calendar-days': ['dienas', 'dienu'],
  'business-days': ['darba dienas', 'darba dienu'],
  months: ['mēneša', 'mēnešu'],
} as const;
const rules = new Intl.PluralRules('lv');

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Ierakstiet: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: ne vairāk kā ${limit} rakstzīmes.`,
});

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const request: RequestMessages = {
  title: 'Pieprasījums par maniem datiem',
  introduction: 'Tas ir bez maksas un neko nemaina mūsu attieksmē.',
  types: {
    access: type('Parādīt manus datus', 'Jūsu personas datu kopija un tas, ko ar tiem darām.'),
    'access:categories': type(
      'Pateikt, kādus datus jūs vācat',
      'Kategorijas, no kurienes dati nāk, kāpēc tos lietojam un kas tos saņem.',
    ),
    'access:specific': type(
      'Parādīt manus datus',
      'Konkrētie personas dati tādā formā, ko varat paņemt līdzi.',
    ),
    confirmation: type('Pateikt, vai jums ir mani dati', 'Jā vai nē, bez kopijas.'),
    correction: type('Labot manus datus', 'Kaut kas ir nepareizi vai nepilnīgi.'),
    deletion: type('Dzēst manus datus', 'Dzēšam to, kas nav jāglabā pēc likuma. To nevar atsaukt.'),
    anonymisation: type(
      'Anonimizēt vai bloķēt liekus datus',
      'Ja dati ir lieki, to ir par daudz vai tos lieto pretlikumīgi.',
    ),
    restriction: type(
      'Pagaidām nelietot manus datus',
      'Mēs tos tikai glabājam, piemēram, kamēr pārbaudām (apstrādes ierobežošana).',
    ),
    portability: type(
      'Dot man manus datus līdzi',
      'Ierastā formātā, ko var lasīt cits pakalpojums (datu pārnesamība).',
    ),
    objection: type(
      'Iebilst pret manu datu lietošanu',
      'Pārtraucam, ja mums nav pārliecinošu iemeslu. Reklāmu pārtraucam vienmēr.',
    ),
    'third-parties': type('Pateikt, kas saņēmis manus datus', 'Uzņēmumi, kam esam izpauduši personas datus.'),
    'consent:withdraw': type(
      'Atsaukt manu piekrišanu',
      'Jebkuru, ko esat devuši. Sīkdatnēm ir sīkdatņu iestatījumi: tie darbojas uzreiz.',
    ),
    'consent:information': type(
      'Pateikt, kas notiks, ja nepiekritīšu',
      'No kā varat atteikties un kas no tā izriet.',
    ),
    'sale:opt-out': type(
      'Nepārdot un nekopīgot manus personas datus',
      'Aptur arī mērķētu reklāmu. Šajā pārlūkā darbojas uzreiz.',
    ),
    'sale:opt-in': type('Atkal atļaut pārdošanu vai kopīgošanu', 'Ja agrāk atteicāties un esat pārdomājuši.'),
    'sensitive:limit': type(
      'Ierobežot manu sensitīvo datu lietošanu',
      'Lietojam tos tikai tam, ko jūs lūdzāt.',
    ),
    'automated-decisions:opt-out': type(
      'Neļaut mašīnām lemt par mani',
      'Svarīgos lēmumos bez profilēšanas un automātikas.',
    ),
    'automated-decisions:access': type(
      'Izskaidrot automātisku lēmumu',
      'Ko tehnika darīja un kā nonāca pie rezultāta.',
    ),
    'automated-decisions:review': type(
      'Ļaut cilvēkam pārskatīt automātisku lēmumu',
      'Ja lēmumu pieņēma tikai mašīna un tas jūs ietekmē.',
    ),
    'marketing:opt-out': type(
      'Nesūtīt reklāmas vēstules',
      'Par pasūtījumiem un jūsu kontu rakstīsim joprojām.',
    ),
    'post-mortem': type('Noteikt, kas notiks ar maniem datiem pēc nāves', 'Vai tos glabāt, dzēst vai nodot.'),
    nomination: type(
      'Izvēlēties, kas rīkosies manā vietā',
      'Ja nomirsiet vai vairs nevarēsiet, tā drīkstēs lietot jūsu tiesības.',
    ),
    'de-indexing': type(
      'Noņemt saiti, kas rāda manu vārdu',
      'To vairs neizplatām vai izņemam saiti no meklēšanas rezultātiem.',
    ),
    complaint: type(
      'Sūdzēties par manu datu lietošanu',
      'Pastāstiet, kas nebija pareizi. Izpētīsim un uzrakstīsim jums.',
    ),
    appeal: type('Pārsūdzēt lēmumu par agrāku pieprasījumu', 'Kāds cits to izskatīs vēlreiz.'),
  },
  chooseType: 'Ko vēlaties, lai mēs darām?',
  missingType: 'Izvēlieties, ko vēlaties.',
  chooseFiler: 'Kam ir šis pieprasījums?',
  filers: {
    self: 'Man',
    parent: 'Manam bērnam vai aizbilstamajam',
    agent: 'Kādam, kas mani par to lūdza',
    household: 'Manai mājsaimniecībai',
  },
  aboutYou: 'Par jums',
  aboutChild: 'Par bērnu',
  aboutPerson: 'Par personu',
  yourRequest: 'Jūsu pieprasījums',
  optional: 'nav obligāti',
  noIdentity: 'Mums neko nevajag. Ar e-pasta adresi to apturam arī tur, kur jūs pēc tās pazīstam.',
  fields: {
    name: text('Vārds un uzvārds', 200),
    email: {
      label: 'E-pasta adrese',
      missing: 'Ierakstiet e-pasta adresi.',
      wrong: 'Ierakstiet e-pasta adresi, piemēram, name@example.com.',
    },
    phoneNumber: {
      label: 'Tālruņa numurs',
      missing: 'Ierakstiet tālruņa numuru.',
      wrong: 'Ierakstiet ciparus, piemēram, +1 555 010 0199.',
    },
    address: text('Pasta adrese', 500),
    account: {
      ...text('Klienta numurs vai lietotājvārds', 200),
      hint: 'Palīdz atrast datus. Nekad nesūtiet paroli.',
    },
    organization: text('Organizācija', 200),
    message: {
      ...text('Saviem vārdiem', 4000, 'Aprakstiet, par ko ir runa.'),
      hint: 'Nerakstiet paroles, karšu numurus un veselības datus.',
    },
    nominee: text('Šīs personas vārds un uzvārds', 200),
    nomineeContact: text('Šīs personas kontaktinformācija', 500),
    reference: {
      ...text('Agrākā pieprasījuma numurs', 100),
      hint: 'Tas ir mūsu apstiprinājumā.',
    },
    since: {
      label: 'Kopš šīs dienas',
      missing: 'Izvēlieties dienu.',
      wrong: 'Izvēlieties dienu pēc 2000. gada.',
    },
  },
  since: {
    label: 'Par kādu laiku',
    year: 'Pēdējie 12 mēneši',
    all: 'Viss, kas jums ir',
    day: 'Kopš dienas, ko izvēlos',
  },
  declaration: 'Apliecinu ar kriminālatbildību, ka prasu datus par sevi.',
  authorized: 'Drīkstu rīkoties šīs personas vārdā. Pierādījumu varat prasīt man vai tai.',
  notConfirmed: 'Apstipriniet to.',
  errorsTitle: (count) => (count === 1 ? 'Izlabojiet vienu kļūdu' : `Jāizlabo kļūdas: ${count}`),
  answerWithin: (time) => `Atbildi saņemsiet ${time} laikā.`,
  time: (amount, unit) => `${amount} ${units[unit][rules.select(amount) === 'one' ? 0 : 1]}`,
  review: 'Pārskatīt',
  reviewTitle: 'Vai viss ir pareizi?',
  reviewDeletion: 'Šos datus dzēsīsim pavisam. Ja vēlaties kopiju, vispirms lūdziet to.',
  reviewOptIn: 'Jūs agrāk atteicāties. Ja to nosūtīsiet, jūsu datus atkal drīkstēs pārdot vai kopīgot.',
  change: 'Kaut ko mainīt',
  send: 'Sūtīt pieprasījumu',
  sending: 'Sūta…',
  pressAgain: 'Nospiediet pogu vēlreiz: tā parādīsiet, ka esat cilvēks.',
  failedTitle: 'Pieprasījums nav nosūtīts',
  failed: {
    offline: 'Nav interneta. Pieprasījumu nosūtīs, kad tas būs, ja lapa paliks atvērta.',
    timeout: 'Vietne laikus neatbildēja.',
    network: 'Vietne nav sasniedzama.',
    server: 'Kļūda radās pie mums.',
    refused: 'Vietne pieprasījumu nepieņēma.',
    unreadable: 'Nevaram izlasīt vietnes atbildi un nezinām, vai pieprasījums saņemts.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Vietne ir noslogota.'
      : `Vietne ir noslogota. Mēģiniet vēlreiz pēc ${seconds} sek.`,
  keptHere: 'Jūsu teksts ir saglabājies. Mēģinot vēlreiz, to nenosūtīs divreiz.',
  tryAgain: 'Mēģināt vēlreiz',
  optedOutHere: 'Šajā pārlūkā atteikums jau ir spēkā.',
  acceptedTitle: 'Pieprasījums ir saņemts',
  acceptedText: 'Saglabājiet numuru. Tas vajadzīgs, lai jautātu par pieprasījumu.',
  rows: {
    reference: 'Numurs',
    secret: 'Meklēšanas kods',
    receivedAt: 'Saņemts',
    confirmBy: 'Apstiprināsim ne vēlāk kā',
    expectedBy: 'Atbildēsim ne vēlāk kā',
    type: 'Pieprasījums',
    filer: 'Kam',
    representativeName: 'Jūsu vārds un uzvārds',
    representativeEmail: 'Jūsu e-pasta adrese',
  },
  sentTitle: 'Ko nosūtījāt',
  copy: 'Kopēt',
  copied: 'Nokopēts.',
  print: 'Drukāt',
  download: 'Lejupielādēt',
  another: 'Jauns pieprasījums',
  otherWays: 'Citi veidi, kā lūgt',
  health:
    'Šī veidlapa nav ārsta, slimnīcas vai veselības apdrošinātāja medicīnas datiem (HIPAA). Jautājiet viņu privātuma nodaļai: adrese ir privātuma paziņojumā, ko saņēmāt.',
  unusable: 'Veidlapu pašlaik nevar lietot. Lūdziet mums kādā no šiem veidiem.',
};
