import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'funzioni aggiuntive',
    analytics: 'statistiche',
    marketing: 'pubblicità',
  },
  list: [', ', ' e '],
  title: (controller) => (controller ? `${controller} può usare i cookie?` : 'Possiamo usare i cookie?'),
  noticeTitle: (controller) => `${controller ? `${controller} usa` : 'Usiamo'} i cookie`,
  choice: (purposes, controller) =>
    `${controller ?? 'Questo sito'} vorrebbe salvare piccoli file (cookie) sul tuo dispositivo, e leggerli, per ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Questo sito'} salva piccoli file (cookie) sul tuo dispositivo, e li legge, per ${purposes}.`
      : `${controller ?? 'Questo sito'} salva sul tuo dispositivo solo i piccoli file (cookie) che servono al funzionamento del sito.`,
  change: (link) =>
    `Puoi rifiutare senza problemi. E puoi cambiare idea in qualsiasi momento: scegli “${link}” in fondo a ogni pagina.`,
  signal: (purposes) =>
    `Il tuo browser chiede ai siti di non vendere né condividere i tuoi dati. Rispettiamo questa richiesta. Resta disattivato: ${purposes}.`,
  accept: 'Accetta tutti',
  refuse: 'Rifiuta tutti',
  acknowledge: 'OK',
  manage: 'Personalizza',
  privacyPolicy: 'Informativa sulla privacy',
  saved: 'La tua scelta è salvata.',
};

export const choices: ChoicesMessages = {
  us: 'Le tue scelte sulla privacy',
  settings: 'Impostazioni cookie',
  honoredUs: 'Richiesta di opposizione rispettata',
  honored: 'Segnale di opposizione rispettato',
};
