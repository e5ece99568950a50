import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'fonctions supplémentaires',
    analytics: 'statistiques',
    marketing: 'publicité',
  },
  list: [', ', ' et '],
  title: (controller) => `Autorisez-vous ${controller ?? 'ce site'} à utiliser des cookies\u202f?`,
  noticeTitle: (controller) => `${controller ?? 'Ce site'} utilise des cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Ce site'} souhaite enregistrer de petits fichiers (cookies) sur votre appareil et les lire. Utilisation prévue\u202f: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Ce site'} enregistre de petits fichiers (cookies) sur votre appareil et les lit. Utilisation\u202f: ${purposes}.`
      : `${controller ?? 'Ce site'} n’enregistre sur votre appareil que les petits fichiers (cookies) nécessaires au fonctionnement du site.`,
  change: (link) =>
    `Vous êtes libre de refuser. Vous pouvez changer d’avis à tout moment\u202f: choisissez «\u202f${link}\u202f» en bas de chaque page.`,
  signal: (purposes) =>
    `Votre navigateur demande aux sites de ne pas vendre ni partager vos données. Nous suivons cette demande. Reste désactivé\u202f: ${purposes}.`,
  accept: 'Tout accepter',
  refuse: 'Tout refuser',
  acknowledge: 'OK',
  manage: 'Personnaliser',
  privacyPolicy: 'Politique de confidentialité',
  saved: 'Votre choix est enregistré.',
};

export const choices: ChoicesMessages = {
  us: 'Vos choix de confidentialité',
  settings: 'Gestion des cookies',
  honoredUs: 'Demande d’opposition prise en compte',
  honored: 'Signal d’opposition pris en compte',
};
