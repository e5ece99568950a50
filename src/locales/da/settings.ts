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
    label: 'Nødvendige',
    description: 'Får webstedet til at virke: login, indkøbskurv, sikkerhed, dette valg.',
  },
  functional: {
    label: 'Ekstra funktioner',
    description: 'Husker dine indstillinger og tilføjer videoer, kort eller chat.',
  },
  analytics: {
    label: 'Statistik',
    description: 'Viser, hvordan webstedet bliver brugt, så det kan blive bedre.',
  },
  marketing: {
    label: 'Annoncer',
    description:
      'Vælger annoncer ud fra, hvad du gør her og på andre websteder, og måler, hvor godt de virker.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Hvad betyder det?',
  necessary:
    'Uden disse kan webstedet ikke gøre det, du beder om: holde dig logget ind, huske din indkøbskurv, beskytte dig mod svindel. De bruges ikke til andet.',
  functional:
    'Disse husker dine indstillinger og viser indhold fra andre firmaer, for eksempel videoer, kort eller chat. De firmaer kan så se, at du har været her.',
  analytics:
    'Disse tæller besøg og viser, hvilke sider der bliver brugt, og hvor folk går i stå. Med resultaterne kan webstedet blive bedre.',
  marketing:
    'Disse noterer, hvad du gør her og ofte på andre websteder, for at vælge annoncer til dig. Hvis du siger nej, kan du stadig se annoncer, men det, du gør her, bruges ikke til at vælge dem.',
};

export const preferences: PreferencesMessages = {
  title: 'Cookieindstillinger',
  introduction: 'Vælg, hvad dette websted må gøre. Du kan altid ændre dit valg.',
  refuseAll: 'Afvis alle',
  acceptAll: 'Accepter alle',
  save: 'Gem mine valg',
  close: 'Luk uden at gemme',
  alwaysOn: 'Altid til',
  alwaysOff: 'Altid fra',
  on: 'Til',
  off: 'Fra',
  someOn: (on, total) => `${on} af ${total} tjenester er slået til`,
  vendors: (count) => (count === 1 ? '1 tjeneste' : `${count} tjenester`),
  about: (vendor) => `Om ${vendor}`,
  sale: 'Når dette er slået fra, har du fravalgt salg eller deling af dine personoplysninger og målrettede annoncer.',
  signal:
    'Din browser beder websteder om ikke at sælge eller dele dine oplysninger (Global Privacy Control). Det respekterer vi, så dette er slået fra.',
  signalOverridden:
    'Din browser beder websteder om ikke at sælge eller dele dine oplysninger. Hvis du gemmer sådan, må dette websted gøre det alligevel.',
  minor: 'Tilbydes ikke i din alder.',
  confirm:
    'Alt er slået til, også salg eller deling af dine oplysninger. Intet er gemt endnu: Du bekræfter med “Gem mine valg”.',
  decidedAt: (date) => `Sidst gemt den ${date}.`,
  download: 'Hent mine valg',
  privacyPolicy: 'Privatlivspolitik',
  saved: 'Dine valg er gemt.',
};

export const gate: GateMessages = {
  title: (recipient) => `Indhold fra ${recipient ?? 'et andet websted'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Et andet firma'} vil kunne se din IP-adresse, og hvad du gør her, og kan gemme cookies på din enhed${purposes ? ` til ${purposes}` : ''}.`,
  once: 'Vis én gang',
  always: 'Tillad altid',
  alwaysVendor: (vendor) =>
    `“Tillad altid” gælder ${vendor} på hele dette websted, indtil du ændrer dit valg.`,
  alwaysPurposes: (list) => `“Tillad altid” gælder ${list} på hele dette websted, indtil du ændrer dit valg.`,
  privacyPolicy: 'Privatlivspolitik',
  minor: 'Tilbydes ikke i din alder.',
  loaded: 'Indlæst.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Genkender dig, når du kommer igen',
    visit: 'Samler det, der hører til ét besøg',
    campaign: 'Husker, hvilken annonce der førte dig hertil',
    settings: 'Husker, hvordan tjenesten er indstillet',
    queue: 'Gemmer det, der snart skal sendes',
    recording: 'Er en del af en optagelse af, hvad du gør på siden',
    refusal: 'Husker, at du har sagt nej',
  },
  session: 'Indtil du lukker fanen eller browseren',
  unlimited: 'Indtil det slettes',
  provider: (company) => `Leveres af ${company}`,
  privacyPolicy: (vendor) => `Privatlivspolitik for ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Du har ikke valgt endnu.',
  decidedAt: (date) => `Du valgte senest den ${date}.`,
  change: 'Ret mine valg',
  allowed: 'Tilladt',
  refused: 'Ikke tilladt',
  always: 'Altid til',
  site: 'Dette websted',
  record: (duration) =>
    `Husker dine valg. Det, du tillader, gælder i ${duration}. Derefter bliver du spurgt igen.`,
  purposes: (list) => `Bruges til: ${list}`,
  also: (vendors) => `Bruges også til dette: ${vendors}.`,
  storesNothing: 'Gemmer ikke noget i din browser.',
  caption: (vendor) => `${vendor}: hvad der gemmes i din browser`,
  name: 'Navn',
  use: 'Hvad det gør',
  lasts: 'Hvor længe',
  place: 'Hvor',
  places: {
    cookies: 'Cookie',
    localStorage: 'Lokalt lager',
    sessionStorage: 'Sessionslager',
    indexedDB: 'Database',
  },
};
