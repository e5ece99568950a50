import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('hr');

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Nužno',
    description: 'Omogućuje rad stranice: prijavu, košaricu, sigurnost, ovaj odabir.',
  },
  functional: {
    label: 'Dodatne funkcije',
    description: 'Pamte vaše postavke i dodaju videozapise, karte ili čavrljanje.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Pokazuje kako ljudi upotrebljavaju stranicu da bi se mogla poboljšati.',
  },
  marketing: {
    label: 'Oglašavanje',
    description:
      'Bira oglase prema onome što radite ovdje i na drugim stranicama te mjeri koliko dobro djeluju.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Što to znači?',
  necessary:
    'Bez toga stranica ne može učiniti ono što od nje tražite: da ostanete prijavljeni, da pamti košaricu, da vas štiti od prijevare. Ne služi ni za što drugo.',
  functional:
    'Pamte vaše postavke i prikazuju sadržaje drugih tvrtki, primjerice videozapise, karte ili čavrljanje. Te tvrtke tada mogu vidjeti da ste bili ovdje.',
  analytics:
    'Broji posjete i pokazuje koje stranice ljudi upotrebljavaju i gdje zapnu. Prema rezultatima stranica se može poboljšati.',
  marketing:
    'Bilježi što radite ovdje, a često i na drugim stranicama, i prema tome bira oglase za vas. Ako odbijete, možda ćete i dalje vidjeti oglase, ali se ono što radite ovdje neće upotrebljavati za njihov odabir.',
};

export const preferences: PreferencesMessages = {
  title: 'Postavke kolačića',
  introduction: 'Odaberite što ova stranica smije. Odluku možete promijeniti u svakom trenutku.',
  refuseAll: 'Odbij sve',
  acceptAll: 'Prihvati sve',
  save: 'Spremi moj odabir',
  close: 'Zatvori bez spremanja',
  alwaysOn: 'Uvijek uključeno',
  alwaysOff: 'Uvijek isključeno',
  on: 'Uključeno',
  off: 'Isključeno',
  someOn: (on, total) => `Uključene usluge: ${on} od ${total}`,
  vendors: (count) => `${count} ${plural.select(count) === 'few' ? 'usluge' : 'usluga'}`,
  about: (vendor) => `O usluzi ${vendor}`,
  sale: 'Isključivanjem odbijate prodaju ili dijeljenje svojih osobnih podataka i ciljano oglašavanje.',
  signal:
    'Vaš preglednik traži od web-stranica da ne prodaju i ne dijele vaše podatke (Global Privacy Control). To poštujemo, zato je ovo isključeno.',
  signalOverridden:
    'Vaš preglednik traži od web-stranica da ne prodaju i ne dijele vaše podatke. Ako ovako spremite, ova ih stranica ipak smije prodavati ili dijeliti.',
  minor: 'Nije dostupno u vašoj dobi.',
  confirm:
    'Sve je uključeno, pa i prodaja ili dijeljenje vaših podataka. Ništa još nije spremljeno: potvrdite gumbom „Spremi moj odabir”.',
  // The date ends with a full stop of its own.
  decidedAt: (date) => `Zadnji put spremljeno ${date}`,
  download: 'Preuzmi moj odabir',
  privacyPolicy: 'Pravila privatnosti',
  saved: 'Vaš je odabir spremljen.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Sadržaj usluge ${recipient}` : 'Sadržaj s druge web-stranice'),
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Druga tvrtka'} će vidjeti vašu IP adresu i što ovdje radite te može na vašem uređaju čuvati kolačiće${purposes ? ` u ove svrhe: ${purposes}` : ''}.`,
  once: 'Učitaj jednom',
  always: 'Uvijek dopusti',
  alwaysVendor: (vendor) =>
    `„Uvijek dopusti” vrijedi za uslugu ${vendor} na svim stranicama ovog web-mjesta dok ne promijenite odluku.`,
  alwaysPurposes: (purposes) =>
    `Dok ne promijenite odluku, „Uvijek dopusti” na svim stranicama ovog web-mjesta vrijedi za ove svrhe: ${purposes}.`,
  privacyPolicy: 'Pravila privatnosti',
  minor: 'Nije dostupno u vašoj dobi.',
  loaded: 'Učitano.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Prepoznaje vas kad se vratite',
    visit: 'Povezuje korake jednog posjeta',
    campaign: 'Pamti koji vas je oglas doveo ovamo',
    settings: 'Pamti kako je usluga postavljena',
    queue: 'Čuva ono što će se poslati',
    recording: 'Dio je snimke onoga što radite na stranici',
    refusal: 'Pamti vaše odbijanje',
  },
  session: 'Dok ne zatvorite karticu ili preglednik',
  unlimited: 'Dok se ne izbriše',
  provider: (company) => `Pružatelj: ${company}`,
  privacyPolicy: (vendor) => `Pravila privatnosti usluge ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Još niste odabrali.',
  // The date ends with a full stop of its own.
  decidedAt: (date) => `Zadnji ste put odabrali ${date}`,
  change: 'Promijeni moj odabir',
  allowed: 'Dopušteno',
  refused: 'Nije dopušteno',
  always: 'Uvijek uključeno',
  site: 'Ova web-stranica',
  record: (duration) =>
    `Pamti vaš odabir. Ono što dopustite vrijedi ovoliko dugo: ${duration}. Zatim vas pitamo ponovno.`,
  purposes: (list) => `Svrhe: ${list}`,
  also: (vendors) => `U tu se svrhu upotrebljava i: ${vendors}.`,
  storesNothing: 'Ne sprema ništa u vaš preglednik.',
  caption: (vendor) => `${vendor}: što je spremljeno u vašem pregledniku`,
  name: 'Naziv',
  use: 'Čemu služi',
  lasts: 'Koliko dugo',
  place: 'Gdje',
  places: {
    cookies: 'Kolačić',
    localStorage: 'Lokalna pohrana',
    sessionStorage: 'Pohrana sesije',
    indexedDB: 'Baza podataka',
  },
};
