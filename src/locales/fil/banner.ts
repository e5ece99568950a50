import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'mga dagdag na feature',
    analytics: 'estadistika',
    marketing: 'pag-aanunsyo',
  },
  list: [', ', ', at ', ' at '],
  title: (controller) =>
    controller ? `Puwede bang gumamit ng cookies ang ${controller}?` : 'Puwede ba kaming gumamit ng cookies?',
  noticeTitle: (controller) =>
    controller ? `Gumagamit ng cookies ang ${controller}` : 'Gumagamit kami ng cookies',
  choice: (purposes, controller) =>
    `Gusto ng ${controller ?? 'site na ito'} na mag-imbak ng maliliit na file (cookies) sa device mo, at basahin ang mga iyon, para sa ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `Nag-iimbak ang ${controller ?? 'site na ito'} ng maliliit na file (cookies) sa device mo, at binabasa ang mga iyon, para sa ${purposes}.`
      : `Ang iniimbak lang ng ${controller ?? 'site na ito'} sa device mo ay ang maliliit na file (cookies) na kailangan para gumana ito.`,
  change: (link) =>
    `Ayos lang na tumanggi. Puwede mong baguhin ang isip mo kahit kailan: piliin ang “${link}” sa ibaba ng alinmang page.`,
  signal: (purposes) =>
    `Hinihiling ng browser mo sa mga site na huwag ibenta o ibahagi ang data mo. Sinusunod namin ito, kaya nananatiling naka-off ang sumusunod: ${purposes}.`,
  accept: 'Tanggapin lahat',
  refuse: 'Tanggihan lahat',
  acknowledge: 'OK',
  manage: 'Ako ang pipili',
  privacyPolicy: 'Patakaran sa privacy',
  saved: 'Na-save ang pinili mo.',
};

export const choices: ChoicesMessages = {
  us: 'Mga Pagpipilian Mo sa Privacy',
  settings: 'Mga setting ng cookies',
  honoredUs: 'Sinunod ang Hiling na Mag-opt Out',
  honored: 'Sinunod ang senyas na mag-opt out',
};
