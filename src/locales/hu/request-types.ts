import type { RequestTypesMessages, TypeMessages } from '../request-messages.js';

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const requestTypes: RequestTypesMessages = {
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
};
