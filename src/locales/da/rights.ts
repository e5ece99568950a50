import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Dine privatlivsrettigheder',
  introduction: (controller) =>
    `Du bestemmer over dine personoplysninger. Her kan du læse, hvad du kan bede ${controller ?? 'os'} om, og sende din anmodning.`,
  updated: (date) => `Sidst opdateret den ${date}.`,
  placeLabel: 'Hvor du bor',
  placeHint: 'Loven dér afgør, hvilke rettigheder du har. Gættede vi forkert, så vælg selv stedet.',
  elsewhere: 'Et andet land',
  stateLabel: 'Delstat',
  provinceLabel: 'Provins',
  quebec: 'Québec',
  otherProvince: 'En anden provins eller et territorium',
  otherState: 'En anden delstat',
  rightsTitle: (place) => (place ? `Dine rettigheder: ${place}` : 'Dine rettigheder'),
  ask: 'Bed om dette',
  optOutTitle: 'Salg, deling og målrettede annoncer',
  optOutText: 'I denne browser og med det samme. Du behøver ingen konto og ingen begrundelse.',
  optedOut: 'Du har valgt det fra.',
  notOptedOut: 'Du har ikke valgt det fra.',
  optOut: 'Vælg det fra nu',
  advertisingOff: 'Cookies til annoncer er slået fra.',
  advertisingOn: 'Cookies til annoncer er slået til, fordi du har sagt ja til dem.',
  turnOff: 'Slå dem fra',
  settings: 'Cookieindstillinger',
  signal: 'Din browser sender Global Privacy Control, og det retter vi os efter.',
  noSignal:
    'Din browser sender ikke signalet Global Privacy Control. Med det får alle websteder at vide, at du vælger det fra.',
  noRetaliation:
    'Uanset hvad du beder om, får du den samme tjeneste til den samme pris (Cal. Civ. Code § 1798.125 og andre delstaters love).',
  contactTitle: 'Hvem du kan skrive til',
  contacts: {
    office: 'Privatlivsafdeling',
    officer: 'Databeskyttelsesrådgiver (DPO)',
    euRepresentative: 'Repræsentant i Den Europæiske Union',
    ukRepresentative: 'Repræsentant i Storbritannien',
  },
  complaintTitle: 'Hvis du ikke er tilfreds med vores svar',
  complaint: {
    eu: () =>
      'Du kan klage til datatilsynet dér, hvor du bor eller arbejder, eller hvor du mener, at loven er brudt (artikel 77 i databeskyttelsesforordningen, GDPR), og gå til domstolene.',
    uk: () =>
      'Klag først til os: Vi bekræfter inden for 30 dage, at vi har modtaget din klage, og fortæller dig resultatet uden unødig forsinkelse. Derefter kan du henvende dig til Information Commissioner og gå til domstolene.',
    california: () =>
      'Du kan klage til California Privacy Protection Agency eller til Californiens justitsminister (Attorney General).',
    states: () =>
      'Bed først os om en ny vurdering: Vælg “Jeg beder om en ny vurdering” i formularen. Hvis du ikke får medhold, kan du klage til din delstats justitsminister (attorney general).',
    in: () =>
      'Kom først til os med din klage. Hvis vores svar ikke løser den, kan du klage til Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Du kan klage til denne myndighed: ${authority}.`
        : 'Du kan klage til datatilsynet i dit land, hvis der er et.',
  },
  customersTitle: 'Hvis du kender os gennem et andet firma',
  customers:
    'Vi behandler også personoplysninger for firmaer, der er vores kunder, og kun efter deres instruks. Har du givet dine oplysninger til et af dem, så spørg det firma: Det bestemmer, og vi hjælper det med at svare dig.',
  industryTitle: 'Fravælg annoncer på andre websteder',
  industry: 'Annoncebranchen har egne sider, hvor du kan give mange firmaer besked på én gang:',
};
