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
    description: 'Får nettstedet til å virke: innlogging, handlekurv, sikkerhet, dette valget.',
  },
  functional: {
    label: 'Ekstra funksjoner',
    description: 'Husker innstillingene dine og legger til videoer, kart eller chat.',
  },
  analytics: {
    label: 'Statistikk',
    description: 'Viser hvordan nettstedet blir brukt, slik at det kan bli bedre.',
  },
  marketing: {
    label: 'Annonser',
    description:
      'Velger annonser ut fra hva du gjør her og på andre nettsteder, og måler hvor godt de virker.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Hva betyr dette?',
  necessary:
    'Uten disse kan ikke nettstedet gjøre det du ber om: holde deg innlogget, huske handlekurven, beskytte deg mot svindel. De brukes ikke til noe annet.',
  functional:
    'Disse husker innstillingene dine og viser innhold fra andre selskaper, for eksempel videoer, kart eller chat. Disse selskapene kan da se at du har vært her.',
  analytics:
    'Disse teller besøk og viser hvilke sider som blir brukt, og hvor folk står fast. Med resultatene kan nettstedet bli bedre.',
  marketing:
    'Disse noterer hva du gjør her, og ofte på andre nettsteder, for å velge annonser til deg. Sier du nei, kan du fortsatt se annonser, men det du gjør her, brukes ikke til å velge dem.',
};

export const preferences: PreferencesMessages = {
  title: 'Innstillinger for cookies',
  introduction: 'Velg hva dette nettstedet får gjøre. Du kan ombestemme deg når som helst.',
  refuseAll: 'Avvis alle',
  acceptAll: 'Godta alle',
  save: 'Lagre valgene mine',
  close: 'Lukk uten å lagre',
  alwaysOn: 'Alltid på',
  alwaysOff: 'Alltid av',
  on: 'På',
  off: 'Av',
  someOn: (on, total) => `${on} av ${total} tjenester på`,
  vendors: (count) => (count === 1 ? '1 tjeneste' : `${count} tjenester`),
  about: (vendor) => `Om ${vendor}`,
  sale: 'Når dette er av, har du reservert deg mot salg eller deling av personopplysningene dine og mot målrettede annonser.',
  signal:
    'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Det respekterer vi, så dette er av.',
  signalOverridden:
    'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine. Hvis du lagrer slik, kan dette nettstedet gjøre det likevel.',
  minor: 'Tilbys ikke i din alder.',
  confirm:
    'Alt er på, også salg eller deling av opplysningene dine. Ingenting er lagret ennå: Du bekrefter med «Lagre valgene mine».',
  decidedAt: (date) => `Sist lagret ${date}.`,
  download: 'Last ned valgene mine',
  privacyPolicy: 'Personvernerklæring',
  saved: 'Valgene dine er lagret.',
};

export const gate: GateMessages = {
  title: (recipient) => `Innhold fra ${recipient ?? 'et annet nettsted'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Et annet selskap'} vil kunne se IP-adressen din og hva du gjør her, og kan lagre informasjonskapsler på enheten din${purposes ? ` til ${purposes}` : ''}.`,
  once: 'Vis én gang',
  always: 'Tillat alltid',
  alwaysVendor: (vendor) =>
    `«Tillat alltid» gjelder ${vendor} på hele dette nettstedet, til du ombestemmer deg.`,
  alwaysPurposes: (list) =>
    `«Tillat alltid» gjelder ${list} på hele dette nettstedet, til du ombestemmer deg.`,
  privacyPolicy: 'Personvernerklæring',
  minor: 'Tilbys ikke i din alder.',
  loaded: 'Lastet inn.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Kjenner deg igjen når du kommer tilbake',
    visit: 'Knytter sammen det som hører til ett besøk',
    campaign: 'Husker hvilken annonse som førte deg hit',
    settings: 'Husker hvordan tjenesten er innstilt',
    queue: 'Tar vare på det som snart skal sendes',
    recording: 'Er en del av et opptak av det du gjør på siden',
    refusal: 'Husker at du har sagt nei',
  },
  session: 'Til du lukker fanen eller nettleseren',
  unlimited: 'Til det blir slettet',
  provider: (company) => `Levert av ${company}`,
  privacyPolicy: (vendor) => `Personvernerklæring for ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Du har ikke valgt ennå.',
  decidedAt: (date) => `Du valgte sist ${date}.`,
  change: 'Endre valgene mine',
  allowed: 'Tillatt',
  refused: 'Ikke tillatt',
  always: 'Alltid på',
  site: 'Dette nettstedet',
  record: (duration) =>
    `Husker valgene dine. Det du tillater, gjelder i ${duration}. Deretter blir du spurt på nytt.`,
  purposes: (list) => `Brukes til: ${list}`,
  also: (vendors) => `Brukes også til dette: ${vendors}.`,
  storesNothing: 'Lagrer ingenting i nettleseren din.',
  caption: (vendor) => `${vendor}: hva som lagres i nettleseren din`,
  name: 'Navn',
  use: 'Hva det gjør',
  lasts: 'Hvor lenge',
  place: 'Hvor',
  places: {
    cookies: 'Informasjonskapsel',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Øktlagring',
    indexedDB: 'Database',
  },
};
