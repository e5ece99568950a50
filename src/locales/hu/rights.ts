import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Az Ön adatvédelmi jogai',
  introduction: (controller) =>
    `Személyes adatairól Ön dönt. Ezen az oldalon megtudhatja, mit kérhet ${controller ? `az adatkezelőtől (${controller})` : 'tőlünk'}, és be is nyújthatja kérelmét.`,
  // A date ends with its own full stop.
  updated: (date) => `Utolsó frissítés: ${date}`,
  placeLabel: 'Az Ön lakóhelye',
  placeHint:
    'Az ottani jogszabályok határozzák meg, milyen jogai vannak. Ha rosszul találtuk el, válassza ki a lakóhelyét.',
  elsewhere: 'Másik ország',
  stateLabel: 'Állam',
  provinceLabel: 'Tartomány',
  quebec: 'Québec',
  otherProvince: 'Másik tartomány vagy terület',
  otherState: 'Másik állam',
  rightsTitle: (place) => (place ? `Az Ön jogai: ${place}` : 'Az Ön jogai'),
  ask: 'Ezt kérem',
  optOutTitle: 'Eladás, megosztás és célzott hirdetés',
  optOutText: 'Ebben a böngészőben, azonnal. Nem kell hozzá fiók, és nem kell megindokolnia.',
  optedOut: 'Ön ezt megtiltotta.',
  notOptedOut: 'Ön ezt nem tiltotta meg.',
  optOut: 'Megtiltom most',
  advertisingOff: 'A hirdetési sütik ki vannak kapcsolva.',
  advertisingOn: 'A hirdetési sütik be vannak kapcsolva, mert Ön hozzájárult.',
  turnOff: 'Kikapcsolom',
  settings: 'Sütibeállítások',
  signal: 'Az Ön böngészője Global Privacy Control jelzést küld, és ezt tiszteletben tartjuk.',
  noSignal:
    'Az Ön böngészője nem küld Global Privacy Control jelzést. Ezzel a jelzéssel minden webhely megtudja, hogy Ön ezt megtiltja.',
  noRetaliation:
    'Bármit kér, ugyanazt a szolgáltatást kapja ugyanazon az áron (Cal. Civ. Code § 1798.125 és más államok törvényei).',
  contactTitle: 'Kinek írhat',
  contacts: {
    office: 'Adatvédelmi iroda',
    officer: 'Adatvédelmi tisztviselő',
    euRepresentative: 'Képviselő az Európai Unióban',
    ukRepresentative: 'Képviselő az Egyesült Királyságban',
  },
  complaintTitle: 'Ha nem elégedett a válaszunkkal',
  complaint: {
    eu: () =>
      'Panaszt tehet az adatvédelmi hatóságnál ott, ahol él, ahol dolgozik, vagy ahol Ön szerint megsértették a jogszabályt (a GDPR 77. cikke), és bírósághoz is fordulhat.',
    uk: () =>
      'Először nálunk tegyen panaszt: 30 napon belül visszaigazoljuk, és indokolatlan késedelem nélkül közöljük az eredményt. Ezután az információs biztoshoz (Information Commissioner) és bírósághoz is fordulhat.',
    california: () =>
      'Panaszt tehet a kaliforniai adatvédelmi hatóságnál (California Privacy Protection Agency) vagy Kalifornia főügyészénél (Attorney General).',
    states: () =>
      'Először nálunk fellebbezzen: válassza az űrlapon ezt: „Fellebbezek egy korábbi kérelemről hozott döntés ellen”. Ha elutasítjuk a fellebbezést, panaszt tehet az Ön államának főügyészénél (attorney general).',
    in: () =>
      'Először nekünk írja meg panaszát. Ha a válaszunk nem rendezi az ügyet, panaszt tehet az indiai adatvédelmi testületnél (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Panaszt tehet ennél a hatóságnál: ${authority}.`
        : 'Panaszt tehet az országa adatvédelmi hatóságánál, ha van ilyen.',
  },
  customersTitle: 'Ha egy másik cégen keresztül ismer minket',
  customers:
    'Ügyfeleink, más cégek számára is kezelünk személyes adatokat, kizárólag az ő utasításaik szerint. Ha egy ilyen cégnek adta meg az adatait, kérjük, ahhoz a céghez forduljon: az dönt, mi pedig segítünk neki válaszolni Önnek.',
  industryTitle: 'A hirdetések tiltása más webhelyeken',
  industry: 'A hirdetési ágazatnak saját oldalai vannak, ahol egyszerre sok cégnek jelezheti a tiltást:',
};
