import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dager'],
  'business-days': ['arbeidsdag', 'arbeidsdager'],
  months: ['måned', 'måneder'],
} as const;

export const request: RequestMessages = {
  title: 'Send en henvendelse om personvern',
  introduction: 'Det er gratis, og henvendelsen endrer ikke hvordan vi behandler deg.',
  types: {
    access: {
      label: 'Vis meg opplysningene mine',
      description: 'En kopi av personopplysningene vi har om deg, og hva vi gjør med dem (innsyn).',
    },
    'access:categories': {
      label: 'Fortell meg hva slags opplysninger dere samler inn',
      description:
        'Kategoriene av opplysninger, hvor de kommer fra, hvorfor vi bruker dem, og hvem som får dem.',
    },
    'access:specific': {
      label: 'Vis meg opplysningene mine',
      description:
        'De konkrete personopplysningene vi har om deg, i en form du kan ta med deg et annet sted.',
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
      label: 'Anonymiser eller sperr opplysninger dere ikke trenger',
      description: 'For opplysninger som er unødvendige, for mange eller behandlet i strid med loven.',
    },
    restriction: {
      label: 'Ikke bruk opplysningene mine inntil videre',
      description:
        'Vi oppbevarer dem og gjør ikke noe annet med dem, for eksempel mens vi sjekker om de stemmer (begrensning av behandling).',
    },
    portability: {
      label: 'Gi meg opplysningene mine, så jeg kan ta dem med et annet sted',
      description: 'I et vanlig format som en annen tjeneste kan lese (dataportabilitet).',
    },
    objection: {
      label: 'Jeg protesterer mot hvordan dere bruker opplysningene mine',
      description:
        'Vi slutter, med mindre vi har tvingende grunner til å fortsette. Med reklame slutter vi alltid.',
    },
    'third-parties': {
      label: 'Fortell meg hvem som har fått opplysningene mine',
      description: 'Selskapene vi har utlevert personopplysninger til.',
    },
    'consent:withdraw': {
      label: 'Jeg trekker tilbake samtykket mitt',
      description:
        'Til hva som helst du en gang har samtykket til. For informasjonskapsler: Bruk innstillingene for cookies, de virker med en gang.',
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
      label: 'Jeg tillater salg eller deling igjen',
      description: 'Hvis du har reservert deg før og har ombestemt deg.',
    },
    'sensitive:limit': {
      label: 'Begrens bruken av mine sensitive personopplysninger',
      description: 'Vi bruker dem bare til det du har bedt oss om å gjøre.',
    },
    'automated-decisions:opt-out': {
      label: 'Ikke la maskiner ta avgjørelser om meg',
      description: 'Ingen profilering eller automatisk teknologi for viktige avgjørelser.',
    },
    'automated-decisions:access': {
      label: 'Forklar en automatisert avgjørelse',
      description: 'Hva teknologien gjorde, og hvordan den kom fram til resultatet.',
    },
    'automated-decisions:review': {
      label: 'La et menneske se på en automatisert avgjørelse',
      description: 'For avgjørelser som bare en maskin har tatt, og som påvirker deg.',
    },
    'marketing:opt-out': {
      label: 'Stopp reklame på e-post',
      description: 'Vi skriver fortsatt til deg om bestillinger og kontoen din.',
    },
    'post-mortem': {
      label: 'Jeg bestemmer hva som skal skje med opplysningene mine etter min død',
      description: 'Instrukser om å beholde, slette eller gi videre det vi har.',
    },
    nomination: {
      label: 'Jeg velger noen som kan handle for meg',
      description:
        'Hvis du dør eller ikke lenger kan handle selv, får denne personen bruke rettighetene dine.',
    },
    'de-indexing': {
      label: 'Fjern en lenke som viser navnet mitt',
      description: 'Vi slutter å spre opplysningen, eller fjerner lenken fra søkeresultater.',
    },
    complaint: {
      label: 'Jeg klager på hvordan dere behandler opplysningene mine',
      description: 'Fortell oss hva som gikk galt. Vi undersøker det og skriver til deg.',
    },
    appeal: {
      label: 'Jeg ber om ny vurdering av avgjørelsen om en tidligere henvendelse',
      description: 'Noen andre ser på avgjørelsen en gang til.',
    },
  },
  chooseType: 'Hva vil du at vi skal gjøre?',
  missingType: 'Velg hva du vil at vi skal gjøre.',
  chooseFiler: 'Hvem gjelder henvendelsen?',
  filers: {
    self: 'Meg selv',
    parent: 'Barnet mitt, eller noen jeg er verge for',
    agent: 'Noen som har bedt meg handle for seg',
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
    name: { label: 'Fullt navn', missing: 'Skriv fullt navn.', wrong: 'Kort ned navnet til 200 tegn.' },
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
    address: {
      label: 'Postadresse',
      missing: 'Skriv postadressen.',
      wrong: 'Kort ned adressen til 500 tegn.',
    },
    account: {
      label: 'Kundenummer eller brukernavn',
      hint: 'Hjelper oss å finne opplysningene. Send oss aldri et passord.',
      missing: 'Skriv kundenummeret eller brukernavnet.',
      wrong: 'Kort ned teksten til 200 tegn.',
    },
    organization: {
      label: 'Organisasjon',
      missing: 'Skriv navnet på organisasjonen.',
      wrong: 'Kort ned navnet til 200 tegn.',
    },
    message: {
      label: 'Med egne ord',
      hint: 'Ikke skriv passord, kortnumre eller helseopplysninger.',
      missing: 'Beskriv hva det gjelder.',
      wrong: 'Kort ned teksten til 4000 tegn.',
    },
    nominee: {
      label: 'Navn på den som kan handle',
      missing: 'Skriv navnet på den som kan handle.',
      wrong: 'Kort ned navnet til 200 tegn.',
    },
    nomineeContact: {
      label: 'Hvordan vi når den personen',
      missing: 'Skriv en adresse eller et telefonnummer til den personen.',
      wrong: 'Kort ned teksten til 500 tegn.',
    },
    reference: {
      label: 'Referansen til den tidligere henvendelsen',
      hint: 'Den står i bekreftelsen vi sendte.',
      missing: 'Skriv referansen til den tidligere henvendelsen.',
      wrong: 'Kort ned referansen til 100 tegn.',
    },
    since: { label: 'Fra denne dagen', missing: 'Velg en dag.', wrong: 'Velg en dag etter år 2000.' },
  },
  since: {
    label: 'Hvor langt tilbake',
    year: 'De siste 12 månedene',
    all: 'Alt dere har',
    day: 'Fra en dag jeg velger',
  },
  declaration:
    'Jeg erklærer under straffansvar at jeg er den personen som opplysningene jeg ber om, gjelder.',
  authorized: 'Jeg har lov til å handle for personen. Dere kan be meg eller personen om bevis.',
  notConfirmed: 'Bekreft dette for å gå videre.',
  errorsTitle: (count) => (count === 1 ? 'Rett én ting' : `Rett ${count} ting`),
  answerWithin: (time) => `Du får svar innen ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Se over henvendelsen',
  reviewTitle: 'Er alt riktig?',
  reviewDeletion: 'Vi sletter opplysningene for godt. Vil du ha en kopi, må du be om den først.',
  reviewOptIn:
    'Du har reservert deg før. Sender du dette, tillater du igjen at opplysningene dine selges eller deles.',
  change: 'Endre noe',
  send: 'Send henvendelsen',
  sending: 'Sender…',
  pressAgain: 'Trykk på knappen en gang til for å vise at du ikke er en maskin.',
  failedTitle: 'Henvendelsen din ble ikke sendt',
  failed: {
    offline:
      'Du er frakoblet. Henvendelsen sendes så snart du er på nett igjen, hvis denne siden fortsatt er åpen.',
    timeout: 'Nettstedet svarte ikke i tide.',
    network: 'Vi fikk ikke kontakt med nettstedet.',
    server: 'Noe gikk galt hos oss.',
    refused: 'Nettstedet tok ikke imot henvendelsen.',
    unreadable: 'Vi kan ikke lese svaret fra nettstedet, så vi vet ikke om henvendelsen kom fram.',
  },
  busy: (seconds) =>
    `Nettstedet er opptatt.${seconds === undefined ? '' : ` Prøv igjen om ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`}`,
  keptHere: 'Det du skrev, er fortsatt her. Det sendes ikke to ganger om du prøver igjen.',
  tryAgain: 'Prøv igjen',
  optedOutHere: 'I denne nettleseren har du allerede reservert deg: Den delen er ferdig.',
  acceptedTitle: 'Vi har fått henvendelsen din',
  acceptedText: 'Ta vare på referansen. Du trenger den for å spørre om henvendelsen.',
  rows: {
    reference: 'Referanse',
    secret: 'Kode for å slå den opp',
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
  otherWays: 'Andre måter å sende en henvendelse på',
  health:
    'Dette skjemaet gjelder ikke journaler som lege, sykehus eller helseforsikring oppbevarer (HIPAA). Spør personvernavdelingen deres: Adressen står i informasjonen om personvern (notice of privacy practices) som de ga deg.',
  unusable: 'Dette skjemaet kan ikke brukes akkurat nå. Spør oss på en av disse måtene.',
};
