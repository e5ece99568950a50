import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
