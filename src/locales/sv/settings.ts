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
    label: 'Nödvändiga',
    description: 'Får webbplatsen att fungera: inloggning, varukorg, säkerhet, det här valet.',
  },
  functional: {
    label: 'Extra funktioner',
    description: 'Kommer ihåg dina inställningar och lägger till filmer, kartor eller chatt.',
  },
  analytics: {
    label: 'Statistik',
    description: 'Visar hur webbplatsen används, så att den kan bli bättre.',
  },
  marketing: {
    label: 'Annonser',
    description:
      'Väljer annonser efter vad du gör här och på andra webbplatser, och mäter hur väl de fungerar.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Vad betyder det här?',
  necessary:
    'Utan dessa kan webbplatsen inte göra det du ber om: hålla dig inloggad, komma ihåg din varukorg, skydda dig mot bedrägeri. De används inte till något annat.',
  functional:
    'Dessa kommer ihåg dina inställningar och visar innehåll från andra företag, till exempel filmer, kartor eller chatt. De företagen kan då se att du har varit här.',
  analytics:
    'Dessa räknar besök och visar vilka sidor som används och var besökare kör fast. Med resultaten kan webbplatsen bli bättre.',
  marketing:
    'Dessa noterar vad du gör här, och ofta på andra webbplatser, för att välja annonser åt dig. Om du säger nej kan du ändå få se annonser, men det du gör här används inte för att välja dem.',
};

export const preferences: PreferencesMessages = {
  title: 'Inställningar för kakor',
  introduction: 'Välj vad den här webbplatsen får göra. Du kan ändra dig när som helst.',
  refuseAll: 'Neka alla',
  acceptAll: 'Godkänn alla',
  save: 'Spara mina val',
  close: 'Stäng utan att spara',
  alwaysOn: 'Alltid på',
  alwaysOff: 'Alltid av',
  on: 'På',
  off: 'Av',
  someOn: (on, total) => `${on} av ${total} tjänster på`,
  vendors: (count) => (count === 1 ? '1 tjänst' : `${count} tjänster`),
  about: (vendor) => `Om ${vendor}`,
  sale: 'När detta är av har du tackat nej till att dina personuppgifter säljs eller delas och till riktade annonser.',
  signal:
    'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Vi respekterar det, så detta är av.',
  signalOverridden:
    'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter. Om du sparar så här får den här webbplatsen göra det ändå.',
  minor: 'Erbjuds inte i din ålder.',
  confirm:
    'Allt är på, även försäljning eller delning av dina uppgifter. Inget är sparat än: med ”Spara mina val” bekräftar du.',
  decidedAt: (date) => `Senast sparat den ${date}.`,
  download: 'Ladda ned mina val',
  privacyPolicy: 'Integritetspolicy',
  saved: 'Dina val är sparade.',
};

export const gate: GateMessages = {
  title: (recipient) => `Innehåll från ${recipient ?? 'en annan webbplats'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Ett annat företag'} får då se din IP-adress och vad du gör här, och kan spara kakor på din enhet${purposes ? ` för ${purposes}` : ''}.`,
  once: 'Visa en gång',
  always: 'Tillåt alltid',
  alwaysVendor: (vendor) =>
    `”Tillåt alltid” gäller ${vendor} på hela den här webbplatsen, tills du ändrar dig.`,
  alwaysPurposes: (list) =>
    `”Tillåt alltid” gäller ${list} på hela den här webbplatsen, tills du ändrar dig.`,
  privacyPolicy: 'Integritetspolicy',
  minor: 'Erbjuds inte i din ålder.',
  loaded: 'Har lästs in.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Känner igen dig när du kommer tillbaka',
    visit: 'Håller ihop ett besök',
    campaign: 'Minns vilken annons som ledde dig hit',
    settings: 'Minns hur tjänsten är inställd',
    queue: 'Sparar det som snart ska skickas',
    recording: 'Ingår i en inspelning av vad du gör på sidan',
    refusal: 'Minns att du sa nej',
  },
  session: 'Tills du stänger fliken eller webbläsaren',
  unlimited: 'Tills det raderas',
  provider: (company) => `Tillhandahålls av ${company}`,
  privacyPolicy: (vendor) => `Integritetspolicy för ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Du har inte valt än.',
  decidedAt: (date) => `Du valde senast den ${date}.`,
  change: 'Ändra mina val',
  allowed: 'Tillåtet',
  refused: 'Inte tillåtet',
  always: 'Alltid på',
  site: 'Den här webbplatsen',
  record: (duration) => `Minns dina val. Det du tillåter gäller i ${duration}. Sedan får du frågan igen.`,
  purposes: (list) => `Används för: ${list}`,
  also: (vendors) => `Används också för detta: ${vendors}.`,
  storesNothing: 'Sparar inget i din webbläsare.',
  caption: (vendor) => `${vendor}: vad som sparas i din webbläsare`,
  name: 'Namn',
  use: 'Vad det gör',
  lasts: 'Hur länge',
  place: 'Var',
  places: {
    cookies: 'Kaka',
    localStorage: 'Lokal lagring',
    sessionStorage: 'Sessionslagring',
    indexedDB: 'Databas',
  },
};
