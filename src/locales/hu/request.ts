import type { FieldMessages, RequestMessages } from '../request-messages.js';

/** With the ending that "belül" asks for. A noun after a number stays in the singular. */
const units = { 'calendar-days': 'napon', 'business-days': 'munkanapon', months: 'hónapon' };

/** `object` is what to enter, with its article, in the accusative. */
const text = (label: string, object: string, limit: number): FieldMessages => ({
  label,
  missing: `Adja meg ${object}.`,
  wrong: `Rövidítse ${object} legfeljebb ${limit} karakterre.`,
});

export const request: RequestMessages = {
  title: 'Adatvédelmi kérelem benyújtása',
  introduction: 'A kérelem ingyenes, és nem változtat azon, hogyan bánunk Önnel.',
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
