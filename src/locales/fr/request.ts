import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['jour', 'jours'],
  'business-days': ['jour ouvré', 'jours ouvrés'],
  months: ['mois', 'mois'],
} as const;

export const request: RequestMessages = {
  title: 'Faire une demande sur vos données personnelles',
  introduction: 'C’est gratuit, et cela ne change rien à la façon dont nous vous traitons.',
  types: {
    access: {
      label: 'Accéder à mes données',
      description: 'Une copie des données personnelles que nous avons sur vous, et ce que nous en faisons.',
    },
    'access:categories': {
      label: 'Savoir quels types de données vous collectez',
      description: 'Les catégories de données, leur origine, pourquoi nous les utilisons et qui les reçoit.',
    },
    'access:specific': {
      label: 'Accéder à mes données',
      description:
        'Les données personnelles précises que nous avons sur vous, sous une forme que vous pouvez emporter.',
    },
    confirmation: {
      label: 'Savoir si vous avez des données sur moi',
      description: 'Un oui ou un non, sans copie.',
    },
    correction: {
      label: 'Rectifier mes données',
      description: 'Une information que nous avons sur vous est fausse ou incomplète.',
    },
    deletion: {
      label: 'Effacer mes données',
      description:
        'Nous effaçons ce que la loi ne nous oblige pas à garder. Il n’est pas possible de revenir en arrière.',
    },
    anonymisation: {
      label: 'Anonymiser ou bloquer des données inutiles',
      description: 'Pour les données inutiles, excessives ou traitées de façon contraire à la loi.',
    },
    restriction: {
      label: 'Limiter le traitement de mes données',
      description:
        'Nous les gardons sans rien en faire d’autre pour l’instant, par exemple pendant que nous vérifions si elles sont justes.',
    },
    portability: {
      label: 'Récupérer mes données pour les utiliser ailleurs (portabilité)',
      description: 'Dans un format courant qu’un autre service peut lire.',
    },
    objection: {
      label: 'M’opposer à l’utilisation de mes données',
      description:
        'Nous arrêtons, sauf si nous avons des motifs impérieux. Pour la publicité, nous arrêtons toujours.',
    },
    'third-parties': {
      label: 'Savoir qui a reçu mes données',
      description: 'Les entreprises auxquelles nous avons communiqué des données personnelles.',
    },
    'consent:withdraw': {
      label: 'Retirer mon consentement',
      description:
        'Pour tout ce que vous avez accepté un jour. Pour les cookies, utilisez la gestion des cookies\u202f: l’effet est immédiat.',
    },
    'consent:information': {
      label: 'Savoir ce qui se passe si je ne consens pas',
      description: 'Ce que vous pouvez refuser, et ce qui en découle.',
    },
    'sale:opt-out': {
      label: 'Ne pas vendre ni partager mes données personnelles',
      description: 'Arrête aussi la publicité ciblée. L’effet est immédiat dans ce navigateur.',
    },
    'sale:opt-in': {
      label: 'Autoriser à nouveau la vente ou le partage',
      description: 'Si vous l’aviez refusé et avez changé d’avis.',
    },
    'sensitive:limit': {
      label: 'Limiter l’utilisation de mes données personnelles sensibles',
      description: 'Nous les utilisons uniquement pour ce que vous nous avez demandé.',
    },
    'automated-decisions:opt-out': {
      label: 'Refuser que des machines décident à mon sujet',
      description: 'Ni profilage ni technologie automatisée pour les décisions importantes.',
    },
    'automated-decisions:access': {
      label: 'Obtenir l’explication d’une décision automatisée',
      description: 'Ce que la technologie a fait, et comment elle est arrivée à son résultat.',
    },
    'automated-decisions:review': {
      label: 'Faire réexaminer une décision automatisée par une personne',
      description: 'Pour les décisions prises uniquement par une machine et qui ont des effets pour vous.',
    },
    'marketing:opt-out': {
      label: 'Ne plus recevoir d’e-mails publicitaires',
      description: 'Nous continuons à vous écrire au sujet de vos commandes et de votre compte.',
    },
    'post-mortem': {
      label: 'Décider du sort de mes données après ma mort',
      description: 'Des directives pour conserver, effacer ou transmettre ce que nous avons.',
    },
    nomination: {
      label: 'Désigner une personne pour agir à ma place',
      description: 'Si vous mourez ou ne pouvez plus agir, cette personne pourra exercer vos droits.',
    },
    'de-indexing': {
      label: 'Retirer un lien qui affiche mon nom',
      description: 'Nous cessons de diffuser l’information, ou retirons le lien des résultats de recherche.',
    },
    complaint: {
      label: 'Faire une réclamation sur l’utilisation de mes données',
      description: 'Dites-nous ce qui s’est mal passé. Nous l’examinons et nous vous écrivons.',
    },
    appeal: {
      label: 'Contester une décision sur une demande précédente',
      description: 'Une autre personne la réexamine.',
    },
  },
  chooseType: 'Que souhaitez-vous\u202f?',
  missingType: 'Choisissez ce que vous souhaitez.',
  chooseFiler: 'Pour qui faites-vous cette demande\u202f?',
  filers: {
    self: 'Pour moi',
    parent: 'Pour mon enfant, ou une personne dont j’ai la tutelle',
    agent: 'Pour une personne qui m’a demandé d’agir en son nom',
    household: 'Pour mon foyer',
  },
  aboutYou: 'À votre sujet',
  aboutChild: 'Au sujet de l’enfant',
  aboutPerson: 'Au sujet de cette personne',
  yourRequest: 'Votre demande',
  optional: 'facultatif',
  noIdentity:
    'Nous n’avons besoin d’aucune information de votre part. Avec votre adresse e-mail, nous pouvons aussi arrêter là où nous vous connaissons sous cette adresse.',
  fields: {
    name: {
      label: 'Nom et prénom',
      missing: 'Indiquez le nom et le prénom.',
      wrong: 'Raccourcissez le nom à 200 caractères.',
    },
    email: {
      label: 'Adresse e-mail',
      missing: 'Indiquez une adresse e-mail.',
      wrong: 'Indiquez une adresse e-mail comme name@example.com.',
    },
    phoneNumber: {
      label: 'Numéro de téléphone',
      missing: 'Indiquez un numéro de téléphone.',
      wrong: 'Indiquez le numéro de téléphone en chiffres, comme +1 555 010 0199.',
    },
    address: {
      label: 'Adresse postale',
      missing: 'Indiquez l’adresse postale.',
      wrong: 'Raccourcissez l’adresse à 500 caractères.',
    },
    account: {
      label: 'Numéro de client ou nom d’utilisateur',
      hint: 'Cela nous aide à trouver les données. Ne nous envoyez jamais de mot de passe.',
      missing: 'Indiquez le numéro de client ou le nom d’utilisateur.',
      wrong: 'Raccourcissez le texte à 200 caractères.',
    },
    organization: {
      label: 'Organisme',
      missing: 'Indiquez le nom de l’organisme.',
      wrong: 'Raccourcissez le nom de l’organisme à 200 caractères.',
    },
    message: {
      label: 'Avec vos mots',
      hint: 'Merci de ne pas indiquer de mot de passe, de numéro de carte ni d’information de santé.',
      missing: 'Décrivez ce dont il s’agit.',
      wrong: 'Raccourcissez le texte à 4000 caractères.',
    },
    nominee: {
      label: 'Nom de la personne qui pourra agir',
      missing: 'Indiquez le nom de la personne qui pourra agir.',
      wrong: 'Raccourcissez le nom à 200 caractères.',
    },
    nomineeContact: {
      label: 'Comment joindre cette personne',
      missing: 'Indiquez une adresse ou un numéro de téléphone de cette personne.',
      wrong: 'Raccourcissez le texte à 500 caractères.',
    },
    reference: {
      label: 'Référence de la demande précédente',
      hint: 'Elle figure dans la confirmation que nous avons envoyée.',
      missing: 'Indiquez la référence de la demande précédente.',
      wrong: 'Raccourcissez la référence à 100 caractères.',
    },
    since: {
      label: 'À partir de ce jour',
      missing: 'Choisissez un jour.',
      wrong: 'Choisissez un jour après l’an 2000.',
    },
  },
  since: {
    label: 'Période',
    year: 'Les 12 derniers mois',
    all: 'Tout ce que vous avez',
    day: 'À partir d’un jour que je choisis',
  },
  declaration:
    'Je déclare sur l’honneur, sous peine de parjure, que je suis la personne dont je demande les données.',
  authorized: 'J’ai le droit d’agir pour cette personne. Vous pouvez demander une preuve, à elle ou à moi.',
  notConfirmed: 'Confirmez ceci pour continuer.',
  errorsTitle: (count) => (count === 1 ? 'Corrigez un point' : `Corrigez ${count} points`),
  answerWithin: (time) => `Vous recevez une réponse dans un délai de ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount < 2 ? 0 : 1]}`,
  review: 'Vérifier la demande',
  reviewTitle: 'Tout est-il correct\u202f?',
  reviewDeletion:
    'Nous effacerons ces données définitivement. Si vous en voulez une copie, demandez-la d’abord.',
  reviewOptIn:
    'Vous aviez refusé la vente ou le partage de vos données. Si vous envoyez cette demande, vous les autorisez à nouveau.',
  change: 'Modifier',
  send: 'Envoyer la demande',
  sending: 'Envoi en cours…',
  pressAgain: 'Appuyez encore une fois sur le bouton pour montrer que vous n’êtes pas une machine.',
  failedTitle: 'Votre demande n’a pas été envoyée',
  failed: {
    offline:
      'Vous êtes hors ligne. La demande partira dès que vous serez de nouveau en ligne, si cette page reste ouverte.',
    timeout: 'Le site n’a pas répondu à temps.',
    network: 'Le site n’a pas pu être joint.',
    server: 'Une erreur s’est produite de notre côté.',
    refused: 'Le site n’a pas accepté la demande.',
    unreadable:
      'Le site a donné une réponse que nous ne pouvons pas lire. Nous ne savons donc pas si la demande est arrivée.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Le site est surchargé.'
      : `Le site est surchargé. Réessayez dans ${seconds} ${seconds < 2 ? 'seconde' : 'secondes'}.`,
  keptHere: 'Ce que vous avez écrit est toujours là. Réessayer n’enverra pas la demande deux fois.',
  tryAgain: 'Réessayer',
  optedOutHere:
    'Dans ce navigateur, votre opposition est déjà prise en compte\u202f: cette partie est faite.',
  acceptedTitle: 'Nous avons reçu votre demande',
  acceptedText: 'Gardez la référence. Vous en aurez besoin pour poser des questions sur cette demande.',
  rows: {
    reference: 'Référence',
    secret: 'Code de suivi',
    receivedAt: 'Reçue le',
    confirmBy: 'Confirmation au plus tard le',
    expectedBy: 'Réponse au plus tard le',
    type: 'Demande',
    filer: 'Pour qui',
    representativeName: 'Votre nom',
    representativeEmail: 'Votre adresse e-mail',
  },
  sentTitle: 'Ce que vous avez envoyé',
  copy: 'Copier',
  copied: 'Copié.',
  print: 'Imprimer',
  download: 'Télécharger',
  another: 'Faire une autre demande',
  otherWays: 'Autres moyens de nous joindre',
  health:
    'Ce formulaire ne concerne pas le dossier médical que garde un médecin, un hôpital ou une assurance santé (HIPAA). Adressez-vous à leur service chargé de la confidentialité\u202f: son adresse figure dans l’avis de confidentialité (Notice of Privacy Practices) qui vous a été remis.',
  unusable:
    'Ce formulaire ne peut pas être utilisé pour le moment. Adressez-nous votre demande par l’un de ces moyens.',
};
