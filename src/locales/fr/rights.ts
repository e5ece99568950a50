import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Vos droits sur vos données',
  introduction: (controller) =>
    `C’est vous qui décidez de vos données personnelles. Cette page indique ce que vous pouvez demander à ${controller ?? 'notre entreprise'} et permet de faire votre demande.`,
  updated: (date) => `Dernière mise à jour le ${date.replace(/^1 /, '1er ')}.`,
  placeLabel: 'Où vous habitez',
  placeHint:
    'Vos droits dépendent de la loi de ce lieu. Si nous n’avons pas deviné le bon lieu, choisissez le vôtre.',
  elsewhere: 'Un autre pays',
  stateLabel: 'État',
  provinceLabel: 'Province',
  quebec: 'Québec',
  otherProvince: 'Une autre province ou un territoire',
  otherState: 'Un autre État',
  rightsTitle: (place) => (place ? `Vos droits\u202f: ${place}` : 'Vos droits'),
  ask: 'Faire cette demande',
  optOutTitle: 'Vente, partage et publicité ciblée',
  optOutText: 'Dans ce navigateur, avec effet immédiat. Vous n’avez besoin ni d’un compte ni d’une raison.',
  optedOut: 'Votre opposition est prise en compte.',
  notOptedOut: 'Vous n’avez pas fait opposition.',
  optOut: 'M’opposer maintenant',
  advertisingOff: 'Les cookies publicitaires sont désactivés.',
  advertisingOn: 'Les cookies publicitaires sont activés, car vous les avez acceptés.',
  turnOff: 'Les désactiver',
  settings: 'Gestion des cookies',
  signal: 'Votre navigateur envoie Global Privacy Control, et nous le respectons.',
  noSignal:
    'Votre navigateur n’envoie pas le signal Global Privacy Control. Avec ce signal, chaque site apprend que vous vous opposez.',
  noRetaliation:
    'Quelle que soit votre demande, vous recevez le même service au même prix (Cal. Civ. Code § 1798.125, et les lois d’autres États).',
  contactTitle: 'À qui écrire',
  contacts: {
    office: 'Service chargé de la protection des données',
    officer: 'Délégué à la protection des données (DPO)',
    euRepresentative: 'Représentant dans l’Union européenne',
    ukRepresentative: 'Représentant au Royaume-Uni',
  },
  complaintTitle: 'Si notre réponse ne vous convient pas',
  complaint: {
    eu: () =>
      'Vous pouvez introduire une réclamation auprès de l’autorité de protection des données du lieu où vous habitez, où vous travaillez ou où, selon vous, la loi n’a pas été respectée (art. 77 RGPD), et saisir un tribunal.',
    uk: () =>
      'Faites d’abord une réclamation auprès de nous\u202f: nous en accusons réception dans les 30 jours et vous en communiquons l’issue sans retard injustifié. Vous pouvez ensuite vous adresser à l’Information Commissioner et saisir un tribunal.',
    california: () =>
      'Vous pouvez déposer une réclamation auprès de la California Privacy Protection Agency ou du procureur général (Attorney General) de Californie.',
    states: () =>
      'Contestez d’abord notre décision auprès de nous\u202f: choisissez «\u202fContester une décision sur une demande précédente\u202f» dans le formulaire. Si nous rejetons votre contestation, vous pouvez déposer une réclamation auprès du procureur général (attorney general) de votre État.',
    in: () =>
      'Faites d’abord une réclamation auprès de nous. Si notre réponse ne la règle pas, vous pouvez déposer une réclamation auprès du Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Vous pouvez déposer une réclamation auprès de cette autorité\u202f: ${authority}.`
        : 'Vous pouvez déposer une réclamation auprès de l’autorité de protection des données de votre pays, s’il y en a une.',
  },
  customersTitle: 'Si vous nous connaissez par une autre entreprise',
  customers:
    'Nous traitons aussi des données personnelles pour des entreprises qui sont nos clientes, et seulement selon leurs instructions. Si vous avez donné vos données à l’une d’elles, adressez-vous à cette entreprise\u202f: c’est elle qui décide, et nous l’aidons à vous répondre.',
  industryTitle: 'Refuser la publicité ciblée sur d’autres sites',
  industry:
    'Le secteur de la publicité a ses propres pages, où vous pouvez le dire à beaucoup d’entreprises en une fois\u202f:',
};
