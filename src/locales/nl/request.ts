import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dagen'],
  'business-days': ['werkdag', 'werkdagen'],
  months: ['maand', 'maanden'],
} as const;

export const request: RequestMessages = {
  title: 'Een privacyverzoek doen',
  introduction: 'Het is gratis, en we behandelen je er niet anders om.',
  chooseType: 'Wat wil je dat we doen?',
  missingType: 'Kies wat je wilt dat we doen.',
  chooseFiler: 'Voor wie is dit verzoek?',
  filers: {
    self: 'Voor mijzelf',
    parent: 'Voor mijn kind, of iemand van wie ik voogd ben',
    agent: 'Voor iemand die mij heeft gevraagd namens hem of haar te handelen',
    household: 'Voor mijn huishouden',
  },
  aboutYou: 'Over jou',
  aboutChild: 'Over het kind',
  aboutPerson: 'Over de persoon',
  yourRequest: 'Je verzoek',
  optional: 'niet verplicht',
  noIdentity:
    'We hebben niets van je nodig. Met je e-mailadres kunnen we het ook stoppen waar we je onder dat adres kennen.',
  fields: {
    name: {
      label: 'Volledige naam',
      missing: 'Vul de volledige naam in.',
      wrong: 'Maak de naam korter: hoogstens 200 tekens.',
    },
    email: {
      label: 'E-mailadres',
      missing: 'Vul een e-mailadres in.',
      wrong: 'Vul een e-mailadres in zoals name@example.com.',
    },
    phoneNumber: {
      label: 'Telefoonnummer',
      missing: 'Vul een telefoonnummer in.',
      wrong: 'Vul het telefoonnummer in cijfers in, zoals +1 555 010 0199.',
    },
    address: {
      label: 'Postadres',
      missing: 'Vul het postadres in.',
      wrong: 'Maak het adres korter: hoogstens 500 tekens.',
    },
    account: {
      label: 'Klantnummer of gebruikersnaam',
      hint: 'Zo kunnen we de gegevens vinden. Stuur ons nooit een wachtwoord.',
      missing: 'Vul het klantnummer of de gebruikersnaam in.',
      wrong: 'Maak dit korter: hoogstens 200 tekens.',
    },
    organization: {
      label: 'Organisatie',
      missing: 'Vul de naam van de organisatie in.',
      wrong: 'Maak de naam van de organisatie korter: hoogstens 200 tekens.',
    },
    message: {
      label: 'In je eigen woorden',
      hint: 'Laat wachtwoorden, kaartnummers en gegevens over je gezondheid weg.',
      missing: 'Beschrijf waar het om gaat.',
      wrong: 'Maak de tekst korter: hoogstens 4000 tekens.',
    },
    nominee: {
      label: 'Naam van de persoon die mag handelen',
      missing: 'Vul de naam in van de persoon die mag handelen.',
      wrong: 'Maak de naam korter: hoogstens 200 tekens.',
    },
    nomineeContact: {
      label: 'Hoe we die persoon bereiken',
      missing: 'Vul een adres of telefoonnummer van die persoon in.',
      wrong: 'Maak dit korter: hoogstens 500 tekens.',
    },
    reference: {
      label: 'Kenmerk van het eerdere verzoek',
      hint: 'Het staat in de bevestiging die we hebben gestuurd.',
      missing: 'Vul het kenmerk van het eerdere verzoek in.',
      wrong: 'Maak het kenmerk korter: hoogstens 100 tekens.',
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
  declaration: 'Ik verklaar op straffe van meineed dat ik de persoon ben van wie ik de gegevens opvraag.',
  authorized: 'Ik mag voor deze persoon handelen. Jullie mogen mij of deze persoon om bewijs vragen.',
  notConfirmed: 'Bevestig dit om verder te gaan.',
  errorsTitle: (count) => (count === 1 ? 'Verbeter één ding' : `Verbeter ${count} dingen`),
  answerWithin: (time) => `Je krijgt binnen ${time} antwoord.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Verzoek nakijken',
  reviewTitle: 'Klopt alles?',
  reviewDeletion: 'We wissen deze gegevens voorgoed. Wil je een kopie, vraag die dan eerst aan.',
  reviewOptIn:
    'Je hebt je eerder afgemeld. Als je dit verstuurt, mogen we je gegevens weer verkopen of delen.',
  change: 'Iets wijzigen',
  send: 'Verzoek versturen',
  sending: 'Bezig met versturen…',
  pressAgain: 'Druk nog een keer op de knop om te laten zien dat je geen machine bent.',
  failedTitle: 'Je verzoek is niet verstuurd',
  failed: {
    offline:
      'Je bent offline. Het verzoek wordt verstuurd zodra je weer online bent, als deze pagina open blijft.',
    timeout: 'De site antwoordde niet op tijd.',
    network: 'De site was niet bereikbaar.',
    server: 'Er ging bij ons iets mis.',
    refused: 'De site nam het verzoek niet aan.',
    unreadable:
      'De site gaf een antwoord dat we niet kunnen lezen. We weten dus niet of het verzoek is aangekomen.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Het is te druk op de site.'
      : `Het is te druk op de site. Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw.`,
  keptHere:
    'Wat je hebt geschreven, staat er nog. Als je het opnieuw probeert, wordt het niet dubbel verstuurd.',
  tryAgain: 'Opnieuw proberen',
  optedOutHere: 'Deze browser is al afgemeld: dat deel is klaar.',
  acceptedTitle: 'We hebben je verzoek ontvangen',
  acceptedText: 'Bewaar het kenmerk. Je hebt het nodig om naar het verzoek te vragen.',
  rows: {
    reference: 'Kenmerk',
    secret: 'Code om het op te zoeken',
    receivedAt: 'Ontvangen',
    confirmBy: 'We bevestigen uiterlijk op',
    expectedBy: 'We antwoorden uiterlijk op',
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
    'Dit formulier is niet voor medische dossiers die een arts, ziekenhuis of zorgverzekeraar bijhoudt (HIPAA). Vraag het aan hun privacyafdeling: het adres staat in de privacyverklaring (Notice of Privacy Practices) die je van hen hebt gekregen.',
  unusable: 'Dit formulier werkt op dit moment niet. Vraag het ons op een van deze manieren.',
};
