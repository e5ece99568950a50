import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Vos droits en matière de vie privée',
  introduction: (controller) =>
    `C’est vous qui décidez de vos renseignements personnels. Cette page indique ce que vous pouvez demander à ${controller ?? 'notre entreprise'} et vous permet de faire votre demande.`,
  updated: (date) => `Dernière mise à jour le ${date.replace(/^1 /, '1er ')}.`,
  placeLabel: 'Où vous habitez',
  placeHint:
    'La loi de cet endroit détermine vos droits. Si nous n’avons pas deviné le bon endroit, choisissez le vôtre.',
  elsewhere: 'Un autre pays',
  stateLabel: 'État',
  provinceLabel: 'Province',
  quebec: 'Québec',
  otherProvince: 'Une autre province ou un territoire',
  otherState: 'Un autre État',
  rightsTitle: (place) => (place ? `Vos droits\u00a0: ${place}` : 'Vos droits'),
  ask: 'Faire cette demande',
  optOutTitle: 'Vente, partage et publicité ciblée',
  optOutText: 'Dans ce navigateur, avec effet immédiat. Vous n’avez besoin ni d’un compte ni d’une raison.',
  optedOut: 'Votre refus est en vigueur.',
  notOptedOut: 'Vous n’avez pas refusé.',
  optOut: 'Refuser maintenant',
  advertisingOff: 'Les témoins publicitaires sont désactivés.',
  advertisingOn: 'Les témoins publicitaires sont activés, car vous y avez consenti.',
  turnOff: 'Les désactiver',
  settings: 'Paramètres des témoins',
  signal: 'Votre navigateur envoie Global Privacy Control, et nous le respectons.',
  noSignal:
    'Votre navigateur n’envoie pas le signal Global Privacy Control. Avec ce signal, chaque site apprend que vous refusez.',
  noRetaliation:
    'Peu importe votre demande, vous recevez le même service au même prix (Cal. Civ. Code § 1798.125, et les lois d’autres États).',
  contactTitle: 'À qui écrire',
  contacts: {
    office: 'Responsable de la protection des renseignements personnels',
    officer: 'Délégué à la protection des données',
    euRepresentative: 'Représentant dans l’Union européenne',
    ukRepresentative: 'Représentant au Royaume-Uni',
  },
  complaintTitle: 'Si notre réponse ne vous satisfait pas',
  complaint: {
    eu: () =>
      'Vous pouvez déposer une plainte auprès de l’autorité de protection des données de l’endroit où vous habitez, où vous travaillez ou où, selon vous, la loi n’a pas été respectée (art. 77 RGPD), et vous adresser aux tribunaux.',
    uk: () =>
      'Adressez-nous d’abord votre plainte\u00a0: nous en accusons réception dans les 30 jours et vous en communiquons l’issue sans retard injustifié. Vous pouvez ensuite vous adresser à l’Information Commissioner et aux tribunaux.',
    california: () =>
      'Vous pouvez déposer une plainte auprès de la California Privacy Protection Agency ou du procureur général (Attorney General) de la Californie.',
    states: () =>
      'Contestez d’abord notre décision auprès de nous\u00a0: choisissez «\u00a0Contester une décision sur une demande précédente\u00a0» dans le formulaire. Si nous rejetons votre contestation, vous pouvez déposer une plainte auprès du procureur général (attorney general) de votre État.',
    in: () =>
      'Adressez-nous d’abord votre plainte. Si notre réponse ne la règle pas, vous pouvez déposer une plainte auprès du Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Vous pouvez déposer une plainte auprès de cet organisme\u00a0: ${authority}.`
        : 'Vous pouvez déposer une plainte auprès de l’autorité de protection des renseignements personnels de votre pays, s’il y en a une.',
  },
  customersTitle: 'Si vous nous connaissez par une autre entreprise',
  customers:
    'Nous traitons aussi des renseignements personnels pour des entreprises qui sont nos clientes, et seulement selon leurs instructions. Si vous avez donné vos renseignements à l’une d’elles, adressez-vous à cette entreprise\u00a0: c’est elle qui décide, et nous l’aidons à vous répondre.',
  industryTitle: 'Refuser la publicité ciblée sur d’autres sites',
  industry:
    'L’industrie de la publicité a ses propres pages, où vous pouvez aviser de nombreuses entreprises en une seule fois\u00a0:',
};
