import type { FieldMessages, RequestMessages, TypeMessages } from '../request-messages.js';

/** In the accusative, after "per": for one, for a few, for many. */
const units = {
  'calendar-days': { one: 'dieną', few: 'dienas', other: 'dienų' },
  'business-days': { one: 'darbo dieną', few: 'darbo dienas', other: 'darbo dienų' },
  months: { one: 'mėnesį', few: 'mėnesius', other: 'mėnesių' },
} as const;
const rules = new Intl.PluralRules('lt');

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Įrašykite: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: ne daugiau kaip ${limit} ženklų.`,
});

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const request: RequestMessages = {
  title: 'Prašymas dėl mano duomenų',
  introduction: 'Tai nemokama ir nekeičia mūsų elgesio su jumis.',
  types: {
    access: type('Parodyti mano duomenis', 'Jūsų asmens duomenų kopija ir tai, ką su jais darome.'),
    'access:categories': type(
      'Pasakyti, kokius duomenis renkate',
      'Kategorijos, iš kur jie, kam juos naudojame ir kas juos gauna.',
    ),
    'access:specific': type(
      'Parodyti mano duomenis',
      'Konkretūs asmens duomenys forma, kurią galite pasiimti.',
    ),
    confirmation: type('Pasakyti, ar turite mano duomenų', 'Taip arba ne, be kopijos.'),
    correction: type('Ištaisyti mano duomenis', 'Kažkas neteisinga arba neišsamu.'),
    deletion: type(
      'Ištrinti mano duomenis',
      'Ištrinsime tai, ko neprivalome saugoti pagal įstatymą. To atšaukti negalima.',
    ),
    anonymisation: type(
      'Nuasmeninti ar užblokuoti nereikalingus duomenis',
      'Jei duomenys nereikalingi, jų per daug arba jie naudojami neteisėtai.',
    ),
    restriction: type(
      'Kol kas nenaudoti mano duomenų',
      'Juos tik saugosime, pavyzdžiui, kol tikrinsime (duomenų tvarkymo apribojimas).',
    ),
    portability: type(
      'Atiduoti man mano duomenis',
      'Įprastu formatu, kurį gali nuskaityti kita paslauga (duomenų perkeliamumas).',
    ),
    objection: type(
      'Nesutinku, kaip naudojate mano duomenis',
      'Nustosime, jei neturime įtikinamų priežasčių. Reklamai nustosime visada.',
    ),
    'third-parties': type('Pasakyti, kas gavo mano duomenis', 'Įmonės, kurioms atskleidėme asmens duomenis.'),
    'consent:withdraw': type(
      'Atšaukti mano sutikimą',
      'Bet kurį, kurį davėte. Slapukams yra slapukų nustatymai: jie veikia iškart.',
    ),
    'consent:information': type(
      'Pasakyti, kas bus, jei nesutiksiu',
      'Ko galite atsisakyti ir kas po to bus.',
    ),
    'sale:opt-out': type(
      'Neparduoti mano asmens duomenų ir jais nesidalyti',
      'Sustabdo ir tikslinę reklamą. Šioje naršyklėje veikia iškart.',
    ),
    'sale:opt-in': type('Vėl leisti parduoti ar dalytis', 'Jei anksčiau atsisakėte ir apsigalvojote.'),
    'sensitive:limit': type('Riboti mano jautrių duomenų naudojimą', 'Naudosime juos tik tam, ko prašėte.'),
    'automated-decisions:opt-out': type(
      'Neleisti mašinoms spręsti dėl manęs',
      'Jokio profiliavimo ar automatikos priimant svarbius sprendimus.',
    ),
    'automated-decisions:access': type(
      'Paaiškinti automatinį sprendimą',
      'Ką darė technologija ir kaip gavo rezultatą.',
    ),
    'automated-decisions:review': type(
      'Leisti žmogui peržiūrėti automatinį sprendimą',
      'Jei sprendimą priėmė tik mašina ir jis jus veikia.',
    ),
    'marketing:opt-out': type('Nebesiųsti reklaminių laiškų', 'Vis tiek rašysime dėl užsakymų ir paskyros.'),
    'post-mortem': type(
      'Nuspręsti, kas bus su mano duomenimis po mirties',
      'Ar juos saugoti, ištrinti, ar perduoti.',
    ),
    nomination: type(
      'Paskirti žmogų, kuris veiks už mane',
      'Jei mirsite ar nebegalėsite, jis galės naudotis jūsų teisėmis.',
    ),
    'de-indexing': type(
      'Pašalinti nuorodą, rodančią mano vardą',
      'Jos nebeplatinsime arba pašalinsime iš paieškos rezultatų.',
    ),
    complaint: type(
      'Skųstis, kaip naudojate mano duomenis',
      'Parašykite, kas negerai. Išsiaiškinsime ir parašysime jums.',
    ),
    appeal: type('Apskųsti sprendimą dėl ankstesnio prašymo', 'Kas nors kitas peržiūrės iš naujo.'),
  },
  chooseType: 'Ko norite iš mūsų?',
  missingType: 'Pasirinkite, ko norite.',
  chooseFiler: 'Kam skirtas šis prašymas?',
  filers: {
    self: 'Man',
    parent: 'Mano vaikui arba globotiniui',
    agent: 'Žmogui, kuris manęs to paprašė',
    household: 'Mano namų ūkiui',
  },
  aboutYou: 'Apie jus',
  aboutChild: 'Apie vaiką',
  aboutPerson: 'Apie asmenį',
  yourRequest: 'Jūsų prašymas',
  optional: 'neprivaloma',
  noIdentity:
    'Mums nieko nereikia. Su el. pašto adresu galime tai sustabdyti ir ten, kur jus pagal jį pažįstame.',
  fields: {
    name: text('Vardas ir pavardė', 200),
    email: {
      label: 'El. pašto adresas',
      missing: 'Įrašykite el. pašto adresą.',
      wrong: 'Įrašykite el. pašto adresą, pavyzdžiui, name@example.com.',
    },
    phoneNumber: {
      label: 'Telefono numeris',
      missing: 'Įrašykite telefono numerį.',
      wrong: 'Įrašykite skaitmenis, pavyzdžiui, +1 555 010 0199.',
    },
    address: text('Pašto adresas', 500),
    account: {
      ...text('Kliento numeris arba naudotojo vardas', 200),
      hint: 'Padeda rasti duomenis. Niekada nesiųskite slaptažodžio.',
    },
    organization: text('Organizacija', 200),
    message: {
      ...text('Savais žodžiais', 4000, 'Aprašykite, apie ką kalbama.'),
      hint: 'Nerašykite slaptažodžių, kortelių numerių ir sveikatos duomenų.',
    },
    nominee: text('Paskirto žmogaus vardas ir pavardė', 200),
    nomineeContact: text('Paskirto žmogaus kontaktai', 500),
    reference: {
      ...text('Ankstesnio prašymo numeris', 100),
      hint: 'Jis yra mūsų patvirtinime.',
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
  declaration: 'Patvirtinu, kad prašau duomenų apie save, ir žinau, kad už melagingą pareiškimą baudžiama.',
  authorized: 'Galiu veikti už šį asmenį. Galite prašyti mano ar jo įrodymo.',
  notConfirmed: 'Patvirtinkite tai.',
  errorsTitle: (count) => (count === 1 ? 'Ištaisykite vieną klaidą' : `Ištaisykite klaidas: ${count}`),
  answerWithin: (time) => `Atsakymą gausite per ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][rules.select(amount) as 'one' | 'few' | 'other']}`,
  review: 'Peržiūrėti prašymą',
  reviewTitle: 'Ar viskas teisinga?',
  reviewDeletion: 'Šiuos duomenis ištrinsime visam laikui. Jei norite kopijos, pirma jos paprašykite.',
  reviewOptIn: 'Anksčiau atsisakėte. Jei tai išsiųsite, vėl leisite parduoti jūsų duomenis ar jais dalytis.',
  change: 'Ką nors pakeisti',
  send: 'Siųsti prašymą',
  sending: 'Siunčiama…',
  pressAgain: 'Dar kartą paspauskite mygtuką: taip parodysite, kad esate žmogus.',
  failedTitle: 'Prašymas neišsiųstas',
  failed: {
    offline: 'Nėra interneto. Prašymas bus išsiųstas, kai jis atsiras, jei puslapis liks atvertas.',
    timeout: 'Svetainė laiku neatsakė.',
    network: 'Svetainė nepasiekiama.',
    server: 'Klaida įvyko pas mus.',
    refused: 'Svetainė prašymo nepriėmė.',
    unreadable: 'Negalime perskaityti svetainės atsakymo, todėl nežinome, ar prašymas gautas.',
  },
  busy: (seconds) =>
    seconds === undefined ? 'Svetainė užimta.' : `Svetainė užimta. Bandykite dar kartą po ${seconds} sek.`,
  keptHere: 'Jūsų tekstas išliko. Bandant dar kartą jis nebus išsiųstas du kartus.',
  tryAgain: 'Bandyti dar kartą',
  optedOutHere: 'Šioje naršyklėje atsisakymas jau galioja.',
  acceptedTitle: 'Prašymą gavome',
  acceptedText: 'Išsaugokite numerį. Jo reikės, jei norėsite klausti apie prašymą.',
  rows: {
    reference: 'Numeris',
    secret: 'Paieškos kodas',
    receivedAt: 'Gauta',
    confirmBy: 'Patvirtinsime ne vėliau kaip',
    expectedBy: 'Atsakysime ne vėliau kaip',
    type: 'Prašymas',
    filer: 'Kam',
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
    'Ši forma netinka gydytojo, ligoninės ar sveikatos draudiko medicinos įrašams (HIPAA). Klauskite jų privatumo skyriaus: adresas yra privatumo pranešime, kurį iš jų gavote.',
  unusable: 'Formos dabar naudoti negalima. Prašykite vienu iš šių būdų.',
};
