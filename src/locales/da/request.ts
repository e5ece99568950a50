import type { FieldMessages, RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dage'],
  'business-days': ['arbejdsdag', 'arbejdsdage'],
  months: ['måned', 'måneder'],
} as const;

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Udfyld: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: højst ${limit} tegn.`,
});

export const request: RequestMessages = {
  title: 'Anmodning om dine oplysninger',
  introduction: 'Det er gratis, og vi behandler dig som før.',
  types: {
    access: {
      label: 'Vis mig mine oplysninger',
      description: 'En kopi af dine personoplysninger, og hvad vi gør med dem (indsigt).',
    },
    'access:categories': {
      label: 'Fortæl mig, hvilke slags oplysninger I indsamler',
      description: 'Kategorierne, hvor de kommer fra, hvorfor vi bruger dem, og hvem der får dem.',
    },
    'access:specific': {
      label: 'Vis mig mine oplysninger',
      description: 'De præcise personoplysninger, vi har om dig, i en form, du kan tage med dig.',
    },
    confirmation: {
      label: 'Fortæl mig, om I har oplysninger om mig',
      description: 'Ja eller nej, uden kopi.',
    },
    correction: {
      label: 'Ret mine oplysninger',
      description: 'Noget, vi har om dig, er forkert eller mangelfuldt (berigtigelse).',
    },
    deletion: {
      label: 'Slet mine oplysninger',
      description: 'Vi sletter det, som loven ikke kræver, at vi gemmer. Det kan ikke fortrydes.',
    },
    anonymisation: {
      label: 'Anonymiser eller bloker unødvendige oplysninger',
      description: 'For oplysninger, der er unødvendige, for mange eller behandles i strid med loven.',
    },
    restriction: {
      label: 'Lad være med at bruge mine oplysninger indtil videre',
      description:
        'Vi gemmer dem kun, for eksempel mens vi tjekker, om de er rigtige (begrænsning af behandling).',
    },
    portability: {
      label: 'Giv mig mine oplysninger med',
      description: 'I et almindeligt format, som en anden tjeneste kan læse (dataportabilitet).',
    },
    objection: {
      label: 'Gør indsigelse mod jeres brug af mine oplysninger',
      description: 'Vi stopper, medmindre vi har vægtige grunde. Med reklamer stopper vi altid.',
    },
    'third-parties': {
      label: 'Fortæl mig, hvem der har fået mine oplysninger',
      description: 'De firmaer, som vi har videregivet personoplysninger til.',
    },
    'consent:withdraw': {
      label: 'Træk mit samtykke tilbage',
      description:
        'Til noget, du har sagt ja til. For cookies: Brug cookieindstillingerne, de virker straks.',
    },
    'consent:information': {
      label: 'Fortæl mig, hvad der sker, hvis jeg ikke giver samtykke',
      description: 'Hvad du kan sige nej til, og hvad det betyder.',
    },
    'sale:opt-out': {
      label: 'Sælg eller del ikke mine personoplysninger',
      description: 'Stopper også målrettede annoncer. Det virker straks i denne browser.',
    },
    'sale:opt-in': {
      label: 'Tillad salg eller deling igen',
      description: 'Hvis du har valgt det fra og har skiftet mening.',
    },
    'sensitive:limit': {
      label: 'Begræns brugen af mine følsomme personoplysninger',
      description: 'Vi bruger dem kun til det, du har bedt os om.',
    },
    'automated-decisions:opt-out': {
      label: 'Lad ikke maskiner træffe afgørelser om mig',
      description: 'Ingen profilering eller automatisk teknologi til vigtige afgørelser.',
    },
    'automated-decisions:access': {
      label: 'Forklar en automatisk afgørelse',
      description: 'Hvad teknologien gjorde, og hvordan den nåede sit resultat.',
    },
    'automated-decisions:review': {
      label: 'Lad et menneske se på en automatisk afgørelse',
      description: 'For afgørelser, som kun en maskine har truffet, og som påvirker dig.',
    },
    'marketing:opt-out': {
      label: 'Stop reklamer på e-mail',
      description: 'Vi skriver stadig til dig om ordrer og din konto.',
    },
    'post-mortem': {
      label: 'Bestem, hvad der sker med mine oplysninger efter min død',
      description: 'Om vi skal gemme, slette eller give dem videre.',
    },
    nomination: {
      label: 'Udpeg en, der må handle for mig',
      description: 'Hvis du dør eller ikke længere kan, må personen bruge dine rettigheder.',
    },
    'de-indexing': {
      label: 'Fjern et link, der viser mit navn',
      description: 'Vi holder op med at sprede oplysningen eller fjerner linket fra søgeresultater.',
    },
    complaint: {
      label: 'Klag over, hvordan I behandler mine oplysninger',
      description: 'Fortæl os, hvad der gik galt. Vi undersøger det og skriver til dig.',
    },
    appeal: {
      label: 'Klag over en afgørelse om en tidligere anmodning',
      description: 'En anden ser på den igen.',
    },
  },
  chooseType: 'Hvad vil du have os til at gøre?',
  missingType: 'Vælg, hvad vi skal gøre.',
  chooseFiler: 'Hvem gælder anmodningen?',
  filers: {
    self: 'Mig selv',
    parent: 'Mit barn eller en, jeg er værge for',
    agent: 'En, der har bedt mig om det',
    household: 'Min husstand',
  },
  aboutYou: 'Om dig',
  aboutChild: 'Om barnet',
  aboutPerson: 'Om personen',
  yourRequest: 'Din anmodning',
  optional: 'valgfrit',
  noIdentity:
    'Vi behøver ikke noget fra dig. Med en e-mailadresse kan vi også stoppe det der, hvor vi kender dig under den adresse.',
  fields: {
    name: text('Fulde navn', 200),
    email: {
      label: 'E-mailadresse',
      missing: 'Skriv en e-mailadresse.',
      wrong: 'Skriv en e-mailadresse som name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonnummer',
      missing: 'Skriv et telefonnummer.',
      wrong: 'Skriv telefonnummeret med cifre som +1 555 010 0199.',
    },
    address: text('Postadresse', 500),
    account: {
      ...text('Kundenummer eller brugernavn', 200),
      hint: 'Hjælper os med at finde oplysningerne. Send os aldrig en adgangskode.',
    },
    organization: text('Organisation', 200),
    message: {
      ...text('Med dine egne ord', 4000, 'Beskriv, hvad det handler om.'),
      hint: 'Skriv ikke adgangskoder, kortnumre eller helbredsoplysninger.',
    },
    nominee: text('Navn på den, der må handle', 200),
    nomineeContact: text('Personens kontaktoplysninger', 500),
    reference: {
      ...text('Den tidligere anmodnings sagsnummer', 100),
      hint: 'Det står i vores bekræftelse.',
    },
    since: {
      label: 'Fra denne dag',
      missing: 'Vælg en dag.',
      wrong: 'Vælg en dag efter år 2000.',
    },
  },
  since: {
    label: 'Hvor langt tilbage',
    year: 'De seneste 12 måneder',
    all: 'Alt, hvad I har',
    day: 'Fra en dag, jeg vælger',
  },
  declaration: 'Jeg erklærer under strafansvar, at jeg er den person, som oplysningerne handler om.',
  authorized: 'Jeg må handle for personen. I må bede mig eller personen om bevis.',
  notConfirmed: 'Bekræft dette for at gå videre.',
  errorsTitle: (count) => (count === 1 ? 'Ret én ting' : `Ret ${count} ting`),
  answerWithin: (time) => `Du får svar inden for ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Gennemse anmodningen',
  reviewTitle: 'Er alt rigtigt?',
  reviewDeletion: 'Vi sletter oplysningerne for altid. Vil du have en kopi, så bed om den først.',
  reviewOptIn: 'Du har før valgt det fra. Hvis du sender dette, må dine oplysninger sælges eller deles igen.',
  change: 'Ret noget',
  send: 'Send anmodningen',
  sending: 'Sender…',
  pressAgain: 'Tryk på knappen en gang til for at vise, at du er et menneske.',
  failedTitle: 'Din anmodning blev ikke sendt',
  failed: {
    offline: 'Du er offline. Hvis siden forbliver åben, sendes den, når du er online igen.',
    timeout: 'Webstedet svarede ikke i tide.',
    network: 'Webstedet kunne ikke nås.',
    server: 'Noget gik galt hos os.',
    refused: 'Webstedet tog ikke imod anmodningen.',
    unreadable: 'Vi kan ikke læse webstedets svar, så vi ved ikke, om anmodningen nåede frem.',
  },
  busy: (seconds) =>
    seconds === undefined ? 'Webstedet er optaget.' : `Webstedet er optaget. Prøv igen om ${seconds} sek.`,
  keptHere: 'Det, du skrev, er her stadig. Det sendes ikke to gange, hvis du prøver igen.',
  tryAgain: 'Prøv igen',
  optedOutHere: 'I denne browser er det allerede valgt fra.',
  acceptedTitle: 'Vi har fået din anmodning',
  acceptedText: 'Gem sagsnummeret. Du skal bruge det, hvis du vil spørge til anmodningen.',
  rows: {
    reference: 'Sagsnummer',
    secret: 'Kode til opslag',
    receivedAt: 'Modtaget',
    confirmBy: 'Vi bekræfter senest',
    expectedBy: 'Vi svarer senest',
    type: 'Anmodning',
    filer: 'Gælder',
    representativeName: 'Dit navn',
    representativeEmail: 'Din e-mailadresse',
  },
  sentTitle: 'Det, du sendte',
  copy: 'Kopier',
  copied: 'Kopieret.',
  print: 'Udskriv',
  download: 'Hent',
  another: 'Lav en ny anmodning',
  otherWays: 'Andre måder at spørge på',
  health:
    'Formularen gælder ikke journaler hos en læge, et hospital eller en sygeforsikring (HIPAA). Spørg deres privatlivsafdeling: Adressen står i de oplysninger om privatliv, som de gav dig.',
  unusable: 'Formularen kan ikke bruges lige nu. Spørg os på en af disse måder.',
};
