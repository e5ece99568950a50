import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['jour', 'jours'],
  'business-days': ['jour ouvré', 'jours ouvrés'],
  months: ['mois', 'mois'],
} as const;

export const request: RequestMessages = {
  title: 'Faire une demande sur vos données personnelles',
  introduction: 'C’est gratuit, et cela ne change rien à la façon dont nous vous traitons.',
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
