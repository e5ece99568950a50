import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dage'],
  'business-days': ['arbejdsdag', 'arbejdsdage'],
  months: ['måned', 'måneder'],
} as const;

export const request: RequestMessages = {
  title: 'Send en anmodning om dine oplysninger',
  introduction: 'Det er gratis, og anmodningen ændrer ikke, hvordan vi behandler dig.',
  types: {
    access: {
      label: 'Vis mig mine oplysninger',
      description: 'En kopi af de personoplysninger, vi har om dig, og hvad vi gør med dem (indsigt).',
    },
    'access:categories': {
      label: 'Fortæl mig, hvilke slags oplysninger I indsamler',
      description:
        'Kategorierne af oplysninger, hvor de kommer fra, hvorfor vi bruger dem, og hvem der får dem.',
    },
    'access:specific': {
      label: 'Vis mig mine oplysninger',
      description:
        'De præcise personoplysninger, vi har om dig, i en form, du kan tage med dig et andet sted hen.',
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
      label: 'Anonymiser eller bloker oplysninger, I ikke har brug for',
      description: 'For oplysninger, der er unødvendige, for mange eller behandles i strid med loven.',
    },
    restriction: {
      label: 'Lad være med at bruge mine oplysninger indtil videre',
      description:
        'Vi gemmer dem og gør ikke andet med dem, for eksempel mens vi tjekker, om de er rigtige (begrænsning af behandling).',
    },
    portability: {
      label: 'Giv mig mine oplysninger, så jeg kan tage dem med et andet sted hen',
      description: 'I et almindeligt format, som en anden tjeneste kan læse (dataportabilitet).',
    },
    objection: {
      label: 'Jeg gør indsigelse mod jeres brug af mine oplysninger',
      description:
        'Vi stopper, medmindre vi har vægtige grunde til at fortsætte. Med reklamer stopper vi altid.',
    },
    'third-parties': {
      label: 'Fortæl mig, hvem der har fået mine oplysninger',
      description: 'De firmaer, som vi har videregivet personoplysninger til.',
    },
    'consent:withdraw': {
      label: 'Jeg trækker mit samtykke tilbage',
      description:
        'Til hvad som helst, du engang har givet samtykke til. For cookies: Brug cookieindstillingerne, de virker straks.',
    },
    'consent:information': {
      label: 'Fortæl mig, hvad der sker, hvis jeg ikke giver samtykke',
      description: 'Hvad du kan sige nej til, og hvad det fører til.',
    },
    'sale:opt-out': {
      label: 'Sælg ikke og del ikke mine personoplysninger',
      description: 'Stopper også målrettede annoncer. Det virker straks i denne browser.',
    },
    'sale:opt-in': {
      label: 'Jeg tillader salg eller deling igen',
      description: 'Hvis du har valgt det fra og har skiftet mening.',
    },
    'sensitive:limit': {
      label: 'Begræns brugen af mine følsomme personoplysninger',
      description: 'Vi bruger dem kun til det, du har bedt os om at gøre.',
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
      label: 'Jeg bestemmer, hvad der skal ske med mine oplysninger efter min død',
      description: 'Instrukser om at gemme, slette eller videregive det, vi har.',
    },
    nomination: {
      label: 'Jeg udpeger en, der må handle for mig',
      description: 'Hvis du dør eller ikke længere kan handle, må personen bruge dine rettigheder.',
    },
    'de-indexing': {
      label: 'Fjern et link, der viser mit navn',
      description: 'Vi holder op med at sprede oplysningen eller fjerner linket fra søgeresultater.',
    },
    complaint: {
      label: 'Jeg klager over, hvordan I behandler mine oplysninger',
      description: 'Fortæl os, hvad der gik galt. Vi undersøger det og skriver til dig.',
    },
    appeal: {
      label: 'Jeg beder om en ny vurdering af en afgørelse om en tidligere anmodning',
      description: 'En anden ser på den igen.',
    },
  },
  chooseType: 'Hvad vil du have os til at gøre?',
  missingType: 'Vælg, hvad du vil have os til at gøre.',
  chooseFiler: 'Hvem gælder anmodningen?',
  filers: {
    self: 'Mig selv',
    parent: 'Mit barn eller en, jeg er værge for',
    agent: 'En, der har bedt mig handle for sig',
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
    name: { label: 'Fulde navn', missing: 'Skriv det fulde navn.', wrong: 'Forkort navnet til 200 tegn.' },
    email: {
      label: 'E-mailadresse',
      missing: 'Skriv en e-mailadresse.',
      wrong: 'Skriv en e-mailadresse som name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonnummer',
      missing: 'Skriv et telefonnummer.',
      wrong: 'Skriv telefonnummeret med cifre, for eksempel +1 555 010 0199.',
    },
    address: {
      label: 'Postadresse',
      missing: 'Skriv postadressen.',
      wrong: 'Forkort adressen til 500 tegn.',
    },
    account: {
      label: 'Kundenummer eller brugernavn',
      hint: 'Hjælper os med at finde oplysningerne. Send os aldrig en adgangskode.',
      missing: 'Skriv kundenummeret eller brugernavnet.',
      wrong: 'Forkort teksten til 200 tegn.',
    },
    organization: {
      label: 'Organisation',
      missing: 'Skriv organisationens navn.',
      wrong: 'Forkort navnet til 200 tegn.',
    },
    message: {
      label: 'Med dine egne ord',
      hint: 'Skriv ikke adgangskoder, kortnumre eller helbredsoplysninger.',
      missing: 'Beskriv, hvad det handler om.',
      wrong: 'Forkort teksten til 4000 tegn.',
    },
    nominee: {
      label: 'Navn på den, der må handle',
      missing: 'Skriv navnet på den, der må handle.',
      wrong: 'Forkort navnet til 200 tegn.',
    },
    nomineeContact: {
      label: 'Hvordan vi når den person',
      missing: 'Skriv en adresse eller et telefonnummer til den person.',
      wrong: 'Forkort teksten til 500 tegn.',
    },
    reference: {
      label: 'Sagsnummeret på den tidligere anmodning',
      hint: 'Det står i den bekræftelse, vi sendte.',
      missing: 'Skriv sagsnummeret på den tidligere anmodning.',
      wrong: 'Forkort sagsnummeret til 100 tegn.',
    },
    since: { label: 'Fra denne dag', missing: 'Vælg en dag.', wrong: 'Vælg en dag efter år 2000.' },
  },
  since: {
    label: 'Hvor langt tilbage',
    year: 'De seneste 12 måneder',
    all: 'Alt, hvad I har',
    day: 'Fra en dag, jeg vælger',
  },
  declaration:
    'Jeg erklærer under strafansvar, at jeg er den person, som de oplysninger, jeg beder om, handler om.',
  authorized: 'Jeg har lov til at handle for personen. I må bede mig eller personen om bevis.',
  notConfirmed: 'Bekræft dette for at gå videre.',
  errorsTitle: (count) => (count === 1 ? 'Ret én ting' : `Ret ${count} ting`),
  answerWithin: (time) => `Du får svar inden for ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Gennemse anmodningen',
  reviewTitle: 'Er alt rigtigt?',
  reviewDeletion: 'Vi sletter oplysningerne for altid. Vil du have en kopi, så bed om den først.',
  reviewOptIn:
    'Du har før valgt det fra. Hvis du sender dette, tillader du igen, at dine oplysninger sælges eller deles.',
  change: 'Ret noget',
  send: 'Send anmodningen',
  sending: 'Sender…',
  pressAgain: 'Tryk på knappen en gang til for at vise, at du ikke er en maskine.',
  failedTitle: 'Din anmodning blev ikke sendt',
  failed: {
    offline: 'Du er offline. Anmodningen sendes, så snart du er online igen, hvis denne side forbliver åben.',
    timeout: 'Webstedet svarede ikke i tide.',
    network: 'Webstedet kunne ikke nås.',
    server: 'Noget gik galt hos os.',
    refused: 'Webstedet tog ikke imod anmodningen.',
    unreadable: 'Vi kan ikke læse webstedets svar, så vi ved ikke, om anmodningen nåede frem.',
  },
  busy: (seconds) =>
    `Webstedet er optaget.${seconds === undefined ? '' : ` Prøv igen om ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`}`,
  keptHere: 'Det, du skrev, er her stadig. Det sendes ikke to gange, hvis du prøver igen.',
  tryAgain: 'Prøv igen',
  optedOutHere: 'I denne browser har du allerede valgt det fra: Den del er klaret.',
  acceptedTitle: 'Vi har fået din anmodning',
  acceptedText: 'Gem sagsnummeret. Du skal bruge det, hvis du vil spørge til anmodningen.',
  rows: {
    reference: 'Sagsnummer',
    secret: 'Kode til at slå den op',
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
  otherWays: 'Andre måder at sende en anmodning på',
  health:
    'Denne formular gælder ikke journaler, som en læge, et hospital eller en sygeforsikring opbevarer (HIPAA). Spørg deres privatlivsafdeling: Adressen står i de oplysninger om privatliv (notice of privacy practices), som de gav dig.',
  unusable: 'Denne formular kan ikke bruges lige nu. Spørg os på en af disse måder.',
};
