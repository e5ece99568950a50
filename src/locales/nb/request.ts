import type { FieldMessages, RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dager'],
  'business-days': ['virkedag', 'virkedager'],
  months: ['måned', 'måneder'],
} as const;

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Fyll ut: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: høyst ${limit} tegn.`,
});

export const request: RequestMessages = {
  title: 'Send en henvendelse om personvern',
  introduction: 'Det er gratis, og vi behandler deg som før om du spør.',
  types: {
    access: {
      label: 'Vis meg opplysningene mine',
      description: 'En kopi av personopplysningene dine, og hva vi gjør med dem (innsyn).',
    },
    'access:categories': {
      label: 'Fortell meg hva slags opplysninger dere samler inn',
      description: 'Kategoriene, hvor de kommer fra, hvorfor vi bruker dem, og hvem som får dem.',
    },
    'access:specific': {
      label: 'Vis meg opplysningene mine',
      description: 'De konkrete personopplysningene vi har om deg, i en form du kan ta med deg.',
    },
    confirmation: {
      label: 'Fortell meg om dere har opplysninger om meg',
      description: 'Ja eller nei, uten kopi.',
    },
    correction: {
      label: 'Rett opplysningene mine',
      description: 'Noe vi har om deg, er feil eller ufullstendig.',
    },
    deletion: {
      label: 'Slett opplysningene mine',
      description: 'Vi sletter det loven ikke krever at vi beholder. Det kan ikke angres.',
    },
    anonymisation: {
      label: 'Anonymiser eller sperr unødvendige opplysninger',
      description: 'For opplysninger som er unødvendige, for mange eller brukt i strid med loven.',
    },
    restriction: {
      label: 'Ikke bruk opplysningene mine inntil videre',
      description:
        'Vi bare oppbevarer dem, for eksempel mens vi sjekker om de stemmer (begrensning av behandling).',
    },
    portability: {
      label: 'Gi meg opplysningene mine, så jeg kan ta dem med',
      description: 'I et vanlig format som en annen tjeneste kan lese (dataportabilitet).',
    },
    objection: {
      label: 'Protester mot hvordan dere bruker opplysningene mine',
      description: 'Vi slutter, med mindre vi har tvingende grunner. Med reklame slutter vi alltid.',
    },
    'third-parties': {
      label: 'Fortell meg hvem som har fått opplysningene mine',
      description: 'Selskapene vi har utlevert personopplysninger til.',
    },
    'consent:withdraw': {
      label: 'Trekk tilbake samtykket mitt',
      description:
        'Til noe du har sagt ja til. For informasjonskapsler: Bruk innstillingene, de virker med en gang.',
    },
    'consent:information': {
      label: 'Fortell meg hva som skjer hvis jeg ikke samtykker',
      description: 'Hva du kan si nei til, og hva det fører til.',
    },
    'sale:opt-out': {
      label: 'Ikke selg eller del personopplysningene mine',
      description: 'Stopper også målrettede annonser. Det gjelder i denne nettleseren med en gang.',
    },
    'sale:opt-in': {
      label: 'Tillat salg eller deling igjen',
      description: 'Hvis du har reservert deg før og har ombestemt deg.',
    },
    'sensitive:limit': {
      label: 'Begrens bruken av mine sensitive personopplysninger',
      description: 'Vi bruker dem bare til det du har bedt oss om.',
    },
    'automated-decisions:opt-out': {
      label: 'Ikke la maskiner ta avgjørelser om meg',
      description: 'Ingen profilering eller automatisk teknologi for viktige avgjørelser.',
    },
    'automated-decisions:access': {
      label: 'Forklar en automatisk avgjørelse',
      description: 'Hva teknologien gjorde, og hvordan den kom fram til resultatet.',
    },
    'automated-decisions:review': {
      label: 'La et menneske se på en automatisk avgjørelse',
      description: 'For avgjørelser som bare en maskin har tatt, og som påvirker deg.',
    },
    'marketing:opt-out': {
      label: 'Stopp reklame på e-post',
      description: 'Vi skriver fortsatt til deg om bestillinger og kontoen din.',
    },
    'post-mortem': {
      label: 'Bestem hva som skjer med opplysningene mine etter min død',
      description: 'Om vi skal beholde, slette eller gi videre det vi har.',
    },
    nomination: {
      label: 'Velg noen som kan handle for meg',
      description: 'Hvis du dør eller ikke lenger kan selv, får denne personen bruke rettighetene dine.',
    },
    'de-indexing': {
      label: 'Fjern en lenke som viser navnet mitt',
      description: 'Vi slutter å spre opplysningen, eller fjerner lenken fra søkeresultater.',
    },
    complaint: {
      label: 'Klag på hvordan dere behandler opplysningene mine',
      description: 'Fortell oss hva som gikk galt. Vi undersøker det og skriver til deg.',
    },
    appeal: {
      label: 'Be om ny vurdering av en tidligere henvendelse',
      description: 'Noen andre ser på avgjørelsen en gang til.',
    },
  },
  chooseType: 'Hva vil du at vi skal gjøre?',
  missingType: 'Velg hva du vil at vi skal gjøre.',
  chooseFiler: 'Hvem gjelder henvendelsen?',
  filers: {
    self: 'Meg selv',
    parent: 'Barnet mitt, eller noen jeg er verge for',
    agent: 'Noen som har bedt meg om det',
    household: 'Husstanden min',
  },
  aboutYou: 'Om deg',
  aboutChild: 'Om barnet',
  aboutPerson: 'Om personen',
  yourRequest: 'Henvendelsen din',
  optional: 'valgfritt',
  noIdentity:
    'Vi trenger ikke noe fra deg. Med en e-postadresse kan vi også stoppe det der vi kjenner deg under den adressen.',
  fields: {
    name: text('Fullt navn', 200),
    email: {
      label: 'E-postadresse',
      missing: 'Skriv en e-postadresse.',
      wrong: 'Skriv en e-postadresse som name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonnummer',
      missing: 'Skriv et telefonnummer.',
      wrong: 'Skriv telefonnummeret med sifre, som +1 555 010 0199.',
    },
    address: text('Postadresse', 500),
    account: {
      ...text('Kundenummer eller brukernavn', 200),
      hint: 'Hjelper oss å finne opplysningene. Send oss aldri et passord.',
    },
    organization: text('Organisasjon', 200),
    message: {
      ...text('Med egne ord', 4000, 'Beskriv hva det gjelder.'),
      hint: 'Ikke skriv passord, kortnumre eller helseopplysninger.',
    },
    nominee: text('Navn på den som kan handle', 200),
    nomineeContact: text('Kontaktopplysninger til personen', 500),
    reference: {
      ...text('Referansen til den tidligere henvendelsen', 100),
      hint: 'Den står i bekreftelsen fra oss.',
    },
    since: {
      label: 'Fra denne dagen',
      missing: 'Velg en dag.',
      wrong: 'Velg en dag etter år 2000.',
    },
  },
  since: {
    label: 'Hvor langt tilbake',
    year: 'De siste 12 månedene',
    all: 'Alt dere har',
    day: 'Fra en dag jeg velger',
  },
  declaration: 'Jeg erklærer under straffansvar at jeg er den personen opplysningene gjelder.',
  authorized: 'Jeg har lov til å handle for personen. Dere kan be meg eller personen om bevis.',
  notConfirmed: 'Bekreft dette for å gå videre.',
  errorsTitle: (count) => (count === 1 ? 'Rett én ting' : `Rett ${count} ting`),
  answerWithin: (time) => `Du får svar innen ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Se over henvendelsen',
  reviewTitle: 'Er alt riktig?',
  reviewDeletion: 'Vi sletter opplysningene for godt. Vil du ha en kopi, må du be om den først.',
  reviewOptIn: 'Du har reservert deg før. Sender du dette, kan opplysningene dine selges eller deles igjen.',
  change: 'Endre noe',
  send: 'Send henvendelsen',
  sending: 'Sender…',
  pressAgain: 'Trykk på knappen en gang til for å vise at du er et menneske.',
  failedTitle: 'Henvendelsen ble ikke sendt',
  failed: {
    offline: 'Du er frakoblet. Henvendelsen sendes når du er på nett igjen, hvis siden fortsatt er åpen.',
    timeout: 'Nettstedet svarte ikke i tide.',
    network: 'Vi fikk ikke kontakt med nettstedet.',
    server: 'Noe gikk galt hos oss.',
    refused: 'Nettstedet tok ikke imot henvendelsen.',
    unreadable: 'Vi kan ikke lese svaret fra nettstedet, så vi vet ikke om henvendelsen kom fram.',
  },
  busy: (seconds) =>
    seconds === undefined ? 'Nettstedet er opptatt.' : `Nettstedet er opptatt. Prøv igjen om ${seconds} sek.`,
  keptHere: 'Det du skrev, er fortsatt her. Det sendes ikke to ganger om du prøver igjen.',
  tryAgain: 'Prøv igjen',
  optedOutHere: 'I denne nettleseren er du allerede reservert: Den delen er ferdig.',
  acceptedTitle: 'Vi har fått henvendelsen din',
  acceptedText: 'Ta vare på referansen. Du trenger den for å spørre om henvendelsen.',
  rows: {
    reference: 'Referanse',
    secret: 'Kode for oppslag',
    receivedAt: 'Mottatt',
    confirmBy: 'Vi bekrefter senest',
    expectedBy: 'Vi svarer senest',
    type: 'Henvendelse',
    filer: 'Gjelder',
    representativeName: 'Navnet ditt',
    representativeEmail: 'E-postadressen din',
  },
  sentTitle: 'Det du sendte',
  copy: 'Kopier',
  copied: 'Kopiert.',
  print: 'Skriv ut',
  download: 'Last ned',
  another: 'Send en ny henvendelse',
  otherWays: 'Andre måter å spørre på',
  health:
    'Skjemaet gjelder ikke journaler hos lege, sykehus eller helseforsikring (HIPAA). Spør personvernavdelingen deres: Adressen står i informasjonen om personvern som de ga deg.',
  unusable: 'Skjemaet kan ikke brukes akkurat nå. Spør oss på en av disse måtene.',
};
