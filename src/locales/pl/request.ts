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
