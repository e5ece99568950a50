import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'funcții suplimentare',
    analytics: 'statistici',
    marketing: 'publicitate',
  },
  list: [', ', ' și '],
  title: (controller) =>
    controller
      ? `Permiteți ca ${controller} să folosească module cookie?`
      : 'Ne permiteți să folosim module cookie?',
  noticeTitle: (controller) => `${controller ? `${controller} folosește` : 'Folosim'} module cookie`,
  choice: (purposes, controller) =>
    `${controller ?? 'Acest site'} dorește să păstreze fișiere mici (module cookie) pe dispozitivul dumneavoastră și să le citească, pentru ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Acest site'} păstrează fișiere mici (module cookie) pe dispozitivul dumneavoastră și le citește, pentru ${purposes}.`
      : `${controller ?? 'Acest site'} păstrează pe dispozitivul dumneavoastră doar fișierele mici (module cookie) de care are nevoie pentru a funcționa.`,
  change: (link) =>
    `Puteți refuza fără nicio problemă. Vă puteți răzgândi oricând: alegeți „${link}” în partea de jos a oricărei pagini.`,
  signal: (purposes) =>
    `Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră. Respectăm această cerere. Rămâne dezactivat: ${purposes}.`,
  accept: 'Acceptați toate',
  refuse: 'Refuzați toate',
  acknowledge: 'OK',
  manage: 'Personalizați',
  privacyPolicy: 'Politica de confidențialitate',
  saved: 'Alegerea dumneavoastră a fost salvată.',
};

export const choices: ChoicesMessages = {
  us: 'Opțiunile dumneavoastră de confidențialitate',
  settings: 'Setări cookie',
  honoredUs: 'Cererea de opoziție este respectată',
  honored: 'Semnalul de opoziție este respectat',
};
