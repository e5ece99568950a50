import type { RequestMessages } from '../request-messages.js';

/** In the accusative, after "per": for one, for a few, for many. */
const units = {
  'calendar-days': { one: 'dieną', few: 'dienas', other: 'dienų' },
  'business-days': { one: 'darbo dieną', few: 'darbo dienas', other: 'darbo dienų' },
  months: { one: 'mėnesį', few: 'mėnesius', other: 'mėnesių' },
} as const;
const rules = new Intl.PluralRules('lt');

export const request: RequestMessages = {
  title: 'Pateikti prašymą dėl asmens duomenų',
  introduction: 'Tai nemokama, ir prašymas nekeičia to, kaip su jumis elgiamės.',
  chooseType: 'Ką turėtume padaryti?',
  missingType: 'Pasirinkite, ką turėtume padaryti.',
  chooseFiler: 'Kieno vardu teikiate šį prašymą?',
  filers: {
    self: 'Savo vardu',
    parent: 'Savo vaiko arba globotinio vardu',
    agent: 'Kito žmogaus vardu, jo paties prašymu',
    household: 'Savo namų ūkio vardu',
  },
  aboutYou: 'Apie jus',
  aboutChild: 'Apie vaiką',
  aboutPerson: 'Apie asmenį',
  yourRequest: 'Jūsų prašymas',
  optional: 'neprivaloma',
  noIdentity:
    'Mums iš jūsų nieko nereikia. Jei nurodysite el. pašto adresą, galėsime tai sustabdyti ir ten, kur jus pagal šį adresą pažįstame.',
  fields: {
    name: {
      label: 'Vardas ir pavardė',
      missing: 'Įrašykite vardą ir pavardę.',
      wrong: 'Sutrumpinkite vardą iki 200 ženklų.',
    },
    email: {
      label: 'El. pašto adresas',
      missing: 'Įrašykite el. pašto adresą.',
      wrong: 'Įrašykite el. pašto adresą, pavyzdžiui, name@example.com.',
    },
    phoneNumber: {
      label: 'Telefono numeris',
      missing: 'Įrašykite telefono numerį.',
      wrong: 'Įrašykite telefono numerį skaitmenimis, pavyzdžiui, +1 555 010 0199.',
    },
    address: {
      label: 'Pašto adresas',
      missing: 'Įrašykite pašto adresą.',
      wrong: 'Sutrumpinkite adresą iki 500 ženklų.',
    },
    account: {
      label: 'Kliento numeris arba naudotojo vardas',
      hint: 'Padeda mums rasti duomenis. Niekada nesiųskite mums slaptažodžio.',
      missing: 'Įrašykite kliento numerį arba naudotojo vardą.',
      wrong: 'Sutrumpinkite iki 200 ženklų.',
    },
    organization: {
      label: 'Organizacija',
      missing: 'Įrašykite organizacijos pavadinimą.',
      wrong: 'Sutrumpinkite pavadinimą iki 200 ženklų.',
    },
    message: {
      label: 'Savais žodžiais',
      hint: 'Nerašykite slaptažodžių, kortelių numerių ir sveikatos duomenų.',
      missing: 'Aprašykite, dėl ko kreipiatės.',
      wrong: 'Sutrumpinkite tekstą iki 4000 ženklų.',
    },
    nominee: {
      label: 'Žmogaus, kuris galės veikti, vardas ir pavardė',
      missing: 'Įrašykite žmogaus, kuris galės veikti, vardą ir pavardę.',
      wrong: 'Sutrumpinkite vardą iki 200 ženklų.',
    },
    nomineeContact: {
      label: 'Kaip susisiekti su tuo žmogumi',
      missing: 'Įrašykite to žmogaus adresą arba telefono numerį.',
      wrong: 'Sutrumpinkite iki 500 ženklų.',
    },
    reference: {
      label: 'Ankstesnio prašymo numeris',
      hint: 'Jis yra patvirtinime, kurį jums išsiuntėme.',
      missing: 'Įrašykite ankstesnio prašymo numerį.',
      wrong: 'Sutrumpinkite numerį iki 100 ženklų.',
    },
    since: {
      label: 'Nuo šios dienos',
      missing: 'Pasirinkite dieną.',
      wrong: 'Pasirinkite dieną po 2000 metų.',
    },
  },
  since: {
    label: 'Už kokį laiką',
    year: 'Pastarieji 12 mėnesių',
    all: 'Viskas, ką turite',
    day: 'Nuo dienos, kurią pasirinksiu',
  },
  declaration:
    'Patvirtinu, kad esu asmuo, kurio duomenų prašau, ir žinau, kad už melagingą pareiškimą baudžiama.',
  authorized: 'Turiu teisę veikti šio asmens vardu. Galite paprašyti manęs arba jo tai įrodyti.',
  notConfirmed: 'Patvirtinkite tai, kad galėtumėte tęsti.',
  errorsTitle: (count) => (count === 1 ? 'Ištaisykite vieną klaidą' : `Ištaisykite klaidas: ${count}`),
  answerWithin: (time) => `Atsakymą gausite per ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][rules.select(amount) as 'one' | 'few' | 'other']}`,
  review: 'Peržiūrėti prašymą',
  reviewTitle: 'Ar viskas teisinga?',
  reviewDeletion: 'Šiuos duomenis ištrinsime visam laikui. Jei norite kopijos, pirma jos paprašykite.',
  reviewOptIn: 'Anksčiau atsisakėte. Jei tai išsiųsite, vėl leisite parduoti savo duomenis ar jais dalytis.',
  change: 'Ką nors pakeisti',
  send: 'Siųsti prašymą',
  sending: 'Siunčiama…',
  pressAgain: 'Dar kartą paspauskite mygtuką, kad parodytumėte, jog nesate mašina.',
  failedTitle: 'Jūsų prašymas neišsiųstas',
  failed: {
    offline:
      'Neturite interneto ryšio. Prašymas bus išsiųstas, kai tik ryšys atsiras, jei šis puslapis liks atvertas.',
    timeout: 'Svetainė laiku neatsakė.',
    network: 'Svetainės pasiekti nepavyko.',
    server: 'Kažkas nepavyko mūsų pusėje.',
    refused: 'Svetainė prašymo nepriėmė.',
    unreadable: 'Negalime perskaityti svetainės atsakymo, todėl nežinome, ar prašymas gautas.',
  },
  busy: (seconds) =>
    `Svetainė užimta.${seconds === undefined ? '' : ` Bandykite dar kartą po ${seconds} ${rules.select(seconds) === 'one' ? 'sekundės' : 'sekundžių'}.`}`,
  keptHere: 'Tai, ką parašėte, tebėra čia. Jei bandysite dar kartą, prašymas nebus išsiųstas du kartus.',
  tryAgain: 'Bandyti dar kartą',
  optedOutHere: 'Šioje naršyklėje jūsų atsisakymas jau galioja: ši dalis atlikta.',
  acceptedTitle: 'Jūsų prašymą gavome',
  acceptedText: 'Išsaugokite numerį. Jo reikės, jei norėsite klausti apie prašymą.',
  rows: {
    reference: 'Prašymo numeris',
    secret: 'Kodas prašymui rasti',
    receivedAt: 'Gauta',
    confirmBy: 'Patvirtinsime ne vėliau kaip',
    expectedBy: 'Atsakysime ne vėliau kaip',
    type: 'Prašymas',
    filer: 'Kieno vardu',
    representativeName: 'Jūsų vardas ir pavardė',
    representativeEmail: 'Jūsų el. pašto adresas',
  },
  sentTitle: 'Ką išsiuntėte',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota.',
  print: 'Spausdinti',
  download: 'Atsisiųsti',
  another: 'Naujas prašymas',
  otherWays: 'Kiti būdai prašyti',
  health:
    'Ši forma neskirta medicinos įrašams, kuriuos saugo gydytojas, ligoninė ar sveikatos draudikas (HIPAA). Klauskite jų privatumo skyriaus: jo adresas yra pranešime apie privatumą (notice of privacy practices), kurį iš jų gavote.',
  unusable: 'Šios formos dabar naudoti negalima. Pateikite prašymą vienu iš šių būdų.',
};
