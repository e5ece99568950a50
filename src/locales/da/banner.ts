import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'ekstra funktioner',
    analytics: 'statistik',
    marketing: 'annoncer',
  },
  list: [', ', ' og '],
  title: (controller) => `Må ${controller ?? 'vi'} bruge cookies?`,
  noticeTitle: (controller) => `${controller ?? 'Vi'} bruger cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Dette websted'} vil gerne gemme og læse små filer (cookies) på din enhed til ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Dette websted'} gemmer og læser små filer (cookies) på din enhed til ${purposes}.`
      : `${controller ?? 'Dette websted'} gemmer på din enhed kun de små filer (cookies), der er nødvendige, for at webstedet virker.`,
  change: (link) =>
    `Det er helt i orden at sige nej. Du kan altid ændre dit valg: Vælg “${link}” nederst på hver side.`,
  signal: (purposes) =>
    `Din browser beder websteder om ikke at sælge eller dele dine oplysninger. Det retter vi os efter. Dette forbliver slået fra: ${purposes}.`,
  accept: 'Accepter alle',
  refuse: 'Afvis alle',
  acknowledge: 'OK',
  manage: 'Vælg selv',
  privacyPolicy: 'Privatlivspolitik',
  saved: 'Dit valg er gemt.',
};

export const choices: ChoicesMessages = {
  us: 'Dine privatlivsvalg',
  settings: 'Cookieindstillinger',
  honoredUs: 'Din anmodning om fravalg følges',
  honored: 'Signalet om fravalg følges',
};
