import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Accéder à mes renseignements personnels',
    description: 'Une copie des renseignements que nous détenons sur vous, et ce que nous en faisons.',
  },
  'access:categories': {
    label: 'Savoir quels types de renseignements vous recueillez',
    description:
      'Les catégories de renseignements, leur provenance, les fins auxquelles ils servent et qui les reçoit.',
  },
  'access:specific': {
    label: 'Accéder à mes renseignements personnels',
    description:
      'Les renseignements précis que nous détenons sur vous, sous une forme que vous pouvez emporter.',
  },
  confirmation: {
    label: 'Savoir si vous détenez des renseignements sur moi',
    description: 'Un oui ou un non, sans copie.',
  },
  correction: {
    label: 'Rectifier mes renseignements personnels',
    description: 'Un renseignement que nous détenons sur vous est inexact, incomplet ou équivoque.',
  },
  deletion: {
    label: 'Supprimer mes renseignements personnels',
    description:
      'Nous supprimons ce que la loi ne nous oblige pas à conserver. On ne peut pas revenir en arrière.',
  },
  anonymisation: {
    label: 'Anonymiser ou bloquer des renseignements inutiles',
    description: 'Pour les renseignements inutiles, excessifs ou traités d’une façon contraire à la loi.',
  },
  restriction: {
    label: 'Cesser d’utiliser mes renseignements pour le moment',
    description:
      'Nous les gardons sans rien en faire d’autre, par exemple pendant que nous vérifions s’ils sont exacts.',
  },
  portability: {
    label: 'Obtenir mes renseignements pour les utiliser ailleurs (portabilité)',
    description:
      'Dans un format technologique structuré et couramment utilisé, qu’un autre service peut lire.',
  },
  objection: {
    label: 'M’opposer à l’utilisation de mes renseignements',
    description:
      'Nous cessons de les utiliser, sauf si nous avons des motifs impérieux. Pour la publicité, nous cessons toujours.',
  },
  'third-parties': {
    label: 'Savoir qui a reçu mes renseignements',
    description: 'Les entreprises à qui nous avons communiqué des renseignements personnels.',
  },
  'consent:withdraw': {
    label: 'Retirer mon consentement',
    description:
      'Pour tout ce que vous avez accepté par le passé. Pour les témoins, utilisez les paramètres des témoins\u00a0: l’effet est immédiat.',
  },
  'consent:information': {
    label: 'Savoir ce qui se passe si je ne consens pas',
    description: 'Ce que vous pouvez refuser, et ce qui en découle.',
  },
  'sale:opt-out': {
    label: 'Ne pas vendre ni partager mes renseignements personnels',
    description: 'Met aussi fin à la publicité ciblée. L’effet est immédiat dans ce navigateur.',
  },
  'sale:opt-in': {
    label: 'Autoriser à nouveau la vente ou le partage',
    description: 'Si vous aviez refusé et avez changé d’avis.',
  },
  'sensitive:limit': {
    label: 'Limiter l’utilisation de mes renseignements personnels sensibles',
    description: 'Nous les utilisons seulement pour ce que vous nous avez demandé.',
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
    label: 'Faire réviser une décision automatisée par une personne',
    description:
      'Pour les décisions fondées exclusivement sur un traitement automatisé et qui vous touchent.',
  },
  'marketing:opt-out': {
    label: 'Ne plus recevoir de courriels publicitaires',
    description: 'Nous continuons de vous écrire au sujet de vos commandes et de votre compte.',
  },
  'post-mortem': {
    label: 'Décider ce qui arrive à mes renseignements après mon décès',
    description: 'Des directives pour conserver, supprimer ou transmettre ce que nous détenons.',
  },
  nomination: {
    label: 'Désigner une personne pour agir à ma place',
    description: 'Si vous décédez ou n’êtes plus en mesure d’agir, cette personne pourra exercer vos droits.',
  },
  'de-indexing': {
    label: 'Désindexer un lien rattaché à mon nom',
    description: 'Nous cessons de diffuser le renseignement, ou retirons le lien des résultats de recherche.',
  },
  complaint: {
    label: 'Déposer une plainte sur le traitement de mes renseignements',
    description: 'Dites-nous ce qui n’a pas fonctionné. Nous examinons la situation et nous vous écrivons.',
  },
  appeal: {
    label: 'Contester une décision sur une demande précédente',
    description: 'Une autre personne la réexamine.',
  },
};
