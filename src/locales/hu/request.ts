import type { FieldMessages, RequestMessages, TypeMessages } from '../request-messages.js';

/** With the ending that "belül" asks for. A noun after a number stays in the singular. */
const units = { 'calendar-days': 'napon', 'business-days': 'munkanapon', months: 'hónapon' };

/** `object` is what to enter, with its article, in the accusative. */
const text = (label: string, object: string, limit: number): FieldMessages => ({
  label,
  missing: `Adja meg ${object}.`,
  wrong: `Rövidítse ${object} legfeljebb ${limit} karakterre.`,
});

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const request: RequestMessages = {
  title: 'Adatvédelmi kérelem benyújtása',
  introduction: 'A kérelem ingyenes, és nem változtat azon, hogyan bánunk Önnel.',
  types: {
    access: type(
      'Mutassák meg az adataimat (hozzáférés)',
      'Másolat az Önről tárolt személyes adatokról, és hogy mit teszünk velük.',
    ),
    'access:categories': type(
      'Mondják meg, milyen adatokat gyűjtenek',
      'Az adatok fajtái, honnan származnak, mire használjuk őket, és kik kapják meg.',
    ),
    'access:specific': type(
      'Mutassák meg az adataimat',
      'Az Önről tárolt konkrét személyes adatok, olyan formában, amelyet máshová is elvihet.',
    ),
    confirmation: type('Mondják meg, van-e adatuk rólam', 'Igen vagy nem, másolat nélkül.'),
    correction: type('Helyesbítsék az adataimat', 'Valamelyik Önről tárolt adat téves vagy hiányos.'),
    deletion: type(
      'Töröljék az adataimat',
      'Töröljük, amit nem kell törvény alapján megőriznünk. Ez nem vonható vissza.',
    ),
    anonymisation: type(
      'Anonimizálják vagy zárolják a szükségtelen adatokat',
      'Olyan adatokra, amelyek szükségtelenek vagy túlzott mértékűek, vagy amelyeket jogellenesen kezelnek.',
    ),
    restriction: type(
      'Egyelőre ne használják az adataimat',
      'Az adatkezelés korlátozása: megőrizzük az adatokat, de mást nem teszünk velük, például amíg ellenőrizzük, hogy helyesek-e.',
    ),
    portability: type(
      'Adják ki az adataimat, hogy máshová vihessem őket',
      'Elterjedt formátumban, amelyet egy másik szolgáltatás is be tud olvasni (adathordozhatóság).',
    ),
    objection: type(
      'Tiltakozom az adataim kezelése ellen',
      'Abbahagyjuk, kivéve, ha kényszerítő erejű okunk van a folytatására. Ha hirdetésre használjuk az adatait, azt mindig abbahagyjuk.',
    ),
    'third-parties': type(
      'Mondják meg, kik kapták meg az adataimat',
      'A cégek, amelyeknek személyes adatokat adtunk át.',
    ),
    'consent:withdraw': type(
      'Visszavonom a hozzájárulásomat',
      'Bármihez, amibe korábban beleegyezett. Sütik esetén használja a sütibeállításokat: ott a visszavonás azonnal érvényes.',
    ),
    'consent:information': type(
      'Mondják meg, mi történik, ha nem járulok hozzá',
      'Mit utasíthat el, és mi következik belőle.',
    ),
    'sale:opt-out': type(
      'Ne adják el és ne osszák meg a személyes adataimat',
      'A célzott hirdetést is leállítja. Ebben a böngészőben azonnal érvényes.',
    ),
    'sale:opt-in': type(
      'Újra engedélyezem az eladást vagy a megosztást',
      'Ha korábban megtiltotta, és meggondolta magát.',
    ),
    'sensitive:limit': type(
      'Korlátozzák az érzékeny személyes adataim felhasználását',
      'Csak arra használjuk őket, amire Ön megkért minket.',
    ),
    'automated-decisions:opt-out': type(
      'Ne gép döntsön rólam',
      'Fontos döntésekhez nem használunk sem profilalkotást, sem automatizált technológiát.',
    ),
    'automated-decisions:access': type(
      'Magyarázzanak el egy automatizált döntést',
      'Mit tett a technológia, és hogyan jutott az eredményre.',
    ),
    'automated-decisions:review': type(
      'Vizsgálja meg ember az automatizált döntést',
      'Olyan döntésekre, amelyeket csak gép hozott, és amelyek Önt érintik.',
    ),
    'marketing:opt-out': type(
      'Ne küldjenek több reklámcélú e-mailt',
      'A rendeléseiről és a fiókjáról továbbra is írunk Önnek.',
    ),
    'post-mortem': type(
      'Rendelkezem arról, mi legyen az adataimmal a halálom után',
      'Utasítás arra, hogy megőrizzük, töröljük vagy átadjuk, amit tárolunk.',
    ),
    nomination: type(
      'Megnevezek valakit, aki eljárhat helyettem',
      'Ha Ön meghal, vagy már nem tud maga eljárni, ez a személy gyakorolhatja az Ön jogait.',
    ),
    'de-indexing': type(
      'Távolítsanak el egy linket, amely a nevemet mutatja',
      'Nem terjesztjük tovább az információt, vagy kivesszük a linket a keresési találatokból.',
    ),
    complaint: type(
      'Panaszt teszek az adataim kezelése miatt',
      'Írja meg, mi volt a baj. Kivizsgáljuk, és írunk Önnek.',
    ),
    appeal: type('Fellebbezek egy korábbi kérelemről hozott döntés ellen', 'Valaki más újra megvizsgálja.'),
  },
  chooseType: 'Mit szeretne kérni tőlünk?',
  missingType: 'Válassza ki, mit szeretne kérni tőlünk.',
  chooseFiler: 'Kire vonatkozik a kérelem?',
  filers: {
    self: 'Rám',
    parent: 'A gyermekemre vagy arra, akinek a gyámja vagyok',
    agent: 'Arra, aki megkért, hogy járjak el helyette',
    household: 'A háztartásomra',
  },
  aboutYou: 'Az Ön adatai',
  aboutChild: 'A gyermek adatai',
  aboutPerson: 'A személy adatai',
  yourRequest: 'Az Ön kérelme',
  optional: 'nem kötelező',
  noIdentity:
    'Semmilyen adatra nincs szükségünk Öntől. Ha megadja e-mail-címét, ott is le tudjuk állítani, ahol erről a címről ismerjük Önt.',
  fields: {
    name: text('Teljes név', 'a teljes nevet', 200),
    email: {
      label: 'E-mail-cím',
      missing: 'Adjon meg egy e-mail-címet.',
      wrong: 'Adjon meg egy e-mail-címet, például: name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonszám',
      missing: 'Adjon meg egy telefonszámot.',
      wrong: 'Számjegyekkel adja meg a telefonszámot, például: +1 555 010 0199.',
    },
    address: text('Postacím', 'a postacímet', 500),
    account: {
      ...text('Ügyfélszám vagy felhasználónév', 'az ügyfélszámot vagy a felhasználónevet', 200),
      hint: 'Segít megtalálni az adatokat. Soha ne küldjön nekünk jelszót.',
    },
    organization: text('Szervezet', 'a szervezet nevét', 200),
    message: {
      label: 'A saját szavaival',
      hint: 'Kérjük, ne írjon ide jelszót, kártyaszámot vagy egészségügyi adatot.',
      missing: 'Írja le, miről van szó.',
      wrong: 'Rövidítse a szöveget legfeljebb 4000 karakterre.',
    },
    nominee: text('Az eljárásra jogosult személy neve', 'az eljárásra jogosult személy nevét', 200),
    nomineeContact: {
      label: 'Hogyan érhetjük el ezt a személyt',
      missing: 'Adja meg ennek a személynek a címét vagy telefonszámát.',
      wrong: 'Rövidítse a szöveget legfeljebb 500 karakterre.',
    },
    reference: {
      ...text('A korábbi kérelem hivatkozási száma', 'a korábbi kérelem hivatkozási számát', 100),
      hint: 'A visszaigazolásban találja, amelyet küldtünk.',
    },
    since: {
      label: 'Ettől a naptól',
      missing: 'Válasszon egy napot.',
      wrong: 'Válasszon egy 2000 utáni napot.',
    },
  },
  since: {
    label: 'Milyen időszakra',
    year: 'Az utolsó 12 hónap',
    all: 'Minden, amijük van',
    day: 'Egy általam választott naptól',
  },
  declaration:
    'Büntetőjogi felelősségem tudatában kijelentem, hogy én vagyok az a személy, akinek az adatait kérem.',
  authorized: 'Jogosult vagyok eljárni e személy nevében. Ennek igazolását kérhetik tőlem vagy tőle.',
  notConfirmed: 'A folytatáshoz erősítse meg ezt.',
  errorsTitle: (count) => `Kérjük, javítson ki ${count === 1 ? 'egy' : count} dolgot`,
  answerWithin: (time) => `${time} belül választ kap.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Kérelem áttekintése',
  reviewTitle: 'Minden rendben van?',
  reviewDeletion: 'Ezeket az adatokat véglegesen töröljük. Ha szeretne másolatot, előbb azt kérje.',
  reviewOptIn:
    'Ön ezt korábban megtiltotta. Ha elküldi a kérelmet, újra engedélyezi adatai eladását vagy megosztását.',
  change: 'Módosítás',
  send: 'Kérelem elküldése',
  sending: 'Küldés…',
  pressAgain: 'Kérjük, nyomja meg még egyszer a gombot, hogy lássuk: Ön nem robot.',
  failedTitle: 'A kérelmét nem sikerült elküldeni',
  failed: {
    offline: 'Nincs internetkapcsolata. Amint újra lesz, elküldjük a kérelmet, ha ez az oldal nyitva marad.',
    timeout: 'A webhely nem válaszolt időben.',
    network: 'A webhelyet nem sikerült elérni.',
    server: 'Hiba történt nálunk.',
    refused: 'A webhely nem fogadta el a kérelmet.',
    unreadable:
      'A webhely olyan választ adott, amelyet nem tudunk elolvasni, ezért nem tudjuk, megérkezett-e a kérelem.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'A webhely túlterhelt.'
      : `A webhely túlterhelt. Kérjük, próbálja újra ${seconds} másodperc múlva.`,
  keptHere: 'Amit írt, még itt van. Ha újra próbálja, nem küldjük el kétszer.',
  tryAgain: 'Újrapróbálom',
  optedOutHere: 'Ebben a böngészőben a tiltás már érvényes: ez a rész kész.',
  acceptedTitle: 'Megkaptuk a kérelmét',
  acceptedText: 'Őrizze meg a hivatkozási számot. Szüksége lesz rá, ha a kérelemről érdeklődik.',
  rows: {
    reference: 'Hivatkozási szám',
    secret: 'Kód a lekérdezéshez',
    receivedAt: 'Beérkezett',
    confirmBy: 'Visszaigazolás legkésőbb',
    expectedBy: 'Válasz legkésőbb',
    type: 'Kérelem',
    filer: 'Kire vonatkozik',
    representativeName: 'Az Ön neve',
    representativeEmail: 'Az Ön e-mail-címe',
  },
  sentTitle: 'Amit elküldött',
  copy: 'Másolás',
  copied: 'Másolva.',
  print: 'Nyomtatás',
  download: 'Letöltés',
  another: 'Új kérelem benyújtása',
  otherWays: 'Más módok a kérelem benyújtására',
  health:
    'Ez az űrlap nem az orvosok, kórházak vagy egészségbiztosítók által őrzött egészségügyi iratokra való (HIPAA). Forduljon az ő adatvédelmi irodájukhoz: a címet a tőlük kapott adatvédelmi tájékoztatóban (Notice of Privacy Practices) találja.',
  unusable: 'Ez az űrlap most nem használható. Kérjük, az alábbi módok egyikén forduljon hozzánk.',
};
