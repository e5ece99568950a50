import type { RequestMessages } from '../request-messages.js';

/** In the genitive, before "laikā": 1, 21, 31 take the singular. */
const units = {
  'calendar-days': ['dienas', 'dienu'],
  'business-days': ['darba dienas', 'darba dienu'],
  months: ['mēneša', 'mēnešu'],
} as const;
const rules = new Intl.PluralRules('lv');

export const request: RequestMessages = {
  title: 'Iesniegt privātuma pieprasījumu',
  introduction: 'Tas ir bez maksas, un pieprasījums nemaina to, kā mēs pret jums izturamies.',
  chooseType: 'Ko jūs vēlaties, lai mēs izdarītu?',
  missingType: 'Izvēlieties, ko vēlaties, lai mēs izdarītu.',
  chooseFiler: 'Kura vārdā ir šis pieprasījums?',
  filers: {
    self: 'Savā vārdā',
    parent: 'Sava bērna vai aizbilstamā vārdā',
    agent: 'Tā cilvēka vārdā, kurš mani lūdza rīkoties viņa vietā',
    household: 'Savas mājsaimniecības vārdā',
  },
  aboutYou: 'Par jums',
  aboutChild: 'Par bērnu',
  aboutPerson: 'Par personu',
  yourRequest: 'Jūsu pieprasījums',
  optional: 'nav obligāti',
  noIdentity:
    'Mums no jums neko nevajag. Ja norādīsiet e-pasta adresi, varēsim to apturēt arī tur, kur jūs pazīstam pēc šīs adreses.',
  fields: {
    name: {
      label: 'Vārds un uzvārds',
      missing: 'Ierakstiet vārdu un uzvārdu.',
      wrong: 'Saīsiniet vārdu līdz 200 rakstzīmēm.',
    },
    email: {
      label: 'E-pasta adrese',
      missing: 'Ierakstiet e-pasta adresi.',
      wrong: 'Ierakstiet e-pasta adresi, piemēram, name@example.com.',
    },
    phoneNumber: {
      label: 'Tālruņa numurs',
      missing: 'Ierakstiet tālruņa numuru.',
      wrong: 'Ierakstiet tālruņa numuru ar cipariem, piemēram, +1 555 010 0199.',
    },
    address: {
      label: 'Pasta adrese',
      missing: 'Ierakstiet pasta adresi.',
      wrong: 'Saīsiniet adresi līdz 500 rakstzīmēm.',
    },
    account: {
      label: 'Klienta numurs vai lietotājvārds',
      hint: 'Palīdz mums atrast datus. Nekad nesūtiet mums paroli.',
      missing: 'Ierakstiet klienta numuru vai lietotājvārdu.',
      wrong: 'Saīsiniet to līdz 200 rakstzīmēm.',
    },
    organization: {
      label: 'Organizācija',
      missing: 'Ierakstiet organizācijas nosaukumu.',
      wrong: 'Saīsiniet nosaukumu līdz 200 rakstzīmēm.',
    },
    message: {
      label: 'Saviem vārdiem',
      hint: 'Nerakstiet paroles, karšu numurus un veselības datus.',
      missing: 'Aprakstiet, par ko ir runa.',
      wrong: 'Saīsiniet tekstu līdz 4000 rakstzīmēm.',
    },
    nominee: {
      label: 'Tās personas vārds un uzvārds, kas drīkst rīkoties',
      missing: 'Ierakstiet tās personas vārdu un uzvārdu, kas drīkst rīkoties.',
      wrong: 'Saīsiniet vārdu līdz 200 rakstzīmēm.',
    },
    nomineeContact: {
      label: 'Kā ar šo personu sazināties',
      missing: 'Ierakstiet šīs personas adresi vai tālruņa numuru.',
      wrong: 'Saīsiniet to līdz 500 rakstzīmēm.',
    },
    reference: {
      label: 'Agrākā pieprasījuma numurs',
      hint: 'Tas ir apstiprinājumā, ko jums nosūtījām.',
      missing: 'Ierakstiet agrākā pieprasījuma numuru.',
      wrong: 'Saīsiniet numuru līdz 100 rakstzīmēm.',
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
  declaration:
    'Zinot, ka par nepatiesu apliecinājumu draud kriminālatbildība, apliecinu, ka esmu persona, kuras datus prasu.',
  authorized: 'Man ir tiesības rīkoties šīs personas vārdā. Pierādījumu varat prasīt man vai šai personai.',
  notConfirmed: 'Apstipriniet to, lai turpinātu.',
  errorsTitle: (count) => (count === 1 ? 'Izlabojiet vienu kļūdu' : `Jāizlabo kļūdas: ${count}`),
  answerWithin: (time) => `Atbildi saņemsiet ${time} laikā.`,
  time: (amount, unit) => `${amount} ${units[unit][rules.select(amount) === 'one' ? 0 : 1]}`,
  review: 'Pārskatīt pieprasījumu',
  reviewTitle: 'Vai viss ir pareizi?',
  reviewDeletion: 'Šos datus dzēsīsim neatgriezeniski. Ja vēlaties kopiju, vispirms lūdziet to.',
  reviewOptIn: 'Jūs agrāk atteicāties. Ja to nosūtīsiet, jūs atkal atļausiet pārdot vai kopīgot savus datus.',
  change: 'Kaut ko mainīt',
  send: 'Sūtīt pieprasījumu',
  sending: 'Sūta…',
  pressAgain: 'Lūdzu, nospiediet pogu vēlreiz, lai parādītu, ka neesat mašīna.',
  failedTitle: 'Jūsu pieprasījums nav nosūtīts',
  failed: {
    offline:
      'Jums nav interneta savienojuma. Pieprasījumu nosūtīs, tiklīdz savienojums būs, ja šī lapa paliks atvērta.',
    timeout: 'Vietne laikus neatbildēja.',
    network: 'Vietni neizdevās sasniegt.',
    server: 'Kaut kas neizdevās mūsu pusē.',
    refused: 'Vietne pieprasījumu nepieņēma.',
    unreadable: 'Vietnes atbildi nevaram izlasīt, tāpēc nezinām, vai pieprasījums ir saņemts.',
  },
  busy: (seconds) =>
    `Vietne ir noslogota.${seconds === undefined ? '' : ` Mēģiniet vēlreiz pēc ${seconds} ${rules.select(seconds) === 'one' ? 'sekundes' : 'sekundēm'}.`}`,
  keptHere: 'Tas, ko uzrakstījāt, joprojām ir šeit. Ja mēģināsiet vēlreiz, to nenosūtīs divreiz.',
  tryAgain: 'Mēģināt vēlreiz',
  optedOutHere: 'Šajā pārlūkā jūsu atteikums jau ir spēkā: šī daļa ir paveikta.',
  acceptedTitle: 'Jūsu pieprasījums ir saņemts',
  acceptedText: 'Saglabājiet numuru. Tas vajadzīgs, lai jautātu par pieprasījumu.',
  rows: {
    reference: 'Pieprasījuma numurs',
    secret: 'Kods, ar ko to atrast',
    receivedAt: 'Saņemts',
    confirmBy: 'Apstiprināsim ne vēlāk kā',
    expectedBy: 'Atbildēsim ne vēlāk kā',
    type: 'Pieprasījums',
    filer: 'Kura vārdā',
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
    'Šī veidlapa nav domāta medicīnas dokumentiem, ko glabā ārsts, slimnīca vai veselības apdrošinātājs (HIPAA). Jautājiet viņu privātuma nodaļai: tās adrese ir paziņojumā par privātumu (notice of privacy practices), ko no viņiem saņēmāt.',
  unusable: 'Šo veidlapu pašlaik nevar izmantot. Lūdzu, iesniedziet pieprasījumu kādā no šiem veidiem.',
};
