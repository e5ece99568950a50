import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Dine personvernrettigheter',
  introduction: (controller) =>
    `Du bestemmer over dine egne personopplysninger. Her kan du lese hva du kan be ${controller ?? 'oss'} om, og sende henvendelsen din.`,
  updated: (date) => `Sist oppdatert ${date}.`,
  placeLabel: 'Hvor du bor',
  placeHint: 'Loven der avgjør hvilke rettigheter du har. Gjettet vi feil, kan du velge stedet selv.',
  elsewhere: 'Et annet land',
  stateLabel: 'Delstat',
  provinceLabel: 'Provins',
  quebec: 'Québec',
  otherProvince: 'En annen provins eller et territorium',
  otherState: 'En annen delstat',
  rightsTitle: (place) => (place ? `Dine rettigheter: ${place}` : 'Dine rettigheter'),
  ask: 'Be om dette',
  optOutTitle: 'Salg, deling og målrettede annonser',
  optOutText: 'I denne nettleseren, og med en gang. Du trenger ingen konto og ingen begrunnelse.',
  optedOut: 'Du har reservert deg.',
  notOptedOut: 'Du har ikke reservert deg.',
  optOut: 'Reserver deg nå',
  advertisingOff: 'Informasjonskapsler for annonser er av.',
  advertisingOn: 'Informasjonskapsler for annonser er på, fordi du har sagt ja til dem.',
  turnOff: 'Slå dem av',
  settings: 'Innstillinger for cookies',
  signal: 'Nettleseren din sender Global Privacy Control, og det følger vi.',
  noSignal:
    'Nettleseren din sender ikke signalet Global Privacy Control. Med det får alle nettsteder vite at du reserverer deg.',
  noRetaliation:
    'Uansett hva du ber om, får du samme tjeneste til samme pris (Cal. Civ. Code § 1798.125, og lovene i andre delstater).',
  contactTitle: 'Hvem du kan skrive til',
  contacts: {
    office: 'Personvernavdeling',
    officer: 'Personvernombud',
    euRepresentative: 'Representant i Den europeiske union',
    ukRepresentative: 'Representant i Storbritannia',
  },
  complaintTitle: 'Hvis du ikke er fornøyd med svaret vårt',
  complaint: {
    eu: () =>
      'Du kan klage til datatilsynet der du bor eller jobber, eller der du mener at loven er brutt (artikkel 77 i personvernforordningen, GDPR), og gå til domstolene.',
    uk: () =>
      'Klag først til oss: Vi bekrefter innen 30 dager at vi har fått klagen, og forteller deg utfallet uten unødig opphold. Deretter kan du henvende deg til Information Commissioner, og gå til domstolene.',
    california: () =>
      'Du kan klage til California Privacy Protection Agency eller til Californias justisminister (Attorney General).',
    states: () =>
      'Be først oss om en ny vurdering: Velg «Jeg ber om ny vurdering» i skjemaet. Får du ikke medhold, kan du klage til justisministeren (attorney general) i delstaten din.',
    in: () =>
      'Kom til oss med klagen først. Hvis svaret vårt ikke løser den, kan du klage til Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Du kan klage til denne myndigheten: ${authority}.`
        : 'Du kan klage til datatilsynet i landet ditt, hvis det finnes et.',
  },
  customersTitle: 'Hvis du kjenner oss gjennom et annet selskap',
  customers:
    'Vi behandler også personopplysninger for selskaper som er kundene våre, og bare etter instruksene deres. Har du gitt opplysningene dine til et av dem, så spør det selskapet: Det bestemmer, og vi hjelper det med å svare deg.',
  industryTitle: 'Reserver deg mot annonser på andre nettsteder',
  industry: 'Annonsebransjen har egne sider der du kan gi beskjed til mange selskaper samtidig:',
};
