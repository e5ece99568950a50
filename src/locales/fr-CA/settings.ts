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
    description: 'Pour que le site fonctionne\u00a0: ouverture de session, panier, sécurité et ce choix.',
  },
  functional: {
    label: 'Fonctions supplémentaires',
    description: 'Se souvient de vos réglages et ajoute des vidéos, des cartes ou le clavardage.',
  },
  analytics: {
    label: 'Statistiques',
    description: 'Montre comment le site est utilisé, afin de l’améliorer.',
  },
  marketing: {
    label: 'Publicité',
    description:
      'Choisit les annonces selon ce que vous faites ici et sur d’autres sites (profilage), et mesure leur efficacité.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Qu’est-ce que ça veut dire?',
  necessary:
    'Sans ces services, le site ne peut pas faire ce que vous lui demandez\u00a0: garder votre session ouverte, se souvenir de votre panier, vous protéger contre la fraude. Ils ne servent à rien d’autre.',
  functional:
    'Ces services retiennent vos réglages et affichent du contenu d’autres entreprises, comme des vidéos, des cartes ou le clavardage. Ces entreprises peuvent alors voir que vous avez visité ce site.',
  analytics:
    'Ces services comptent les visites et montrent quelles pages sont utilisées et où les gens restent bloqués. Grâce aux résultats, le site peut être amélioré.',
  marketing:
    'Ces services notent ce que vous faites ici, et souvent aussi sur d’autres sites, pour choisir des annonces pour vous. Si vous refusez, vous verrez peut-être encore des annonces, mais ce que vous faites ici ne servira pas à les choisir.',
};

export const preferences: PreferencesMessages = {
  title: 'Paramètres des témoins',
  introduction: 'Choisissez ce que ce site peut faire. Vous pouvez changer d’avis en tout temps.',
  refuseAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  save: 'Enregistrer mes choix',
  close: 'Fermer sans enregistrer',
  alwaysOn: 'Toujours activé',
  alwaysOff: 'Toujours désactivé',
  on: 'Activé',
  off: 'Désactivé',
  someOn: (on, total) => `Services activés\u00a0: ${on} sur ${total}`,
  vendors: (count) => (count < 2 ? `${count} service` : `${count} services`),
  about: (vendor) => `En savoir plus sur ${vendor}`,
  sale: 'Si vous désactivez cette option, vous refusez la vente ou le partage de vos renseignements personnels et la publicité ciblée.',
  signal:
    'Votre navigateur demande aux sites de ne pas vendre ni partager vos renseignements (Global Privacy Control). Nous respectons cette demande; cette option est donc désactivée.',
  signalOverridden:
    'Votre navigateur demande aux sites de ne pas vendre ni partager vos renseignements. Si vous enregistrez ce choix, ce site pourra le faire quand même.',
  minor: 'Pas offert à votre âge.',
  confirm:
    'Tout est activé, y compris la vente ou le partage de vos renseignements. Rien n’est encore enregistré\u00a0: «\u00a0Enregistrer mes choix\u00a0» confirme ce choix.',
  decidedAt: (date) => `Dernier enregistrement le ${date.replace(/^1 /, '1er ')}.`,
  download: 'Télécharger mes choix',
  privacyPolicy: 'Politique de confidentialité',
  saved: 'Vos choix sont enregistrés.',
};

export const gate: GateMessages = {
  title: (recipient) => `Contenu fourni par ${recipient ?? 'un autre site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Une autre entreprise'} verrait votre adresse IP et ce que vous faites ici, et pourrait conserver des témoins sur votre appareil${purposes ? ` (utilisation\u00a0: ${purposes})` : ''}.`,
  once: 'Charger une fois',
  always: 'Toujours autoriser',
  alwaysVendor: (vendor) =>
    `«\u00a0Toujours autoriser\u00a0» vaut pour ${vendor} sur tout ce site, jusqu’à ce que vous changiez d’avis.`,
  alwaysPurposes: (purposes) =>
    `«\u00a0Toujours autoriser\u00a0» vaut sur tout ce site, jusqu’à ce que vous changiez d’avis, pour\u00a0: ${purposes}.`,
  privacyPolicy: 'Politique de confidentialité',
  minor: 'Pas offert à votre âge.',
  loaded: 'Chargé.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Vous reconnaît quand vous revenez',
    visit: 'Relie les étapes d’une même visite',
    campaign: 'Se souvient de l’annonce à l’origine de votre visite',
    settings: 'Se souvient des réglages du service',
    queue: 'Garde ce qui va être envoyé',
    recording: 'Fait partie d’un enregistrement de ce que vous faites sur la page',
    refusal: 'Se souvient que vous avez refusé',
  },
  session: 'Jusqu’à la fermeture de l’onglet ou du navigateur',
  unlimited: 'Jusqu’à sa suppression',
  provider: (company) => `Fourni par ${company}`,
  privacyPolicy: (vendor) => `Politique de confidentialité\u00a0: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Vous n’avez pas encore fait de choix.',
  decidedAt: (date) => `Votre dernier choix date du ${date.replace(/^1 /, '1er ')}.`,
  change: 'Modifier mes choix',
  allowed: 'Autorisé',
  refused: 'Non autorisé',
  always: 'Toujours activé',
  site: 'Ce site',
  record: (duration) =>
    `Se souvient de vos choix. Ce que vous autorisez vaut pendant ${duration}; ensuite, la question vous est posée de nouveau.`,
  purposes: (list) => `Utilisation\u00a0: ${list}`,
  also: (vendors) => `Aussi utilisé pour cela\u00a0: ${vendors}.`,
  storesNothing: 'Ne conserve rien dans votre navigateur.',
  caption: (vendor) => `${vendor}\u00a0: ce qui est conservé dans votre navigateur`,
  name: 'Nom',
  use: 'À quoi ça sert',
  lasts: 'Durée',
  place: 'Où',
  places: {
    cookies: 'Témoin',
    localStorage: 'Stockage local',
    sessionStorage: 'Stockage de session',
    indexedDB: 'Base de données',
  },
};
