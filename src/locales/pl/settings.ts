import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('pl');
const services: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'usługa', few: 'usługi' };

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Niezbędne',
    description: 'Dzięki nim strona działa: logowanie, koszyk, bezpieczeństwo, ten wybór.',
  },
  functional: {
    label: 'Dodatkowe funkcje',
    description: 'Zapamiętują Twoje ustawienia i dodają filmy, mapy lub czat.',
  },
  analytics: {
    label: 'Statystyka',
    description: 'Pokazuje, jak ludzie korzystają ze strony, aby można było ją ulepszać.',
  },
  marketing: {
    label: 'Reklama',
    description:
      'Dobiera reklamy na podstawie tego, co robisz tutaj i na innych stronach, i mierzy, jak dobrze działają.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Co to znaczy?',
  necessary:
    'Bez nich strona nie zrobi tego, o co ją prosisz: nie utrzyma logowania, nie zapamięta koszyka, nie ochroni Cię przed oszustwem. Nie są używane do niczego innego.',
  functional:
    'Zapamiętują Twoje ustawienia i pokazują treści innych firm, na przykład filmy, mapy lub czat. Te firmy mogą wtedy zobaczyć, że odwiedzasz tę stronę.',
  analytics:
    'Liczą odwiedziny i pokazują, z których podstron ludzie korzystają i gdzie mają trudności. Dzięki wynikom można ulepszać stronę.',
  marketing:
    'Zapisują, co robisz tutaj, a często także na innych stronach, aby dobierać dla Ciebie reklamy. Jeśli odmówisz, nadal możesz widzieć reklamy, ale to, co tu robisz, nie posłuży do ich wyboru.',
};

export const preferences: PreferencesMessages = {
  title: 'Ustawienia plików cookie',
  introduction: 'Wybierz, co ta strona może robić. Zdanie możesz zmienić w każdej chwili.',
  refuseAll: 'Odrzuć wszystkie',
  acceptAll: 'Akceptuj wszystkie',
  save: 'Zapisz mój wybór',
  close: 'Zamknij bez zapisywania',
  alwaysOn: 'Zawsze włączone',
  alwaysOff: 'Zawsze wyłączone',
  on: 'Włączone',
  off: 'Wyłączone',
  someOn: (on, total) => `Włączone usługi: ${on} z ${total}`,
  vendors: (count) => `${count} ${services[plural.select(count)] ?? 'usług'}`,
  about: (vendor) => `Informacje o usłudze ${vendor}`,
  sale: 'Wyłączenie oznacza rezygnację ze sprzedaży lub udostępniania Twoich danych osobowych oraz z reklamy ukierunkowanej.',
  signal:
    'Twoja przeglądarka prosi strony, aby nie sprzedawały ani nie udostępniały Twoich danych (Global Privacy Control). Szanujemy to, dlatego ta opcja jest wyłączona.',
  signalOverridden:
    'Twoja przeglądarka prosi strony, aby nie sprzedawały ani nie udostępniały Twoich danych. Jeśli zapiszesz takie ustawienia, ta strona mimo to będzie mogła je sprzedawać lub udostępniać.',
  minor: 'Niedostępne w Twoim wieku.',
  confirm:
    'Wszystko jest włączone, także sprzedaż lub udostępnianie Twoich danych. Nic jeszcze nie zostało zapisane: aby to potwierdzić, użyj przycisku „Zapisz mój wybór”.',
  decidedAt: (date) => `Ostatni zapis: ${date}.`,
  download: 'Pobierz mój wybór',
  privacyPolicy: 'Polityka prywatności',
  saved: 'Twój wybór został zapisany.',
};

export const gate: GateMessages = {
  title: (recipient) => `Treść z ${recipient ? `serwisu ${recipient}` : 'innej strony'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Inna firma'} zobaczy Twój adres IP i to, co tu robisz, oraz może przechowywać pliki cookie na Twoim urządzeniu${purposes ? ` w tych celach: ${purposes}` : ''}.`,
  once: 'Wczytaj raz',
  always: 'Zawsze zezwalaj',
  alwaysVendor: (vendor) =>
    `„Zawsze zezwalaj” obejmuje usługę ${vendor} na wszystkich podstronach tej strony, dopóki nie zmienisz zdania.`,
  alwaysPurposes: (purposes) =>
    `Dopóki nie zmienisz zdania, „Zawsze zezwalaj” obejmuje na wszystkich podstronach tej strony te cele: ${purposes}.`,
  privacyPolicy: 'Polityka prywatności',
  minor: 'Niedostępne w Twoim wieku.',
  loaded: 'Wczytano.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Rozpoznaje Cię, gdy wracasz',
    visit: 'Łączy kroki jednej wizyty',
    campaign: 'Zapamiętuje, która reklama Cię tu skierowała',
    settings: 'Zapamiętuje ustawienia usługi',
    queue: 'Przechowuje to, co ma zostać wysłane',
    recording: 'Jest częścią nagrania tego, co robisz na stronie',
    refusal: 'Zapamiętuje Twoją odmowę',
  },
  session: 'Do zamknięcia karty lub przeglądarki',
  unlimited: 'Do usunięcia',
  provider: (company) => `Dostawca: ${company}`,
  privacyPolicy: (vendor) => `Polityka prywatności usługi ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Wybór nie został jeszcze dokonany.',
  decidedAt: (date) => `Twój ostatni wybór: ${date}.`,
  change: 'Zmień mój wybór',
  allowed: 'Dozwolone',
  refused: 'Niedozwolone',
  always: 'Zawsze włączone',
  site: 'Ta strona',
  record: (duration) =>
    `Zapamiętuje Twój wybór. To, na co zezwolisz, obowiązuje przez ${duration}; potem zapytamy Cię ponownie.`,
  purposes: (list) => `Cele: ${list}`,
  also: (vendors) => `W tym celu używane także: ${vendors}.`,
  storesNothing: 'Nie zapisuje niczego w Twojej przeglądarce.',
  caption: (vendor) => `${vendor}: co jest zapisane w Twojej przeglądarce`,
  name: 'Nazwa',
  use: 'Do czego służy',
  lasts: 'Jak długo',
  place: 'Gdzie',
  places: {
    cookies: 'Plik cookie',
    localStorage: 'Pamięć lokalna',
    sessionStorage: 'Pamięć sesji',
    indexedDB: 'Baza danych',
  },
};
