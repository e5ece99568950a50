import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'funzjonijiet addizzjonali',
    analytics: 'statistika',
    marketing: 'reklamar',
  },
  list: [', ', ', u ', ' u '],
  title: (controller) => (controller ? `${controller} jista’ juża l-cookies?` : 'Nistgħu nużaw il-cookies?'),
  noticeTitle: (controller) => `${controller ? `${controller} juża l` : 'Nużaw il'}-cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Dan is-sit'} jixtieq iżomm fajls żgħar (cookies) fuq l-apparat tiegħek, u jaqrahom, għal ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Dan is-sit'} iżomm fajls żgħar (cookies) fuq l-apparat tiegħek, u jaqrahom, għal ${purposes}.`
      : `${controller ?? 'Dan is-sit'} iżomm fuq l-apparat tiegħek biss il-fajls żgħar (cookies) li jeħtieġ biex jaħdem.`,
  change: (link) =>
    `Tista’ tgħid le mingħajr problema. Tista’ tbiddel fehmtek meta trid: agħżel “${link}” fil-qiegħ ta’ kull paġna.`,
  signal: (purposes) =>
    `Il-brawżer tiegħek jitlob lis-siti biex la jbigħu u lanqas jaqsmu d-data tiegħek. Aħna nirrispettaw din it-talba. Jibqa’ mitfi: ${purposes}.`,
  accept: 'Aċċetta kollox',
  refuse: 'Irrifjuta kollox',
  acknowledge: 'OK',
  manage: 'Agħżel int',
  privacyPolicy: 'Politika tal-privatezza',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
};

export const choices: ChoicesMessages = {
  us: 'L-għażliet tal-privatezza tiegħek',
  settings: 'Settings tal-cookies',
  honoredUs: 'It-talba ta’ oġġezzjoni hi rispettata',
  honored: 'Is-sinjal ta’ oġġezzjoni hu rispettat',
};
