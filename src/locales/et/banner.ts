import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'lisafunktsioonid',
    analytics: 'statistika',
    marketing: 'reklaam',
  },
  list: [', ', ' ja '],
  title: (controller) => `Kas ${controller ? `${controller} võib` : 'tohime'} kasutada küpsiseid?`,
  noticeTitle: (controller) => (controller ? `${controller} kasutab küpsiseid` : 'Kasutame küpsiseid'),
  choice: (purposes, controller) =>
    `${controller ?? 'See veebileht'} soovib hoida teie seadmes väikesi faile (küpsiseid) ja neid lugeda. Eesmärk: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'See veebileht'} hoiab teie seadmes väikesi faile (küpsiseid) ja loeb neid. Eesmärk: ${purposes}.`
      : `${controller ?? 'See veebileht'} hoiab teie seadmes ainult neid väikesi faile (küpsiseid), mida veebileht vajab, et toimida.`,
  change: (link) =>
    `Võite vabalt keelduda. Saate oma valikut igal ajal muuta: valige ükskõik millise lehe allosas „${link}“.`,
  signal: (purposes) =>
    `Teie brauser palub veebilehtedel teie andmeid mitte müüa ega jagada. Järgime seda. Endiselt väljas: ${purposes}.`,
  accept: 'Nõustu kõigiga',
  refuse: 'Keeldu kõigist',
  acknowledge: 'Selge',
  manage: 'Valin ise',
  privacyPolicy: 'Privaatsuspoliitika',
  saved: 'Teie valik on salvestatud.',
};

export const choices: ChoicesMessages = {
  us: 'Teie privaatsusvalikud',
  settings: 'Küpsiste seaded',
  honoredUs: 'Loobumistaotlus on täidetud',
  honored: 'Loobumissignaali on järgitud',
};
