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
    label: 'Szükséges',
    description: 'Ettől működik a webhely: bejelentkezés, kosár, biztonság és ez a választás.',
  },
  functional: {
    label: 'Kiegészítő funkciók',
    description: 'Megjegyzi a beállításait, és videókat, térképeket vagy csevegést jelenít meg.',
  },
  analytics: {
    label: 'Statisztika',
    description: 'Megmutatja, hogyan használják a webhelyet, hogy jobbá lehessen tenni.',
  },
  marketing: {
    label: 'Hirdetés',
    description:
      'Aszerint választ hirdetéseket, hogy Ön mit csinál itt és más webhelyeken, és méri, mennyire hatásosak.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Mit jelent ez?',
  necessary:
    'Ezek nélkül a webhely nem tudja megtenni, amit Ön kér tőle: hogy Ön bejelentkezve maradjon, hogy megjegyezze a kosarát, és hogy megvédje Önt a csalástól. Másra nem szolgálnak.',
  functional:
    'Ezek megjegyzik a beállításait, és más cégek tartalmait jelenítik meg, például videókat, térképeket vagy csevegést. Ezek a cégek ilyenkor láthatják, hogy Ön itt járt.',
  analytics:
    'Ezek számolják a látogatásokat, és megmutatják, mely oldalakat használják a látogatók, és hol akadnak el. Az eredmények alapján jobbá lehet tenni a webhelyet.',
  marketing:
    'Ezek feljegyzik, mit csinál itt és gyakran más webhelyeken is, hogy ez alapján válasszanak Önnek hirdetéseket. Ha nemet mond, továbbra is láthat hirdetéseket, de nem az alapján választják ki őket, amit itt csinál.',
};

export const preferences: PreferencesMessages = {
  title: 'Sütibeállítások',
  introduction: 'Válassza ki, mit tehet ez a webhely. Döntését bármikor megváltoztathatja.',
  refuseAll: 'Mindet elutasítom',
  acceptAll: 'Mindet elfogadom',
  save: 'Választásaim mentése',
  close: 'Bezárás mentés nélkül',
  alwaysOn: 'Mindig bekapcsolva',
  alwaysOff: 'Mindig kikapcsolva',
  on: 'Be',
  off: 'Ki',
  someOn: (on, total) => `${total} szolgáltatásból ${on} bekapcsolva`,
  vendors: (count) => `${count} szolgáltatás`,
  about: (vendor) => `Tudnivalók: ${vendor}`,
  sale: 'Ha ez ki van kapcsolva, azzal Ön megtiltja a személyes adatai eladását és megosztását, valamint a célzott hirdetést.',
  signal:
    'Az Ön böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az Ön adatait (Global Privacy Control). Ezt tiszteletben tartjuk, ezért ez ki van kapcsolva.',
  signalOverridden:
    'Az Ön böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az Ön adatait. Ha így menti el, ez a webhely mégis eladhatja vagy megoszthatja őket.',
  minor: 'Az Ön életkorában nem választható.',
  confirm:
    'Minden be van kapcsolva, az adatai eladása vagy megosztása is. Még semmit sem mentettünk el: a „Választásaim mentése” gombbal erősítheti meg.',
  decidedAt: (date) => `Utoljára mentve: ${date}`,
  download: 'Választásaim letöltése',
  privacyPolicy: 'Adatvédelmi tájékoztató',
  saved: 'Választásait elmentettük.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Külső tartalom: ${recipient}` : 'Tartalom egy másik webhelyről'),
  explanation: (recipient, list) =>
    `${recipient ? `A tartalom szolgáltatója (${recipient})` : 'Egy másik cég'} látná az Ön IP-címét és azt, hogy mit csinál itt, és sütiket tárolhatna az Ön eszközén.${list ? ` Ennek célja: ${list}.` : ''}`,
  once: 'Egyszer betöltöm',
  always: 'Mindig engedélyezem',
  alwaysVendor: (vendor) =>
    `A „Mindig engedélyezem” választás az egész webhelyen érvényes erre a szolgáltatásra: ${vendor}. Addig érvényes, amíg Ön meg nem változtatja a döntését.`,
  alwaysPurposes: (list) =>
    `A „Mindig engedélyezem” választás az egész webhelyen érvényes erre: ${list}. Addig érvényes, amíg Ön meg nem változtatja a döntését.`,
  privacyPolicy: 'Adatvédelmi tájékoztató',
  minor: 'Az Ön életkorában nem választható.',
  loaded: 'Betöltve.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Felismeri Önt, amikor visszatér',
    visit: 'Összekapcsolja egy látogatás lépéseit',
    campaign: 'Megjegyzi, melyik hirdetésről érkezett ide',
    settings: 'Megjegyzi a szolgáltatás beállításait',
    queue: 'Megőrzi, ami elküldésre vár',
    recording: 'Része egy felvételnek arról, amit az oldalon csinál',
    refusal: 'Megjegyzi, hogy nemet mondott',
  },
  session: 'Amíg be nem zárja a lapot vagy a böngészőt',
  unlimited: 'Amíg nem törlik',
  provider: (company) => `Szolgáltató: ${company}`,
  privacyPolicy: (vendor) => `Adatvédelmi tájékoztató: ${vendor}`,
};

/** A date ends with its own full stop. */
export const declaration: DeclarationMessages = {
  undecided: 'Még nem választott.',
  decidedAt: (date) => `Utoljára ezen a napon választott: ${date}`,
  change: 'Választásaim módosítása',
  allowed: 'Engedélyezve',
  refused: 'Nincs engedélyezve',
  always: 'Mindig bekapcsolva',
  site: 'Ez a webhely',
  record: (duration) =>
    `Megjegyzi az Ön választásait. Amit engedélyez, ennyi ideig érvényes: ${duration}. Utána újra megkérdezzük.`,
  purposes: (list) => `Célja: ${list}`,
  also: (vendors) => `Erre a célra szolgál még: ${vendors}.`,
  storesNothing: 'Semmit sem tárol az Ön böngészőjében.',
  caption: (vendor) => `${vendor}: amit az Ön böngészőjében tárol`,
  name: 'Név',
  use: 'Mire való',
  lasts: 'Mennyi ideig',
  place: 'Hol',
  places: {
    cookies: 'Süti',
    localStorage: 'Helyi tároló',
    sessionStorage: 'Munkamenet-tároló',
    indexedDB: 'Adatbázis',
  },
};
