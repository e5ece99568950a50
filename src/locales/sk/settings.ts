import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('sk');
const services: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'služba', few: 'služby' };

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Nevyhnutné',
    description: 'Vďaka nim stránka funguje: prihlásenie, košík, bezpečnosť, táto voľba.',
  },
  functional: {
    label: 'Doplnkové funkcie',
    description: 'Pamätajú si vaše nastavenia a pridávajú videá, mapy alebo chat.',
  },
  analytics: {
    label: 'Štatistika',
    description: 'Ukazuje, ako ľudia stránku používajú, aby sa dala zlepšovať.',
  },
  marketing: {
    label: 'Reklama',
    description: 'Vyberá reklamy podľa toho, čo robíte tu a na iných stránkach, a meria, ako dobre fungujú.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Čo to znamená?',
  necessary:
    'Bez nich stránka nemôže urobiť, o čo ju žiadate: nechať vás prihlásených, pamätať si košík, chrániť vás pred podvodmi. Na nič iné sa nepoužívajú.',
  functional:
    'Pamätajú si vaše nastavenia a zobrazujú obsah iných spoločností, napríklad videá, mapy alebo chat. Tieto spoločnosti potom môžu vidieť, že ste tu boli.',
  analytics:
    'Počítajú návštevy a ukazujú, ktoré stránky ľudia používajú a kde si nevedia rady. Podľa výsledkov možno stránku zlepšovať.',
  marketing:
    'Zaznamenávajú, čo robíte tu a často aj na iných stránkach, a podľa toho pre vás vyberajú reklamy. Keď odmietnete, môžete reklamy vídať ďalej, ale to, čo robíte tu, sa na ich výber nepoužije.',
};

export const preferences: PreferencesMessages = {
  title: 'Nastavenia cookies',
  introduction: 'Vyberte, čo táto stránka smie. Voľbu môžete kedykoľvek zmeniť.',
  refuseAll: 'Odmietnuť všetko',
  acceptAll: 'Prijať všetko',
  save: 'Uložiť moju voľbu',
  close: 'Zavrieť bez uloženia',
  alwaysOn: 'Vždy zapnuté',
  alwaysOff: 'Vždy vypnuté',
  on: 'Zapnuté',
  off: 'Vypnuté',
  someOn: (on, total) => `Zapnuté služby: ${on} z ${total}`,
  vendors: (count) => `${count} ${services[plural.select(count)] ?? 'služieb'}`,
  about: (vendor) => `O službe ${vendor}`,
  sale: 'Vypnutím odmietate predaj alebo zdieľanie svojich osobných údajov a cielenú reklamu.',
  signal:
    'Váš prehliadač žiada webové stránky, aby vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Rešpektujeme to, preto je toto vypnuté.',
  signalOverridden:
    'Váš prehliadač žiada webové stránky, aby vaše údaje nepredávali ani nezdieľali. Ak to takto uložíte, táto stránka ich napriek tomu smie predávať alebo zdieľať.',
  minor: 'Vo vašom veku nie je k dispozícii.',
  confirm:
    'Všetko je zapnuté, aj predaj alebo zdieľanie vašich údajov. Zatiaľ nie je nič uložené: potvrďte to tlačidlom „Uložiť moju voľbu“.',
  decidedAt: (date) => `Naposledy uložené ${date}.`,
  download: 'Stiahnuť moju voľbu',
  privacyPolicy: 'Zásady ochrany súkromia',
  saved: 'Vaša voľba je uložená.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Obsah zo služby ${recipient}` : 'Obsah z inej stránky'),
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Iná spoločnosť'} uvidí vašu IP adresu a to, čo tu robíte, a môže vo vašom zariadení ukladať cookies${purposes ? ` na tieto účely: ${purposes}` : ''}.`,
  once: 'Načítať raz',
  always: 'Vždy povoliť',
  alwaysVendor: (vendor) =>
    `„Vždy povoliť“ platí pre službu ${vendor} na všetkých stránkach tohto webu, kým voľbu nezmeníte.`,
  alwaysPurposes: (purposes) =>
    `Kým voľbu nezmeníte, platí „Vždy povoliť“ na všetkých stránkach tohto webu na tieto účely: ${purposes}.`,
  privacyPolicy: 'Zásady ochrany súkromia',
  minor: 'Vo vašom veku nie je k dispozícii.',
  loaded: 'Načítané.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Rozpozná vás, keď sa vrátite',
    visit: 'Spája kroky jednej návštevy',
    campaign: 'Pamätá si, ktorá reklama vás sem priviedla',
    settings: 'Pamätá si, ako je služba nastavená',
    queue: 'Uchováva to, čo sa má odoslať',
    recording: 'Je súčasťou záznamu toho, čo na stránke robíte',
    refusal: 'Pamätá si vaše odmietnutie',
  },
  session: 'Do zatvorenia karty alebo prehliadača',
  unlimited: 'Do vymazania',
  provider: (company) => `Poskytovateľ: ${company}`,
  privacyPolicy: (vendor) => `Zásady ochrany súkromia služby ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Zatiaľ ste si nevybrali.',
  decidedAt: (date) => `Naposledy ste si vybrali ${date}.`,
  change: 'Zmeniť moju voľbu',
  allowed: 'Povolené',
  refused: 'Nepovolené',
  always: 'Vždy zapnuté',
  site: 'Táto webová stránka',
  record: (duration) => `Pamätá si vašu voľbu. Čo povolíte, platí ${duration}; potom sa vás opýtame znova.`,
  purposes: (list) => `Účely: ${list}`,
  also: (vendors) => `Na tento účel slúži aj: ${vendors}.`,
  storesNothing: 'Vo vašom prehliadači nič neukladá.',
  caption: (vendor) => `${vendor}: čo je uložené vo vašom prehliadači`,
  name: 'Názov',
  use: 'Na čo slúži',
  lasts: 'Ako dlho',
  place: 'Kde',
  places: {
    cookies: 'Cookie',
    localStorage: 'Lokálne úložisko',
    sessionStorage: 'Úložisko relácie',
    indexedDB: 'Databáza',
  },
};
