import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['jour', 'jours'],
  'business-days': ['jour ouvrable', 'jours ouvrables'],
  months: ['mois', 'mois'],
} as const;

export const request: RequestMessages = {
  title: 'Faire une demande sur vos renseignements personnels',
  introduction: 'C’est gratuit, et votre demande ne change rien à la façon dont nous vous traitons.',
  chooseType: 'Que souhaitez-vous?',
  missingType: 'Choisissez ce que vous souhaitez.',
  chooseFiler: 'Pour qui faites-vous cette demande?',
  filers: {
    self: 'Pour moi',
    parent: 'Pour mon enfant, ou une personne dont je suis le tuteur ou la tutrice',
    agent: 'Pour une personne qui m’a demandé d’agir en son nom',
    household: 'Pour mon ménage',
  },
  aboutYou: 'À votre sujet',
  aboutChild: 'Au sujet de l’enfant',
  aboutPerson: 'Au sujet de cette personne',
  yourRequest: 'Votre demande',
  optional: 'facultatif',
  noIdentity:
    'Nous n’avons besoin d’aucun renseignement de votre part. Avec votre adresse courriel, nous pouvons aussi appliquer votre demande là où nous vous connaissons sous cette adresse.',
  fields: {
    name: {
      label: 'Prénom et nom',
      missing: 'Entrez le prénom et le nom.',
      wrong: 'Raccourcissez le nom à 200 caractères.',
    },
    email: {
      label: 'Adresse courriel',
      missing: 'Entrez une adresse courriel.',
      wrong: 'Entrez une adresse courriel comme name@example.com.',
    },
    phoneNumber: {
      label: 'Numéro de téléphone',
      missing: 'Entrez un numéro de téléphone.',
      wrong: 'Entrez le numéro de téléphone en chiffres, comme +1 555 010 0199.',
    },
    address: {
      label: 'Adresse postale',
      missing: 'Entrez l’adresse postale.',
      wrong: 'Raccourcissez l’adresse à 500 caractères.',
    },
    account: {
      label: 'Numéro de client ou nom d’utilisateur',
      hint: 'Il nous aide à trouver les renseignements. Ne nous envoyez jamais de mot de passe.',
      missing: 'Entrez le numéro de client ou le nom d’utilisateur.',
      wrong: 'Raccourcissez le texte à 200 caractères.',
    },
    organization: {
      label: 'Organisation',
      missing: 'Entrez le nom de l’organisation.',
      wrong: 'Raccourcissez le nom de l’organisation à 200 caractères.',
    },
    message: {
      label: 'Dans vos mots',
      hint: 'N’indiquez ni mot de passe, ni numéro de carte, ni renseignement de santé.',
      missing: 'Décrivez ce dont il s’agit.',
      wrong: 'Raccourcissez le texte à 4000 caractères.',
    },
    nominee: {
      label: 'Nom de la personne qui pourra agir',
      missing: 'Entrez le nom de la personne qui pourra agir.',
      wrong: 'Raccourcissez le nom à 200 caractères.',
    },
    nomineeContact: {
      label: 'Comment joindre cette personne',
      missing: 'Entrez une adresse ou un numéro de téléphone de cette personne.',
      wrong: 'Raccourcissez le texte à 500 caractères.',
    },
    reference: {
      label: 'Numéro de référence de la demande précédente',
      hint: 'Il figure dans la confirmation que nous avons envoyée.',
      missing: 'Entrez le numéro de référence de la demande précédente.',
      wrong: 'Raccourcissez le numéro de référence à 100 caractères.',
    },
    since: {
      label: 'À partir de ce jour',
      missing: 'Choisissez un jour.',
      wrong: 'Choisissez un jour après l’an 2000.',
    },
  },
  since: {
    label: 'Période visée',
    year: 'Les 12 derniers mois',
    all: 'Tout ce que vous détenez',
    day: 'À partir d’un jour que je choisis',
  },
  declaration: 'Je déclare sous peine de parjure que je suis la personne dont je demande les renseignements.',
  authorized: 'J’ai le droit d’agir pour cette personne. Vous pouvez demander une preuve, à elle ou à moi.',
  notConfirmed: 'Confirmez ceci pour continuer.',
  errorsTitle: (count) => (count === 1 ? 'Corrigez un élément' : `Corrigez ${count} éléments`),
  answerWithin: (time) => `Vous recevrez une réponse dans un délai de ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount < 2 ? 0 : 1]}`,
  review: 'Vérifier la demande',
  reviewTitle: 'Est-ce que tout est exact?',
  reviewDeletion:
    'Nous supprimerons ces renseignements pour de bon. Si vous en voulez une copie, demandez-la d’abord.',
  reviewOptIn:
    'Vous aviez refusé la vente ou le partage de vos renseignements. Si vous envoyez cette demande, vous les autorisez à nouveau.',
  change: 'Modifier',
  send: 'Envoyer la demande',
  sending: 'Envoi en cours…',
  pressAgain: 'Appuyez encore une fois sur le bouton pour montrer que vous n’êtes pas une machine.',
  failedTitle: 'Votre demande n’a pas été envoyée',
  failed: {
    offline:
      'Vous êtes hors ligne. La demande partira dès que vous serez de nouveau en ligne, si cette page reste ouverte.',
    timeout: 'Le site n’a pas répondu à temps.',
    network: 'Impossible de joindre le site.',
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
  optedOutHere: 'Votre refus s’applique déjà dans ce navigateur\u00a0: cette partie est faite.',
  acceptedTitle: 'Nous avons reçu votre demande',
  acceptedText:
    'Gardez le numéro de référence. Vous en aurez besoin pour poser des questions sur cette demande.',
  rows: {
    reference: 'Numéro de référence',
    secret: 'Code de suivi',
    receivedAt: 'Reçue le',
    confirmBy: 'Confirmation au plus tard le',
    expectedBy: 'Réponse au plus tard le',
    type: 'Demande',
    filer: 'Pour qui',
    representativeName: 'Votre nom',
    representativeEmail: 'Votre adresse courriel',
  },
  sentTitle: 'Ce que vous avez envoyé',
  copy: 'Copier',
  copied: 'Copié.',
  print: 'Imprimer',
  download: 'Télécharger',
  another: 'Faire une autre demande',
  otherWays: 'Autres façons de nous joindre',
  health:
    'Ce formulaire ne vise pas les dossiers médicaux que conserve un médecin, un hôpital ou un régime d’assurance maladie (HIPAA). Adressez-vous à leur service de protection des renseignements\u00a0: son adresse figure dans l’avis de confidentialité (Notice of Privacy Practices) qu’on vous a remis.',
  unusable:
    'Ce formulaire n’est pas utilisable pour le moment. Envoyez-nous votre demande par l’un de ces moyens.',
};
