import type { RequestMessages } from '../request-messages.js';

const plural = new Intl.PluralRules('pl');
const seconds: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'sekundę', few: 'sekundy' };
/** After "w ciągu": genitive, of one and of more. */
const units = {
  'calendar-days': ['dnia', 'dni'],
  'business-days': ['dnia roboczego', 'dni roboczych'],
  months: ['miesiąca', 'miesięcy'],
} as const;

export const request: RequestMessages = {
  title: 'Złóż wniosek w sprawie swoich danych',
  introduction: 'To nic nie kosztuje, a złożenie wniosku nie zmienia tego, jak Cię traktujemy.',
  types: {
    access: {
      label: 'Dostęp do moich danych',
      description: 'Kopia Twoich danych osobowych, które mamy, i informacja, co z nimi robimy.',
    },
    'access:categories': {
      label: 'Informacja, jakie rodzaje danych zbieracie',
      description: 'Kategorie informacji, skąd pochodzą, dlaczego ich używamy i kto je otrzymuje.',
    },
    'access:specific': {
      label: 'Dostęp do moich danych',
      description:
        'Konkretne dane osobowe, które o Tobie mamy, w postaci, którą możesz przenieść gdzie indziej.',
    },
    confirmation: {
      label: 'Informacja, czy macie dane o mnie',
      description: 'Odpowiedź „tak” lub „nie”, bez kopii.',
    },
    correction: {
      label: 'Sprostowanie moich danych',
      description: 'Dane, które o Tobie mamy, są błędne lub niepełne.',
    },
    deletion: {
      label: 'Usunięcie moich danych',
      description: 'Usuwamy to, czego prawo nie każe nam przechowywać. Usunięcia nie da się cofnąć.',
    },
    anonymisation: {
      label: 'Anonimizacja lub zablokowanie zbędnych danych',
      description: 'Dotyczy danych niepotrzebnych, nadmiernych lub przetwarzanych niezgodnie z prawem.',
    },
    restriction: {
      label: 'Na razie nie używajcie moich danych (ograniczenie przetwarzania)',
      description:
        'Przechowujemy je i nie robimy z nimi nic więcej, na przykład w czasie, gdy sprawdzamy, czy są prawidłowe.',
    },
    portability: {
      label: 'Otrzymanie moich danych, aby przenieść je gdzie indziej (przenoszenie danych)',
      description: 'Otrzymasz je w popularnym formacie, który może odczytać inna usługa.',
    },
    objection: {
      label: 'Sprzeciw wobec sposobu użycia moich danych',
      description:
        'Przestajemy ich używać, chyba że mamy ważne, prawnie uzasadnione powody, aby robić to dalej. W przypadku reklamy przestajemy zawsze.',
    },
    'third-parties': {
      label: 'Informacja, kto otrzymał moje dane',
      description: 'Firmy, którym ujawniliśmy dane osobowe.',
    },
    'consent:withdraw': {
      label: 'Wycofanie mojej zgody',
      description:
        'Dotyczy każdej zgody, której udzielono wcześniej. W przypadku plików cookie użyj ustawień plików cookie: tam wycofanie działa od razu.',
    },
    'consent:information': {
      label: 'Informacja, co się stanie, jeśli nie wyrażę zgody',
      description: 'Czego możesz odmówić i co z tego wynika.',
    },
    'sale:opt-out': {
      label: 'Nie sprzedawajcie ani nie udostępniajcie moich danych osobowych',
      description: 'Wstrzymuje też reklamę ukierunkowaną. W tej przeglądarce działa od razu.',
    },
    'sale:opt-in': {
      label: 'Ponowna zgoda na sprzedaż lub udostępnianie',
      description: 'Jeśli wcześniej wybrano rezygnację, a teraz chcesz zmienić zdanie.',
    },
    'sensitive:limit': {
      label: 'Ograniczenie użycia moich wrażliwych danych osobowych',
      description: 'Używamy ich tylko do tego, o co nas prosisz.',
    },
    'automated-decisions:opt-out': {
      label: 'Bez decyzji o mnie podejmowanych przez maszyny',
      description: 'Bez profilowania ani zautomatyzowanych technologii przy ważnych decyzjach.',
    },
    'automated-decisions:access': {
      label: 'Wyjaśnienie zautomatyzowanej decyzji',
      description: 'Co zrobiła technologia i skąd wziął się wynik.',
    },
    'automated-decisions:review': {
      label: 'Sprawdzenie zautomatyzowanej decyzji przez człowieka',
      description: 'Dotyczy decyzji, które podjęła sama maszyna i które mają na Ciebie wpływ.',
    },
    'marketing:opt-out': {
      label: 'Rezygnacja z e-maili marketingowych',
      description: 'Nadal będziemy pisać w sprawie zamówień i konta.',
    },
    'post-mortem': {
      label: 'Decyzja, co stanie się z moimi danymi po mojej śmierci',
      description: 'Wskazówki, czy to, co mamy, zachować, usunąć czy przekazać.',
    },
    nomination: {
      label: 'Wskazanie osoby, która ma działać za mnie',
      description: 'Jeśli umrzesz lub nie będziesz już móc działać, ta osoba może korzystać z Twoich praw.',
    },
    'de-indexing': {
      label: 'Usunięcie linku, pod którym widać moje imię i nazwisko',
      description: 'Przestajemy rozpowszechniać informację lub usuwamy link z wyników wyszukiwania.',
    },
    complaint: {
      label: 'Skarga na to, jak obchodzicie się z moimi danymi',
      description: 'Napisz, co poszło nie tak. Zbadamy to i odpiszemy.',
    },
    appeal: {
      label: 'Odwołanie od decyzji w sprawie wcześniejszego wniosku',
      description: 'Ktoś inny przyjrzy się jej jeszcze raz.',
    },
  },
  chooseType: 'Jaki wniosek chcesz złożyć?',
  missingType: 'Wybierz, jaki wniosek chcesz złożyć.',
  chooseFiler: 'Kogo dotyczy wniosek?',
  filers: {
    self: 'Mnie',
    parent: 'Mojego dziecka lub osoby pod moją opieką prawną',
    agent: 'Osoby, która prosi mnie o działanie w jej imieniu',
    household: 'Mojego gospodarstwa domowego',
  },
  aboutYou: 'Twoje dane',
  aboutChild: 'Dane dziecka',
  aboutPerson: 'Dane tej osoby',
  yourRequest: 'Twój wniosek',
  optional: 'nieobowiązkowe',
  noIdentity:
    'Nie musisz niczego podawać. Jeśli podasz adres e-mail, możemy wstrzymać to także tam, gdzie znamy Cię pod tym adresem.',
  fields: {
    name: {
      label: 'Imię i nazwisko',
      missing: 'Wpisz imię i nazwisko.',
      wrong: 'Skróć imię i nazwisko do 200 znaków.',
    },
    email: {
      label: 'Adres e-mail',
      missing: 'Wpisz adres e-mail.',
      wrong: 'Wpisz adres e-mail w postaci name@example.com.',
    },
    phoneNumber: {
      label: 'Numer telefonu',
      missing: 'Wpisz numer telefonu.',
      wrong: 'Wpisz numer telefonu cyframi, na przykład +1 555 010 0199.',
    },
    address: {
      label: 'Adres pocztowy',
      missing: 'Wpisz adres pocztowy.',
      wrong: 'Skróć adres do 500 znaków.',
    },
    account: {
      label: 'Numer klienta lub nazwa użytkownika',
      hint: 'Pomaga nam znaleźć dane. Nigdy nie wysyłaj nam hasła.',
      missing: 'Wpisz numer klienta lub nazwę użytkownika.',
      wrong: 'Skróć ten wpis do 200 znaków.',
    },
    organization: {
      label: 'Organizacja',
      missing: 'Wpisz nazwę organizacji.',
      wrong: 'Skróć nazwę organizacji do 200 znaków.',
    },
    message: {
      label: 'Własnymi słowami',
      hint: 'Nie podawaj haseł, numerów kart ani danych o zdrowiu.',
      missing: 'Opisz, o co chodzi.',
      wrong: 'Skróć tekst do 4000 znaków.',
    },
    nominee: {
      label: 'Imię i nazwisko osoby, która ma działać w Twoim imieniu',
      missing: 'Wpisz imię i nazwisko osoby, która ma działać w Twoim imieniu.',
      wrong: 'Skróć imię i nazwisko do 200 znaków.',
    },
    nomineeContact: {
      label: 'Jak skontaktować się z tą osobą',
      missing: 'Wpisz adres lub numer telefonu tej osoby.',
      wrong: 'Skróć ten wpis do 500 znaków.',
    },
    reference: {
      label: 'Numer wcześniejszego wniosku',
      hint: 'Znajdziesz go w naszym potwierdzeniu.',
      missing: 'Wpisz numer wcześniejszego wniosku.',
      wrong: 'Skróć numer do 100 znaków.',
    },
    since: {
      label: 'Od tego dnia',
      missing: 'Wybierz dzień.',
      wrong: 'Wybierz dzień po roku 2000.',
    },
  },
  since: {
    label: 'Z jakiego okresu',
    year: 'Ostatnie 12 miesięcy',
    all: 'Wszystko, co macie',
    day: 'Od dnia, który wybiorę',
  },
  declaration:
    'Oświadczam pod rygorem odpowiedzialności karnej za składanie fałszywych oświadczeń, że jestem osobą, której danych dotyczy wniosek.',
  authorized: 'Mam prawo działać za tę osobę. Możecie poprosić mnie lub ją o dowód.',
  notConfirmed: 'Potwierdź to, aby przejść dalej.',
  errorsTitle: (count) => `Popraw ${count} ${count === 1 ? 'rzecz' : 'rzeczy'}`,
  answerWithin: (time) => `Odpowiemy w ciągu ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Sprawdź wniosek',
  reviewTitle: 'Czy wszystko się zgadza?',
  reviewDeletion: 'Usuniemy te dane na zawsze. Jeśli chcesz mieć kopię, najpierw o nią poproś.',
  reviewOptIn:
    'Obowiązuje Twoja wcześniejsza rezygnacja. Wysłanie tego wniosku znów zezwala na sprzedaż lub udostępnianie Twoich danych.',
  change: 'Zmień coś',
  send: 'Wyślij wniosek',
  sending: 'Wysyłanie…',
  pressAgain: 'Naciśnij przycisk jeszcze raz, aby pokazać, że nie jesteś robotem.',
  failedTitle: 'Wniosek nie został wysłany',
  failed: {
    offline:
      'Nie masz połączenia z internetem. Wniosek zostanie wysłany, gdy tylko połączenie wróci, jeśli ta strona pozostanie otwarta.',
    timeout: 'Strona nie odpowiedziała na czas.',
    network: 'Nie udało się połączyć ze stroną.',
    server: 'Coś poszło nie tak po naszej stronie.',
    refused: 'Strona nie przyjęła wniosku.',
    unreadable: 'Nie możemy odczytać odpowiedzi strony, więc nie wiemy, czy wniosek dotarł.',
  },
  busy: (time) =>
    time === undefined
      ? 'Strona jest przeciążona.'
      : `Strona jest przeciążona. Spróbuj ponownie za ${time} ${seconds[plural.select(time)] ?? 'sekund'}.`,
  keptHere: 'To, co zostało wpisane, nadal tu jest. Ponowna próba nie wyśle wniosku dwa razy.',
  tryAgain: 'Spróbuj ponownie',
  optedOutHere: 'W tej przeglądarce rezygnacja już działa: ta część jest załatwiona.',
  acceptedTitle: 'Mamy Twój wniosek',
  acceptedText: 'Zachowaj numer wniosku. Będzie potrzebny, aby o niego zapytać.',
  rows: {
    reference: 'Numer wniosku',
    secret: 'Kod do sprawdzenia wniosku',
    receivedAt: 'Otrzymano',
    confirmBy: 'Potwierdzimy do',
    expectedBy: 'Odpowiemy do',
    type: 'Wniosek',
    filer: 'Kogo dotyczy',
    representativeName: 'Twoje imię i nazwisko',
    representativeEmail: 'Twój adres e-mail',
  },
  sentTitle: 'Co zostało wysłane',
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  print: 'Drukuj',
  download: 'Pobierz',
  another: 'Złóż kolejny wniosek',
  otherWays: 'Inne sposoby złożenia wniosku',
  health:
    'Ten formularz nie dotyczy dokumentacji medycznej, którą prowadzi lekarz, szpital lub ubezpieczyciel zdrowotny (HIPAA). Zwróć się do ich biura ochrony prywatności: adres jest w otrzymanej od nich informacji o ochronie prywatności.',
  unusable: 'Z tego formularza nie można teraz skorzystać. Skontaktuj się z nami w jeden z tych sposobów.',
};
