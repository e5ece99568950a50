import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Twoje prawa dotyczące prywatności',
  introduction: (controller) =>
    `To Ty decydujesz o swoich danych osobowych. Tutaj dowiesz się, czego możesz żądać od ${controller ? `firmy ${controller}` : 'nas'}, i złożysz wniosek.`,
  updated: (date) => `Ostatnia aktualizacja: ${date}.`,
  placeLabel: 'Gdzie mieszkasz',
  placeHint: 'Od tamtejszego prawa zależy, jakie masz prawa. Jeśli źle zgadliśmy, wybierz, gdzie mieszkasz.',
  elsewhere: 'Inny kraj',
  stateLabel: 'Stan',
  provinceLabel: 'Prowincja',
  quebec: 'Quebec',
  otherProvince: 'Inna prowincja lub terytorium',
  otherState: 'Inny stan',
  rightsTitle: (place) => (place ? `Twoje prawa: ${place}` : 'Twoje prawa'),
  ask: 'Złóż taki wniosek',
  optOutTitle: 'Sprzedaż, udostępnianie i reklama ukierunkowana',
  optOutText: 'W tej przeglądarce i od razu. Nie potrzebujesz konta i nie musisz podawać powodu.',
  optedOut: 'Twoja rezygnacja obowiązuje.',
  notOptedOut: 'Rezygnacja nie została zgłoszona.',
  optOut: 'Zrezygnuj teraz',
  advertisingOff: 'Reklamowe pliki cookie są wyłączone.',
  advertisingOn: 'Reklamowe pliki cookie są włączone, bo jest na nie Twoja zgoda.',
  turnOff: 'Wyłącz je',
  settings: 'Ustawienia plików cookie',
  signal: 'Twoja przeglądarka wysyła sygnał Global Privacy Control, a my go uwzględniamy.',
  noSignal:
    'Twoja przeglądarka nie wysyła sygnału Global Privacy Control. Z takim sygnałem każda strona dowiaduje się o Twojej rezygnacji.',
  noRetaliation:
    'O cokolwiek poprosisz, otrzymasz tę samą usługę w tej samej cenie (Cal. Civ. Code § 1798.125 i prawo innych stanów).',
  contactTitle: 'Do kogo napisać',
  contacts: {
    office: 'Biuro ochrony prywatności',
    officer: 'Inspektor ochrony danych',
    euRepresentative: 'Przedstawiciel w Unii Europejskiej',
    ukRepresentative: 'Przedstawiciel w Zjednoczonym Królestwie',
  },
  complaintTitle: 'Jeśli nasza odpowiedź Cię nie zadowala',
  complaint: {
    eu: () =>
      'Możesz złożyć skargę do organu ochrony danych tam, gdzie mieszkasz, pracujesz lub gdzie Twoim zdaniem naruszono prawo (art. 77 RODO), a także pójść do sądu.',
    uk: () =>
      'Najpierw złóż skargę do nas: w ciągu 30 dni potwierdzimy jej otrzymanie, a o wyniku poinformujemy bez zbędnej zwłoki. Potem możesz zwrócić się do brytyjskiego Komisarza ds. Informacji (Information Commissioner), a także pójść do sądu.',
    california: () =>
      'Możesz złożyć skargę do kalifornijskiej agencji ochrony prywatności (California Privacy Protection Agency) lub do prokuratora generalnego Kalifornii.',
    states: () =>
      'Najpierw odwołaj się do nas: wybierz w formularzu „Odwołanie od decyzji”. Jeśli nie uwzględnimy odwołania, możesz złożyć skargę do prokuratora generalnego swojego stanu.',
    in: () =>
      'Najpierw zgłoś swoją skargę nam. Jeśli nasza odpowiedź jej nie rozwiąże, możesz złożyć skargę do indyjskiej Rady Ochrony Danych (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Możesz złożyć skargę do tego organu: ${authority}.`
        : 'Możesz złożyć skargę do organu ochrony danych w swoim kraju, jeśli taki istnieje.',
  },
  customersTitle: 'Jeśli znasz nas przez inną firmę',
  customers:
    'Przetwarzamy też dane osobowe dla firm, które są naszymi klientami, i tylko na ich polecenie. Jeśli jedna z nich ma od Ciebie dane, zwróć się do niej: to ona decyduje, a my pomagamy jej udzielić odpowiedzi.',
  industryTitle: 'Rezygnacja z reklamy na innych stronach',
  industry: 'Branża reklamowa ma własne strony, na których można zgłosić rezygnację wielu firmom naraz:',
};
