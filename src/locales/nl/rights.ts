import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Je privacyrechten',
  introduction: (controller) =>
    `Jij beslist over je persoonsgegevens. Op deze pagina lees je wat je ${controller ? `aan ${controller}` : 'ons'} kunt vragen, en kun je je verzoek doen.`,
  updated: (date) => `Laatst bijgewerkt op ${date}.`,
  placeLabel: 'Waar je woont',
  placeHint:
    'De wet daar bepaalt welke rechten je hebt. Als we het verkeerd hebben geraden, kies dan zelf waar je woont.',
  elsewhere: 'Een ander land',
  stateLabel: 'Staat',
  provinceLabel: 'Provincie',
  quebec: 'Quebec',
  otherProvince: 'Een andere provincie of een territorium',
  otherState: 'Een andere staat',
  rightsTitle: (place) => (place ? `Je rechten: ${place}` : 'Je rechten'),
  ask: 'Dit aanvragen',
  optOutTitle: 'Verkopen, delen en gerichte advertenties',
  optOutText: 'In deze browser, en meteen. Je hebt geen account nodig en hoeft geen reden te geven.',
  optedOut: 'Je bent afgemeld.',
  notOptedOut: 'Je bent niet afgemeld.',
  optOut: 'Nu afmelden',
  advertisingOff: 'Advertentiecookies staan uit.',
  advertisingOn: 'Advertentiecookies staan aan, omdat je toestemming hebt gegeven.',
  turnOff: 'Uitzetten',
  settings: 'Cookie-instellingen',
  signal: 'Je browser verstuurt Global Privacy Control, en daar houden we ons aan.',
  noSignal:
    'Je browser verstuurt geen Global Privacy Control-signaal. Met zo’n signaal hoort elke site dat je je afmeldt.',
  noRetaliation:
    'Wat je ook vraagt, je krijgt dezelfde dienst voor dezelfde prijs (Cal. Civ. Code § 1798.125, en de wetten van andere staten).',
  contactTitle: 'Aan wie je kunt schrijven',
  contacts: {
    office: 'Privacyafdeling',
    officer: 'Functionaris voor gegevensbescherming',
    euRepresentative: 'Vertegenwoordiger in de Europese Unie',
    ukRepresentative: 'Vertegenwoordiger in het Verenigd Koninkrijk',
  },
  complaintTitle: 'Als je niet tevreden bent met ons antwoord',
  complaint: {
    eu: () =>
      'Je kunt een klacht indienen bij de privacytoezichthouder van de plaats waar je woont, waar je werkt of waar volgens jou de wet is overtreden (artikel 77 AVG), en naar de rechter gaan.',
    uk: () =>
      'Dien je klacht eerst bij ons in: we bevestigen de ontvangst binnen 30 dagen en laten je zonder onnodige vertraging weten wat de uitkomst is. Daarna kun je naar de Information Commissioner, en naar de rechter.',
    california: () =>
      'Je kunt een klacht indienen bij de California Privacy Protection Agency of bij de procureur-generaal (Attorney General) van Californië.',
    states: () =>
      'Ga eerst bij ons in beroep: kies “In beroep gaan tegen een besluit over een eerder verzoek” in het formulier. Wijzen we het beroep af, dan kun je een klacht indienen bij de procureur-generaal (attorney general) van je staat.',
    in: () =>
      'Leg je klacht eerst aan ons voor. Lost ons antwoord die niet op, dan kun je een klacht indienen bij de Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Je kunt een klacht indienen bij deze toezichthouder: ${authority}.`
        : 'Je kunt een klacht indienen bij de privacytoezichthouder van je land, als die er is.',
  },
  customersTitle: 'Als je ons via een ander bedrijf kent',
  customers:
    'We verwerken ook persoonsgegevens voor bedrijven die klant bij ons zijn, en alleen zoals zij dat opdragen. Heb je je gegevens aan zo’n bedrijf gegeven, vraag het dan aan dat bedrijf: het beslist zelf, en wij helpen het om je te antwoorden.',
  industryTitle: 'Je afmelden voor advertenties op andere sites',
  industry:
    'De reclamebranche heeft eigen pagina’s, waar je het aan veel bedrijven tegelijk kunt laten weten:',
};
