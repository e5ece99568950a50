import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('cs');
const services: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'služba', few: 'služby' };

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Nezbytné',
    description: 'Díky nim web funguje: přihlášení, košík, zabezpečení, tato volba.',
  },
  functional: {
    label: 'Doplňkové funkce',
    description: 'Pamatují si vaše nastavení a přidávají videa, mapy nebo chat.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Ukazuje, jak lidé web používají, aby se dal zlepšovat.',
  },
  marketing: {
    label: 'Reklama',
    description: 'Vybírá reklamy podle toho, co děláte zde a na jiných webech, a měří, jak dobře fungují.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Co to znamená?',
  necessary:
    'Bez nich web nemůže udělat, oč ho žádáte: udržet vás přihlášené, pamatovat si košík, chránit vás před podvody. K ničemu jinému neslouží.',
  functional:
    'Pamatují si vaše nastavení a zobrazují obsah jiných společností, například videa, mapy nebo chat. Tyto společnosti pak mohou vidět, že jste zde byli.',
  analytics:
    'Počítají návštěvy a ukazují, které stránky lidé používají a kde si nevědí rady. Podle výsledků lze web zlepšovat.',
  marketing:
    'Zaznamenávají, co děláte zde a často i na jiných webech, a podle toho pro vás vybírají reklamy. Když odmítnete, můžete reklamy vídat dál, ale to, co děláte zde, se k jejich výběru nepoužije.',
};

export const preferences: PreferencesMessages = {
  title: 'Nastavení cookies',
  introduction: 'Vyberte, co tento web smí. Volbu můžete kdykoli změnit.',
  refuseAll: 'Odmítnout vše',
  acceptAll: 'Přijmout vše',
  save: 'Uložit mou volbu',
  close: 'Zavřít bez uložení',
  alwaysOn: 'Vždy zapnuto',
  alwaysOff: 'Vždy vypnuto',
  on: 'Zapnuto',
  off: 'Vypnuto',
  someOn: (on, total) => `Zapnuté služby: ${on} z ${total}`,
  vendors: (count) => `${count} ${services[plural.select(count)] ?? 'služeb'}`,
  about: (vendor) => `O službě ${vendor}`,
  sale: 'Vypnutím odmítáte prodej nebo sdílení svých osobních údajů a cílenou reklamu.',
  signal:
    'Váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Respektujeme to, proto je toto vypnuto.',
  signalOverridden:
    'Váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely. Pokud to takto uložíte, tento web je přesto smí prodávat nebo sdílet.',
  minor: 'Ve vašem věku není k dispozici.',
  confirm:
    'Vše je zapnuto, i prodej nebo sdílení vašich údajů. Zatím není nic uloženo: potvrďte to tlačítkem „Uložit mou volbu“.',
  decidedAt: (date) => `Naposledy uloženo ${date}.`,
  download: 'Stáhnout mou volbu',
  privacyPolicy: 'Zásady ochrany soukromí',
  saved: 'Vaše volba je uložena.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Obsah ze služby ${recipient}` : 'Obsah z jiného webu'),
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Jiná společnost'} uvidí vaši IP adresu a to, co zde děláte, a může do vašeho zařízení ukládat cookies${purposes ? ` k těmto účelům: ${purposes}` : ''}.`,
  once: 'Načíst jednou',
  always: 'Vždy povolit',
  alwaysVendor: (vendor) =>
    `„Vždy povolit“ platí pro službu ${vendor} na celém tomto webu, dokud volbu nezměníte.`,
  alwaysPurposes: (purposes) =>
    `Dokud volbu nezměníte, platí „Vždy povolit“ na celém tomto webu pro tyto účely: ${purposes}.`,
  privacyPolicy: 'Zásady ochrany soukromí',
  minor: 'Ve vašem věku není k dispozici.',
  loaded: 'Načteno.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Rozpozná vás, když se vrátíte',
    visit: 'Spojuje kroky jedné návštěvy',
    campaign: 'Pamatuje si, která reklama vás sem přivedla',
    settings: 'Pamatuje si, jak je služba nastavena',
    queue: 'Uchovává to, co se má odeslat',
    recording: 'Je součástí záznamu toho, co na stránce děláte',
    refusal: 'Pamatuje si vaše odmítnutí',
  },
  session: 'Do zavření karty nebo prohlížeče',
  unlimited: 'Do smazání',
  provider: (company) => `Poskytovatel: ${company}`,
  privacyPolicy: (vendor) => `Zásady ochrany soukromí služby ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Zatím nemáte nic zvoleno.',
  decidedAt: (date) => `Vaše poslední volba: ${date}.`,
  change: 'Změnit mou volbu',
  allowed: 'Povoleno',
  refused: 'Nepovoleno',
  always: 'Vždy zapnuto',
  site: 'Tento web',
  record: (duration) => `Pamatuje si vaši volbu. Co povolíte, platí ${duration}; potom se vás zeptáme znovu.`,
  purposes: (list) => `Účely: ${list}`,
  also: (vendors) => `K tomuto účelu slouží také: ${vendors}.`,
  storesNothing: 'Do vašeho prohlížeče nic neukládá.',
  caption: (vendor) => `${vendor}: co je uloženo ve vašem prohlížeči`,
  name: 'Název',
  use: 'K čemu slouží',
  lasts: 'Jak dlouho',
  place: 'Kde',
  places: {
    cookies: 'Cookie',
    localStorage: 'Místní úložiště',
    sessionStorage: 'Úložiště relace',
    indexedDB: 'Databáze',
  },
};
