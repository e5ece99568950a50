import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Teie andmekaitseõigused',
  introduction: (controller) =>
    `Teie otsustate oma isikuandmete üle. Sellel lehel ${controller ? `ütleb ${controller}, mida saate paluda, ja võtab` : 'ütleme, mida saate paluda, ja võtame'} teie taotluse vastu.`,
  updated: (date) => `Viimati uuendatud: ${date}.`,
  placeLabel: 'Kus te elate',
  placeHint: 'Teie õigused sõltuvad sealsest seadusest. Kui arvasime valesti, valige koht ise.',
  elsewhere: 'Muu riik',
  stateLabel: 'Osariik',
  provinceLabel: 'Provints',
  quebec: 'Québec',
  otherProvince: 'Muu provints või territoorium',
  otherState: 'Muu osariik',
  rightsTitle: (place) => (place ? `Teie õigused: ${place}` : 'Teie õigused'),
  ask: 'Taotle seda',
  optOutTitle: 'Müük, jagamine ja suunatud reklaam',
  optOutText: 'Selles brauseris ja kohe. Te ei vaja kontot ega pea põhjendama.',
  optedOut: 'Olete loobunud.',
  notOptedOut: 'Te ei ole loobunud.',
  optOut: 'Loobu kohe',
  advertisingOff: 'Reklaamiküpsised on väljas.',
  advertisingOn: 'Reklaamiküpsised on sees, sest nõustusite nendega.',
  turnOff: 'Lülita välja',
  settings: 'Küpsiste seaded',
  signal: 'Teie brauser saadab signaali Global Privacy Control ja me järgime seda.',
  noSignal:
    'Teie brauser ei saada signaali Global Privacy Control. Selle kaudu saab iga veebileht teada, et loobute.',
  noRetaliation:
    'Mida iganes palute, saate sama teenuse sama hinnaga (Cal. Civ. Code § 1798.125 ja teiste osariikide seadused).',
  contactTitle: 'Kellele kirjutada',
  contacts: {
    office: 'Andmekaitseosakond',
    officer: 'Andmekaitsespetsialist',
    euRepresentative: 'Esindaja Euroopa Liidus',
    ukRepresentative: 'Esindaja Ühendkuningriigis',
  },
  complaintTitle: 'Kui te ei ole meie vastusega rahul',
  complaint: {
    eu: () =>
      'Võite esitada kaebuse andmekaitseasutusele seal, kus elate, töötate või kus teie arvates seadust rikuti (isikuandmete kaitse üldmääruse artikkel 77), ja pöörduda kohtusse.',
    uk: () =>
      'Esitage kaebus kõigepealt meile: kinnitame selle saamist 30 päeva jooksul ja teatame tulemuse põhjendamatu viivituseta. Seejärel võite pöörduda asutuse Information Commissioner poole ja kohtusse.',
    california: () =>
      'Võite esitada kaebuse asutusele California Privacy Protection Agency või California peaprokurörile (Attorney General).',
    states: () =>
      'Vaidlustage otsus kõigepealt meie juures: valige vormil „Vaidlustan otsuse“. Kui me vaidlustust ei rahulda, võite esitada kaebuse oma osariigi peaprokurörile (attorney general).',
    in: () =>
      'Esitage kaebus kõigepealt meile. Kui meie vastus seda ei lahenda, võite pöörduda asutuse Data Protection Board of India poole.',
    other: (authority) =>
      authority
        ? `Võite esitada kaebuse sellele asutusele: ${authority}.`
        : 'Võite esitada kaebuse oma riigi andmekaitseasutusele, kui see on olemas.',
  },
  customersTitle: 'Kui teate meid mõne teise ettevõtte kaudu',
  customers:
    'Töötleme isikuandmeid ka ettevõtete jaoks, kes on meie kliendid, ja ainult nende juhiste järgi. Kui andsite oma andmed mõnele neist, küsige sellelt ettevõttelt: tema otsustab ja meie aitame tal teile vastata.',
  industryTitle: 'Loobumine reklaamist teistel veebilehtedel',
  industry: 'Reklaamisektoril on oma lehed, kus saate oma soovi öelda paljudele ettevõtetele korraga:',
};
