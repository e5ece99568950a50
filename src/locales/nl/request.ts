import type { FieldMessages, RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dagen'],
  'business-days': ['werkdag', 'werkdagen'],
  months: ['maand', 'maanden'],
} as const;

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Vul in: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: hoogstens ${limit} tekens.`,
});

export const request: RequestMessages = {
  title: 'Een privacyverzoek doen',
  introduction: 'Het is gratis, en we behandelen je er niet anders om.',
  types: {
    access: {
      label: 'Mijn gegevens inzien',
      description: 'Een kopie van je persoonsgegevens, en wat we ermee doen.',
    },
    'access:categories': {
      label: 'Vertel me welke soorten gegevens jullie verzamelen',
      description: 'De categorieën, waar ze vandaan komen, waarom we ze gebruiken en wie ze krijgt.',
    },
    'access:specific': {
      label: 'Mijn gegevens inzien',
      description: 'De precieze persoonsgegevens, in een vorm die je kunt meenemen.',
    },
    confirmation: {
      label: 'Vertel me of jullie gegevens van mij hebben',
      description: 'Ja of nee, zonder kopie.',
    },
    correction: {
      label: 'Mijn gegevens verbeteren',
      description: 'Iets klopt niet of is niet volledig (rectificatie).',
    },
    deletion: {
      label: 'Mijn gegevens verwijderen',
      description: 'We wissen wat we niet van de wet moeten bewaren. Dat is definitief.',
    },
    anonymisation: {
      label: 'Overbodige gegevens anonimiseren of blokkeren',
      description: 'Als ze onnodig of te veel zijn, of tegen de wet worden gebruikt.',
    },
    restriction: {
      label: 'Mijn gegevens voorlopig niet gebruiken',
      description:
        'We bewaren ze alleen, bijvoorbeeld terwijl we nagaan of ze kloppen (beperking van de verwerking).',
    },
    portability: {
      label: 'Mijn gegevens meenemen',
      description: 'In een formaat dat andere diensten kunnen lezen (overdraagbaarheid van gegevens).',
    },
    objection: {
      label: 'Bezwaar maken tegen gebruik van mijn gegevens',
      description: 'We stoppen, tenzij we dwingende redenen hebben. Met reclame stoppen we altijd.',
    },
    'third-parties': {
      label: 'Vertel me wie mijn gegevens heeft gekregen',
      description: 'De bedrijven die ze van ons kregen.',
    },
    'consent:withdraw': {
      label: 'Mijn toestemming intrekken',
      description: 'Die je ooit aan ons gaf. Voor cookies zijn er de cookie-instellingen: die werken meteen.',
    },
    'consent:information': {
      label: 'Vertel me wat er gebeurt zonder mijn toestemming',
      description: 'Wat je kunt weigeren, en wat dan volgt.',
    },
    'sale:opt-out': {
      label: 'Verkoop of deel mijn persoonsgegevens niet',
      description: 'Stopt ook gerichte advertenties. Werkt meteen in deze browser.',
    },
    'sale:opt-in': {
      label: 'Verkopen of delen weer toestaan',
      description: 'Als je je had afgemeld.',
    },
    'sensitive:limit': {
      label: 'Beperk het gebruik van mijn gevoelige persoonsgegevens',
      description: 'We gebruiken ze alleen voor wat je ons vraagt te doen.',
    },
    'automated-decisions:opt-out': {
      label: 'Geen besluit door een computer over mij',
      description: 'Geen profilering of automatische techniek voor belangrijke besluiten.',
    },
    'automated-decisions:access': {
      label: 'Een automatisch besluit uitleggen',
      description: 'Wat de techniek deed, en hoe die tot het resultaat kwam.',
    },
    'automated-decisions:review': {
      label: 'Een mens laten kijken naar een automatisch besluit',
      description: 'Voor besluiten die alleen een computer nam en die jou raken.',
    },
    'marketing:opt-out': {
      label: 'Geen reclamemails meer',
      description: 'Wel nog mail over bestellingen en je account.',
    },
    'post-mortem': {
      label: 'Zeggen wat na mijn dood met mijn gegevens gebeurt',
      description: 'Of we ze bewaren, wissen of doorgeven.',
    },
    nomination: {
      label: 'Iemand aanwijzen die voor mij mag handelen',
      description: 'Als je overlijdt of het niet meer kunt, mag die persoon je rechten gebruiken.',
    },
    'de-indexing': {
      label: 'Een link met mijn naam verwijderen',
      description: 'We verspreiden dit niet meer, of halen de link uit zoekresultaten.',
    },
    complaint: {
      label: 'Klagen over hoe jullie mijn gegevens gebruiken',
      description: 'Vertel ons wat misging. We zoeken het uit en schrijven je.',
    },
    appeal: {
      label: 'Beroep instellen tegen een besluit over een eerder verzoek',
      description: 'Iemand anders kijkt er opnieuw naar.',
    },
  },
  chooseType: 'Wat wil je dat we doen?',
  missingType: 'Kies wat je wilt dat we doen.',
  chooseFiler: 'Voor wie is dit verzoek?',
  filers: {
    self: 'Voor mijzelf',
    parent: 'Voor mijn kind, of iemand van wie ik voogd ben',
    agent: 'Voor iemand die mij heeft gevraagd dit te doen',
    household: 'Voor mijn huishouden',
  },
  aboutYou: 'Over jou',
  aboutChild: 'Over het kind',
  aboutPerson: 'Over de persoon',
  yourRequest: 'Je verzoek',
  optional: 'niet verplicht',
  noIdentity:
    'We hebben niets van je nodig. Met je e-mailadres kunnen we het ook stoppen waar we je daaronder kennen.',
  fields: {
    name: text('Volledige naam', 200),
    email: {
      label: 'E-mailadres',
      missing: 'Vul een e-mailadres in.',
      wrong: 'Vul een e-mailadres in zoals name@example.com.',
    },
    phoneNumber: {
      label: 'Telefoonnummer',
      missing: 'Vul een telefoonnummer in.',
      wrong: 'Vul cijfers in, zoals +1 555 010 0199.',
    },
    address: text('Postadres', 500),
    account: {
      ...text('Klantnummer of gebruikersnaam', 200),
      hint: 'Zo vinden we je gegevens. Stuur ons nooit een wachtwoord.',
    },
    organization: text('Organisatie', 200),
    message: {
      ...text('In je eigen woorden', 4000, 'Beschrijf waar het om gaat.'),
      hint: 'Laat wachtwoorden, kaartnummers en gezondheidsgegevens weg.',
    },
    nominee: text('Naam van wie mag handelen', 200),
    nomineeContact: text('Contactgegevens van die persoon', 500),
    reference: {
      ...text('Kenmerk van het eerdere verzoek', 100),
      hint: 'Dit staat in onze bevestiging.',
    },
    since: {
      label: 'Vanaf deze dag',
      missing: 'Kies een dag.',
      wrong: 'Kies een dag na het jaar 2000.',
    },
  },
  since: {
    label: 'Hoe ver terug',
    year: 'De laatste 12 maanden',
    all: 'Alles wat jullie hebben',
    day: 'Vanaf een dag die ik kies',
  },
  declaration: 'Ik verklaar op straffe van meineed dat ik degene ben wiens gegevens ik opvraag.',
  authorized: 'Ik mag voor deze persoon handelen. Jullie mogen ons om bewijs vragen.',
  notConfirmed: 'Bevestig dit om verder te gaan.',
  errorsTitle: (count) => (count === 1 ? 'Verbeter nog één ding' : `Verbeter nog ${count} dingen`),
  answerWithin: (time) => `Je krijgt antwoord binnen ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Het verzoek nakijken',
  reviewTitle: 'Klopt alles?',
  reviewDeletion: 'We wissen deze gegevens voorgoed. Wil je een kopie, vraag die dan eerst aan.',
  reviewOptIn: 'Je had je afgemeld. Als je dit verstuurt, mogen we je gegevens weer verkopen of delen.',
  change: 'Iets wijzigen',
  send: 'Verzoek versturen',
  sending: 'Versturen…',
  pressAgain: 'Druk nog een keer op de knop om te laten zien dat je een mens bent.',
  failedTitle: 'Je verzoek is niet verstuurd',
  failed: {
    offline: 'Je bent offline. Laat deze pagina open: het verzoek gaat weg zodra je weer online bent.',
    timeout: 'De site antwoordde niet op tijd.',
    network: 'De site is niet bereikbaar.',
    server: 'Er ging bij ons iets mis.',
    refused: 'De site nam het verzoek niet aan.',
    unreadable: 'We kunnen het antwoord van de site niet lezen. Of het verzoek aankwam, weten we niet.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'De site is te druk.'
      : `De site is te druk. Probeer het over ${seconds} sec. opnieuw.`,
  keptHere: 'Je tekst staat er nog. Opnieuw proberen verstuurt het niet dubbel.',
  tryAgain: 'Opnieuw proberen',
  optedOutHere: 'Deze browser is al afgemeld.',
  acceptedTitle: 'We hebben je verzoek',
  acceptedText: 'Bewaar het kenmerk. Je hebt het nodig om naar het verzoek te vragen.',
  rows: {
    reference: 'Kenmerk',
    secret: 'Opzoekcode',
    receivedAt: 'Ontvangen',
    confirmBy: 'Bevestiging uiterlijk',
    expectedBy: 'Antwoord uiterlijk',
    type: 'Verzoek',
    filer: 'Voor wie',
    representativeName: 'Je naam',
    representativeEmail: 'Je e-mailadres',
  },
  sentTitle: 'Wat je hebt verstuurd',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  print: 'Afdrukken',
  download: 'Downloaden',
  another: 'Nog een verzoek doen',
  otherWays: 'Andere manieren om het te vragen',
  health:
    'Dit formulier is niet voor medische dossiers van een arts, ziekenhuis of zorgverzekeraar (HIPAA). Vraag het hun privacyafdeling: het adres staat in de privacyverklaring die je van hen kreeg.',
  unusable: 'Dit formulier werkt nu niet. Vraag het ons op een van deze manieren.',
};
