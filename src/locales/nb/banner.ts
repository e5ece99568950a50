import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'ekstra funksjoner',
    analytics: 'statistikk',
    marketing: 'annonser',
  },
  list: [', ', ' og '],
  title: (controller) => `Kan ${controller ?? 'vi'} bruke informasjonskapsler?`,
  noticeTitle: (controller) => `${controller ?? 'Vi'} bruker informasjonskapsler`,
  choice: (purposes, controller) =>
    `${controller ?? 'Dette nettstedet'} ønsker å lagre og lese små filer (informasjonskapsler, cookies) på enheten din til ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Dette nettstedet'} lagrer og leser små filer (informasjonskapsler, cookies) på enheten din til ${purposes}.`
      : `${controller ?? 'Dette nettstedet'} lagrer på enheten din bare de små filene (informasjonskapsler, cookies) som trengs for at nettstedet skal virke.`,
  change: (link) =>
    `Det er helt greit å si nei. Du kan ombestemme deg når som helst: Velg «${link}» nederst på alle sider.`,
  signal: (purposes) =>
    `Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine. Det følger vi. Dette forblir slått av: ${purposes}.`,
  accept: 'Godta alle',
  refuse: 'Avvis alle',
  acknowledge: 'OK',
  manage: 'La meg velge',
  privacyPolicy: 'Personvernerklæring',
  saved: 'Valget ditt er lagret.',
};

export const choices: ChoicesMessages = {
  us: 'Dine personvernvalg',
  settings: 'Innstillinger for cookies',
  honoredUs: 'Reservasjonen din følges',
  honored: 'Signalet om reservasjon følges',
};
