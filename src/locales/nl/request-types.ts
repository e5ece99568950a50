import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Mijn gegevens inzien',
    description: 'Een kopie van de persoonsgegevens die we van je hebben, en wat we ermee doen.',
  },
  'access:categories': {
    label: 'Vertel me welke soorten gegevens jullie verzamelen',
    description: 'De categorieën gegevens, waar ze vandaan komen, waarom we ze gebruiken en wie ze ontvangt.',
  },
  'access:specific': {
    label: 'Mijn gegevens inzien',
    description: 'De precieze persoonsgegevens die we van je hebben, in een vorm die je kunt meenemen.',
  },
  confirmation: {
    label: 'Vertel me of jullie gegevens van mij hebben',
    description: 'Een ja of nee, zonder kopie.',
  },
  correction: {
    label: 'Mijn gegevens laten verbeteren',
    description: 'Iets wat we van je hebben opgeslagen, klopt niet of is niet volledig (rectificatie).',
  },
  deletion: {
    label: 'Mijn gegevens laten verwijderen',
    description:
      'We wissen wat we volgens de wet niet hoeven te bewaren. Dit kan niet ongedaan worden gemaakt.',
  },
  anonymisation: {
    label: 'Onnodige gegevens laten anonimiseren of blokkeren',
    description: 'Voor gegevens die onnodig of te uitgebreid zijn, of die tegen de wet worden gebruikt.',
  },
  restriction: {
    label: 'Mijn gegevens voorlopig niet gebruiken',
    description:
      'We bewaren ze en doen er verder niets mee, bijvoorbeeld terwijl we nagaan of ze kloppen (beperking van de verwerking).',
  },
  portability: {
    label: 'Mijn gegevens meenemen',
    description: 'In een gangbaar formaat dat een andere dienst kan lezen (overdraagbaarheid van gegevens).',
  },
  objection: {
    label: 'Bezwaar maken tegen hoe jullie mijn gegevens gebruiken',
    description: 'We stoppen ermee, tenzij we dwingende redenen hebben. Met reclame stoppen we altijd.',
  },
  'third-parties': {
    label: 'Vertel me wie mijn gegevens heeft gekregen',
    description: 'De bedrijven waaraan we persoonsgegevens hebben doorgegeven.',
  },
  'consent:withdraw': {
    label: 'Mijn toestemming intrekken',
    description:
      'Voor alles waarvoor je ooit toestemming hebt gegeven. Gebruik voor cookies de cookie-instellingen: dat werkt meteen.',
  },
  'consent:information': {
    label: 'Vertel me wat er gebeurt als ik geen toestemming geef',
    description: 'Wat je kunt weigeren, en wat daar het gevolg van is.',
  },
  'sale:opt-out': {
    label: 'Verkoop of deel mijn persoonsgegevens niet',
    description: 'Stopt ook gerichte advertenties. Het werkt meteen in deze browser.',
  },
  'sale:opt-in': {
    label: 'Verkopen of delen weer toestaan',
    description: 'Als je je eerder hebt afgemeld en van gedachten bent veranderd.',
  },
  'sensitive:limit': {
    label: 'Beperk het gebruik van mijn gevoelige persoonsgegevens',
    description: 'We gebruiken ze alleen voor wat je ons hebt gevraagd te doen.',
  },
  'automated-decisions:opt-out': {
    label: 'Laat geen machines over mij beslissen',
    description: 'Geen profilering of geautomatiseerde techniek bij belangrijke besluiten.',
  },
  'automated-decisions:access': {
    label: 'Leg me een geautomatiseerd besluit uit',
    description: 'Wat de techniek heeft gedaan, en hoe die tot het resultaat kwam.',
  },
  'automated-decisions:review': {
    label: 'Een mens naar een geautomatiseerd besluit laten kijken',
    description: 'Voor besluiten die alleen een machine heeft genomen en die gevolgen voor je hebben.',
  },
  'marketing:opt-out': {
    label: 'Geen reclamemails meer',
    description: 'We mailen je nog wel over bestellingen en je account.',
  },
  'post-mortem': {
    label: 'Zeggen wat er na mijn dood met mijn gegevens gebeurt',
    description: 'Of we wat we hebben, moeten bewaren, wissen of doorgeven.',
  },
  nomination: {
    label: 'Iemand aanwijzen die voor mij mag handelen',
    description: 'Als je overlijdt of zelf niet meer kunt handelen, mag deze persoon je rechten gebruiken.',
  },
  'de-indexing': {
    label: 'Een link verwijderen die mijn naam toont',
    description: 'We verspreiden de informatie niet meer, of halen de link uit de zoekresultaten.',
  },
  complaint: {
    label: 'Klagen over hoe jullie met mijn gegevens omgaan',
    description: 'Vertel ons wat er misging. We zoeken het uit en schrijven je.',
  },
  appeal: {
    label: 'In beroep gaan tegen een besluit over een eerder verzoek',
    description: 'Iemand anders kijkt er opnieuw naar.',
  },
};
