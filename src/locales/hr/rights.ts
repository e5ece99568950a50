import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Vaša prava na privatnost',
  introduction: (controller) =>
    `O svojim osobnim podacima odlučujete vi. Na ovoj stranici piše što možete tražiti od ${controller ? `tvrtke ${controller}` : 'nas'} i ovdje podnosite zahtjev.`,
  // The date ends with a full stop of its own.
  updated: (date) => `Zadnji put ažurirano ${date}`,
  placeLabel: 'Gdje živite',
  placeHint: 'O tamošnjem zakonu ovisi koja prava imate. Ako smo pogrešno pogodili, odaberite svoje mjesto.',
  elsewhere: 'Druga zemlja',
  stateLabel: 'Savezna država',
  provinceLabel: 'Pokrajina',
  quebec: 'Québec',
  otherProvince: 'Druga pokrajina ili teritorij',
  otherState: 'Druga savezna država',
  rightsTitle: (place) => (place ? `Vaša prava: ${place}` : 'Vaša prava'),
  ask: 'Zatraži ovo',
  optOutTitle: 'Prodaja, dijeljenje i ciljano oglašavanje',
  optOutText: 'U ovom pregledniku i odmah. Ne trebate korisnički račun i ne morate navesti razlog.',
  optedOut: 'Prodaju i dijeljenje odbili ste.',
  notOptedOut: 'Prodaju i dijeljenje niste odbili.',
  optOut: 'Odbij sada',
  advertisingOff: 'Oglašivački kolačići isključeni su.',
  advertisingOn: 'Oglašivački kolačići uključeni su jer ste na njih pristali.',
  turnOff: 'Isključi ih',
  settings: 'Postavke kolačića',
  signal: 'Vaš preglednik šalje signal Global Privacy Control i mi ga uvažavamo.',
  noSignal:
    'Vaš preglednik ne šalje signal Global Privacy Control. S takvim signalom svaka stranica sazna za vaše odbijanje.',
  noRetaliation:
    'Što god zatražili, dobivate istu uslugu po istoj cijeni (Cal. Civ. Code § 1798.125 i zakoni drugih saveznih država).',
  contactTitle: 'Kome pisati',
  contacts: {
    office: 'Ured za privatnost',
    officer: 'Službenik za zaštitu podataka',
    euRepresentative: 'Predstavnik u Europskoj uniji',
    ukRepresentative: 'Predstavnik u Ujedinjenoj Kraljevini',
  },
  complaintTitle: 'Ako niste zadovoljni našim odgovorom',
  complaint: {
    eu: () =>
      'Možete podnijeti pritužbu tijelu za zaštitu podataka ondje gdje živite, radite ili gdje je po vašem mišljenju prekršen zakon (članak 77. GDPR-a) te se obratiti sudu.',
    uk: () =>
      'Prvo podnesite pritužbu nama: njezin primitak potvrđujemo u roku od 30 dana, a o ishodu vas obavješćujemo bez nepotrebnog odgađanja. Nakon toga možete se obratiti britanskom povjereniku za informacije (Information Commissioner) i sudu.',
    california: () =>
      'Možete podnijeti pritužbu kalifornijskoj agenciji za zaštitu privatnosti (California Privacy Protection Agency) ili glavnom državnom odvjetniku Kalifornije.',
    states: () =>
      'Prvo podnesite žalbu nama: u obrascu odaberite „Žalba na odluku”. Ako žalbu odbijemo, možete podnijeti pritužbu glavnom državnom odvjetniku svoje savezne države.',
    in: () =>
      'S pritužbom se prvo obratite nama. Ako je naš odgovor ne riješi, možete podnijeti pritužbu indijskom Odboru za zaštitu podataka (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Pritužbu možete podnijeti ovom tijelu: ${authority}.`
        : 'Pritužbu možete podnijeti tijelu za zaštitu podataka u svojoj zemlji, ako ono postoji.',
  },
  customersTitle: 'Ako nas poznajete preko druge tvrtke',
  customers:
    'Osobne podatke obrađujemo i za tvrtke koje su naši klijenti, i to samo prema njihovim uputama. Ako ste svoje podatke dali jednoj od njih, obratite se toj tvrtki: ona odlučuje, a mi joj pomažemo da vam odgovori.',
  industryTitle: 'Odbijanje oglašavanja na drugim stranicama',
  industry:
    'Oglašivačka industrija ima vlastite stranice na kojima svoje odbijanje možete javiti mnogim tvrtkama odjednom:',
};
