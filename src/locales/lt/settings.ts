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
    label: 'Būtinieji',
    description: 'Reikalingi, kad svetainė veiktų: prisijungimas, krepšelis, saugumas, šis pasirinkimas.',
  },
  functional: {
    label: 'Papildomos funkcijos',
    description: 'Prisimena jūsų nustatymus ir prideda vaizdo įrašų, žemėlapių ar pokalbių.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Rodo, kaip žmonės naudojasi svetaine, kad ją būtų galima pagerinti.',
  },
  marketing: {
    label: 'Reklama',
    description:
      'Parenka reklamą pagal tai, ką darote čia ir kitose svetainėse, ir matuoja, kaip gerai ji veikia.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Ką tai reiškia?',
  necessary:
    'Be jų svetainė negali daryti to, ko prašote: išlaikyti jūsų prisijungimo, prisiminti krepšelio, apsaugoti jūsų nuo sukčiavimo. Niekam kitam jie nenaudojami.',
  functional:
    'Jie prisimena jūsų nustatymus ir rodo kitų įmonių turinį, pavyzdžiui, vaizdo įrašus, žemėlapius ar pokalbius. Tada tos įmonės gali matyti, kad čia lankėtės.',
  analytics:
    'Jie skaičiuoja apsilankymus ir rodo, kuriais puslapiais žmonės naudojasi ir kur jiems kyla sunkumų. Pagal rezultatus svetainę galima pagerinti.',
  marketing:
    'Jie užrašo, ką darote čia, o dažnai ir kitose svetainėse, kad būtų parinkta jums skirta reklama. Jei atsisakysite, reklamą vis tiek galite matyti, bet ji nebus parenkama pagal tai, ką čia darote.',
};

export const preferences: PreferencesMessages = {
  title: 'Slapukų nustatymai',
  introduction: 'Pasirinkite, ką ši svetainė gali daryti. Apsigalvoti galite bet kada.',
  refuseAll: 'Atmesti visus',
  acceptAll: 'Priimti visus',
  save: 'Įrašyti pasirinkimus',
  close: 'Užverti neįrašius',
  alwaysOn: 'Visada įjungta',
  alwaysOff: 'Visada išjungta',
  on: 'Įjungta',
  off: 'Išjungta',
  someOn: (on, total) => `Įjungta paslaugų: ${on} iš ${total}`,
  vendors: (count) => `Paslaugos: ${count}`,
  about: (vendor) => `Apie paslaugą: ${vendor}`,
  sale: 'Kai tai išjungta, galioja jūsų atsisakymas, kad jūsų asmens duomenys būtų parduodami ar jais būtų dalijamasi ir kad jums būtų rodoma tikslinė reklama.',
  signal:
    'Jūsų naršyklė prašo, kad svetainės neparduotų jūsų duomenų ir jais nesidalytų (Global Privacy Control). To laikomės, todėl tai išjungta.',
  signalOverridden:
    'Jūsų naršyklė prašo, kad svetainės neparduotų jūsų duomenų ir jais nesidalytų. Jei taip įrašysite, ši svetainė vis tiek galės tai daryti.',
  minor: 'Jūsų amžiaus žmonėms nesiūloma.',
  confirm:
    'Viskas įjungta, taip pat jūsų duomenų pardavimas ar dalijimasis jais. Dar niekas neįrašyta: patvirtinsite pasirinkę „Įrašyti pasirinkimus“.',
  decidedAt: (date) => `Paskutinį kartą įrašyta: ${date}`,
  download: 'Atsisiųsti pasirinkimus',
  privacyPolicy: 'Privatumo politika',
  saved: 'Jūsų pasirinkimai įrašyti.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Turinys iš kitur: ${recipient}` : 'Turinys iš kitos svetainės'),
  explanation: (recipient, list) =>
    `${recipient ?? 'Kita įmonė'} matytų jūsų IP adresą ir tai, ką čia darote, ir galėtų jūsų įrenginyje laikyti slapukus.${list ? ` Tikslas: ${list}.` : ''}`,
  once: 'Rodyti kartą',
  always: 'Visada leisti',
  alwaysVendor: (vendor) =>
    `„Visada leisti“ galioja visoje šioje svetainėje, kol apsigalvosite. Paslauga: ${vendor}.`,
  alwaysPurposes: (list) =>
    `„Visada leisti“ galioja visoje šioje svetainėje, kol apsigalvosite. Tikslas: ${list}.`,
  privacyPolicy: 'Privatumo politika',
  minor: 'Jūsų amžiaus žmonėms nesiūloma.',
  loaded: 'Įkelta.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Atpažįsta jus, kai sugrįžtate',
    visit: 'Susieja vieno apsilankymo veiksmus',
    campaign: 'Prisimena, kuri reklama jus čia atvedė',
    settings: 'Prisimena, kaip nustatyta paslauga',
    queue: 'Laiko tai, kas netrukus bus išsiųsta',
    recording: 'Yra dalis įrašo apie tai, ką darote puslapyje',
    refusal: 'Prisimena, kad atsisakėte',
  },
  session: 'Kol užversite kortelę arba naršyklę',
  unlimited: 'Kol bus ištrinta',
  provider: (company) => `Paslaugos teikėjas: ${company}`,
  privacyPolicy: (vendor) => `Privatumo politika: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Dar nepasirinkote.',
  decidedAt: (date) => `Paskutinį kartą rinkotės: ${date}`,
  change: 'Keisti pasirinkimus',
  allowed: 'Leidžiama',
  refused: 'Neleidžiama',
  always: 'Visada įjungta',
  site: 'Ši svetainė',
  record: (duration) =>
    `Prisimena jūsų pasirinkimus. Sutikimo galiojimo trukmė: ${duration}. Paskui klausiama iš naujo.`,
  purposes: (list) => `Tikslas: ${list}`,
  also: (vendors) => `Tam naudojama ir: ${vendors}.`,
  storesNothing: 'Jūsų naršyklėje nieko nelaiko.',
  caption: (vendor) => `${vendor}: kas laikoma jūsų naršyklėje`,
  name: 'Pavadinimas',
  use: 'Ką daro',
  lasts: 'Kiek laiko',
  place: 'Kur',
  places: {
    cookies: 'Slapukas',
    localStorage: 'Vietinė saugykla',
    sessionStorage: 'Seanso saugykla',
    indexedDB: 'Duomenų bazė',
  },
};
