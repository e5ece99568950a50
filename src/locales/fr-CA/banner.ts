import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'fonctions supplémentaires',
    analytics: 'statistiques',
    marketing: 'publicité',
  },
  list: [', ', ' et '],
  title: (controller) => `Autorisez-vous ${controller ?? 'ce site'} à utiliser des témoins?`,
  noticeTitle: (controller) => `${controller ?? 'Ce site'} utilise des témoins`,
  choice: (purposes, controller) =>
    `${controller ?? 'Ce site'} souhaite conserver de petits fichiers (témoins, aussi appelés cookies) sur votre appareil et les lire. Utilisation prévue\u00a0: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Ce site'} conserve de petits fichiers (témoins, aussi appelés cookies) sur votre appareil et les lit. Utilisation\u00a0: ${purposes}.`
      : `${controller ?? 'Ce site'} ne conserve sur votre appareil que les petits fichiers (témoins, aussi appelés cookies) nécessaires au fonctionnement du site.`,
  change: (link) =>
    `Vous êtes libre de refuser. Vous pouvez changer d’avis en tout temps\u00a0: choisissez «\u00a0${link}\u00a0» au bas de chaque page.`,
  signal: (purposes) =>
    `Votre navigateur demande aux sites de ne pas vendre ni partager vos renseignements. Nous respectons cette demande. Reste désactivé\u00a0: ${purposes}.`,
  accept: 'Tout accepter',
  refuse: 'Tout refuser',
  acknowledge: 'OK',
  manage: 'Faire mes choix',
  privacyPolicy: 'Politique de confidentialité',
  saved: 'Votre choix est enregistré.',
};

export const choices: ChoicesMessages = {
  us: 'Vos choix en matière de confidentialité',
  settings: 'Paramètres des témoins',
  honoredUs: 'Demande de refus respectée',
  honored: 'Signal de refus respecté',
};
