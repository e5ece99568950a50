import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
