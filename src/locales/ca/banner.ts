import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'funcions addicionals',
    analytics: 'estadístiques',
    marketing: 'publicitat',
  },
  list: [', ', ' i '],
  title: (controller) => (controller ? `${controller} pot fer servir galetes?` : 'Podem fer servir galetes?'),
  noticeTitle: (controller) => `${controller ? `${controller} fa servir` : 'Fem servir'} galetes`,
  choice: (purposes, controller) =>
    `${controller ?? 'Aquest lloc web'} vol desar fitxers petits (galetes o cookies) al vostre dispositiu, i llegir-los, per a ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Aquest lloc web'} desa fitxers petits (galetes o cookies) al vostre dispositiu, i els llegeix, per a ${purposes}.`
      : `${controller ?? 'Aquest lloc web'} només desa al vostre dispositiu els fitxers petits (galetes o cookies) que el lloc web necessita per funcionar.`,
  change: (link) =>
    `Podeu dir que no sense cap problema. I podeu canviar d’opinió en qualsevol moment: trieu «${link}» al final de qualsevol pàgina.`,
  signal: (purposes) =>
    `El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades. Respectem aquesta petició. Queda desactivat: ${purposes}.`,
  accept: 'Accepta-les totes',
  refuse: 'Rebutja-les totes',
  acknowledge: 'D’acord',
  manage: 'Personalitza',
  privacyPolicy: 'Política de privadesa',
  saved: 'La vostra tria s’ha desat.',
};

export const choices: ChoicesMessages = {
  us: 'Les vostres opcions de privadesa',
  settings: 'Configuració de galetes',
  honoredUs: 'Sol·licitud d’oposició respectada',
  honored: 'Senyal d’oposició respectat',
};
