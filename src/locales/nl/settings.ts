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
    label: 'Noodzakelijk',
    description: 'Laat de site werken: inloggen, het winkelmandje, beveiliging, deze keuze.',
  },
  functional: {
    label: 'Extra functies',
    description: 'Onthoudt je instellingen en voegt video’s, kaarten of chat toe.',
  },
  analytics: {
    label: 'Statistieken',
    description: 'Laat zien hoe mensen de site gebruiken, om die beter te maken.',
  },
  marketing: {
    label: 'Advertenties',
    description:
      'Kiest advertenties op basis van wat je hier en op andere sites doet, en meet hoe goed ze werken.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Wat betekent dit?',
  necessary:
    'Zonder deze cookies kan de site niet doen wat je vraagt: je ingelogd houden, je winkelmandje onthouden, je beschermen tegen fraude. Ze worden nergens anders voor gebruikt.',
  functional:
    'Deze diensten onthouden je instellingen en tonen dingen van andere bedrijven, zoals video’s, kaarten of chat. Die bedrijven kunnen dan zien dat je hier was.',
  analytics:
    'Deze diensten tellen bezoeken en laten zien welke pagina’s mensen gebruiken en waar ze vastlopen. Met de resultaten kan de site beter worden gemaakt.',
  marketing:
    'Deze diensten houden bij wat je hier doet, en vaak ook op andere sites, om advertenties voor je te kiezen. Als je weigert, kun je nog steeds advertenties zien, maar wat je hier doet, wordt dan niet gebruikt om ze te kiezen.',
};

export const preferences: PreferencesMessages = {
  title: 'Cookie-instellingen',
  introduction: 'Kies wat deze site mag doen. Je kunt je keuze altijd wijzigen.',
  refuseAll: 'Alles weigeren',
  acceptAll: 'Alles accepteren',
  save: 'Mijn keuzes opslaan',
  close: 'Sluiten zonder op te slaan',
  alwaysOn: 'Altijd aan',
  alwaysOff: 'Altijd uit',
  on: 'Aan',
  off: 'Uit',
  someOn: (on, total) => `${on} van ${total} diensten aan`,
  vendors: (count) => (count === 1 ? '1 dienst' : `${count} diensten`),
  about: (vendor) => `Over ${vendor}`,
  sale: 'Staat dit uit, dan heb je je afgemeld voor het verkopen of delen van je persoonsgegevens en voor gerichte advertenties.',
  signal:
    'Je browser vraagt sites om je gegevens niet te verkopen of te delen (Global Privacy Control). Daar houden we ons aan, dus dit staat uit.',
  signalOverridden:
    'Je browser vraagt sites om je gegevens niet te verkopen of te delen. Als je het zo opslaat, mag deze site dat toch doen.',
  minor: 'Niet beschikbaar op jouw leeftijd.',
  confirm:
    'Alles staat aan, ook het verkopen of delen van je gegevens. Er is nog niets opgeslagen: pas met “Mijn keuzes opslaan” bevestig je dit.',
  decidedAt: (date) => `Laatst opgeslagen op ${date}.`,
  download: 'Mijn keuzes downloaden',
  privacyPolicy: 'Privacyverklaring',
  saved: 'Je keuzes zijn opgeslagen.',
};

export const gate: GateMessages = {
  title: (recipient) => `Inhoud van ${recipient ?? 'een andere site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Een ander bedrijf'} ziet dan je IP-adres en wat je hier doet, en kan cookies op je apparaat bewaren${purposes ? ` voor ${purposes}` : ''}.`,
  once: 'Eén keer laden',
  always: 'Altijd toestaan',
  alwaysVendor: (vendor) =>
    `“Altijd toestaan” geldt voor ${vendor} op de hele site, totdat je je keuze wijzigt.`,
  alwaysPurposes: (list) =>
    `“Altijd toestaan” geldt voor ${list} op de hele site, totdat je je keuze wijzigt.`,
  privacyPolicy: 'Privacyverklaring',
  minor: 'Niet beschikbaar op jouw leeftijd.',
  loaded: 'Geladen.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Herkent je als je terugkomt',
    visit: 'Houdt één bezoek bij elkaar',
    campaign: 'Onthoudt via welke advertentie je hier kwam',
    settings: 'Onthoudt hoe de dienst is ingesteld',
    queue: 'Bewaart wat nog moet worden verstuurd',
    recording: 'Hoort bij een opname van wat je op de pagina doet',
    refusal: 'Onthoudt dat je hebt geweigerd',
  },
  session: 'Tot je het tabblad of de browser sluit',
  unlimited: 'Tot het wordt gewist',
  provider: (company) => `Aangeboden door ${company}`,
  privacyPolicy: (vendor) => `Privacyverklaring van ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Je hebt nog niet gekozen.',
  decidedAt: (date) => `Je hebt voor het laatst gekozen op ${date}.`,
  change: 'Mijn keuzes wijzigen',
  allowed: 'Toegestaan',
  refused: 'Niet toegestaan',
  always: 'Altijd aan',
  site: 'Deze site',
  record: (duration) =>
    `Onthoudt je keuzes. Wat je toestaat, geldt ${duration}; daarna vragen we het opnieuw.`,
  purposes: (list) => `Gebruikt voor: ${list}`,
  also: (vendors) => `Ook hiervoor gebruikt: ${vendors}.`,
  storesNothing: 'Slaat niets op in je browser.',
  caption: (vendor) => `${vendor}: wat er in je browser wordt opgeslagen`,
  name: 'Naam',
  use: 'Wat het doet',
  lasts: 'Hoe lang',
  place: 'Waar',
  places: {
    cookies: 'Cookie',
    localStorage: 'Lokale opslag',
    sessionStorage: 'Sessieopslag',
    indexedDB: 'Database',
  },
};
