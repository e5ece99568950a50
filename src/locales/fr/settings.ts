import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Nécessaires',
    description: 'Pour que le site fonctionne\u202f: connexion à votre compte, panier, sécurité et ce choix.',
  },
  functional: {
    label: 'Fonctions supplémentaires',
    description: 'Retient vos réglages et ajoute des vidéos, des cartes ou une messagerie instantanée.',
  },
  analytics: {
    label: 'Statistiques',
    description: 'Montre comment le site est utilisé, pour l’améliorer.',
  },
  marketing: {
    label: 'Publicité',
    description:
      'Choisit les publicités selon ce que vous faites ici et sur d’autres sites, et mesure leur efficacité.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Qu’est-ce que cela veut dire\u202f?',
  necessary:
    'Sans ces services, le site ne peut pas faire ce que vous lui demandez\u202f: garder votre session ouverte, retenir votre panier, vous protéger de la fraude. Ils ne servent à rien d’autre.',
  functional:
    'Ces services retiennent vos réglages et affichent des contenus d’autres entreprises, comme des vidéos, des cartes ou une messagerie instantanée. Ces entreprises peuvent alors voir que vous avez consulté ce site.',
  analytics:
    'Ces services comptent les visites et montrent quelles pages sont utilisées et où les gens restent bloqués. Ces résultats permettent d’améliorer le site.',
  marketing:
    'Ces services notent ce que vous faites ici, et souvent aussi sur d’autres sites, pour choisir des publicités pour vous. Si vous refusez, vous verrez peut-être encore des publicités, mais ce que vous faites ici ne servira pas à les choisir.',
};

export const preferences: PreferencesMessages = {
  title: 'Gestion des cookies',
  introduction: 'Choisissez ce que ce site peut faire. Vous pouvez changer d’avis à tout moment.',
  refuseAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  save: 'Enregistrer mes choix',
  close: 'Fermer sans enregistrer',
  alwaysOn: 'Toujours activé',
  alwaysOff: 'Toujours désactivé',
  on: 'Activé',
  off: 'Désactivé',
  someOn: (on, total) => `Services activés\u202f: ${on} sur ${total}`,
  vendors: (count) => (count < 2 ? `${count} service` : `${count} services`),
  about: (vendor) => `En savoir plus sur ${vendor}`,
  sale: 'Si vous désactivez ceci, vous vous opposez à la vente ou au partage de vos données personnelles et à la publicité ciblée.',
  signal:
    'Votre navigateur demande aux sites de ne pas vendre ni partager vos données (Global Privacy Control). Nous respectons cette demande\u202f: c’est donc désactivé.',
  signalOverridden:
    'Votre navigateur demande aux sites de ne pas vendre ni partager vos données. Si vous enregistrez ce choix, ce site pourra quand même le faire.',
  minor: 'Non proposé à votre âge.',
  confirm:
    'Tout est activé, y compris la vente ou le partage de vos données. Rien n’est encore enregistré\u202f: «\u202fEnregistrer mes choix\u202f» confirme ce choix.',
  decidedAt: (date) => `Dernier enregistrement le ${date.replace(/^1 /, '1er ')}.`,
  download: 'Télécharger mes choix',
  privacyPolicy: 'Politique de confidentialité',
  saved: 'Vos choix sont enregistrés.',
};

export const gate: GateMessages = {
  title: (recipient) => `Contenu fourni par ${recipient ?? 'un autre site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Une autre entreprise'} verrait votre adresse IP et ce que vous faites ici, et pourrait enregistrer des cookies sur votre appareil${purposes ? ` (utilisation\u202f: ${purposes})` : ''}.`,
  once: 'Charger une fois',
  always: 'Toujours autoriser',
  alwaysVendor: (vendor) =>
    `«\u202fToujours autoriser\u202f» vaut pour ${vendor} sur tout ce site, jusqu’à ce que vous changiez d’avis.`,
  alwaysPurposes: (purposes) =>
    `«\u202fToujours autoriser\u202f» vaut sur tout ce site, jusqu’à ce que vous changiez d’avis, pour\u202f: ${purposes}.`,
  privacyPolicy: 'Politique de confidentialité',
  minor: 'Non proposé à votre âge.',
  loaded: 'Chargé.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Vous reconnaît quand vous revenez',
    visit: 'Relie les étapes d’une même visite',
    campaign: 'Retient la publicité à l’origine de votre visite',
    settings: 'Retient les réglages du service',
    queue: 'Garde ce qui va être envoyé',
    recording: 'Fait partie d’un enregistrement de ce que vous faites sur la page',
    refusal: 'Retient que vous avez refusé',
  },
  session: 'Jusqu’à la fermeture de l’onglet ou du navigateur',
  unlimited: 'Jusqu’à son effacement',
  provider: (company) => `Fourni par ${company}`,
  privacyPolicy: (vendor) => `Politique de confidentialité\u202f: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Vous n’avez pas encore choisi.',
  decidedAt: (date) => `Votre dernier choix date du ${date.replace(/^1 /, '1er ')}.`,
  change: 'Modifier mes choix',
  allowed: 'Autorisé',
  refused: 'Non autorisé',
  always: 'Toujours activé',
  site: 'Ce site',
  record: (duration) =>
    `Retient vos choix. Ce que vous autorisez est valable pendant ${duration}\u202f; ensuite, la question vous est posée à nouveau.`,
  purposes: (list) => `Utilisation\u202f: ${list}`,
  also: (vendors) => `Aussi utilisé pour cela\u202f: ${vendors}.`,
  storesNothing: 'N’enregistre rien dans votre navigateur.',
  caption: (vendor) => `${vendor}\u202f: ce qui est enregistré dans votre navigateur`,
  name: 'Nom',
  use: 'À quoi cela sert',
  lasts: 'Durée',
  place: 'Où',
  places: {
    cookies: 'Cookie',
    localStorage: 'Stockage local',
    sessionStorage: 'Stockage de session',
    indexedDB: 'Base de données',
  },
};
