import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'Zusatzfunktionen',
    analytics: 'Statistik',
    marketing: 'Werbung',
  },
  list: [', ', ' und '],
  title: (controller) =>
    controller ? `Darf ${controller} Cookies verwenden?` : 'Dürfen wir Cookies verwenden?',
  noticeTitle: (controller) => `${controller ? `${controller} verwendet` : 'Wir verwenden'} Cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Diese Website'} möchte kleine Dateien (Cookies) auf Ihrem Gerät speichern und auslesen. Dabei geht es um ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Diese Website'} speichert kleine Dateien (Cookies) auf Ihrem Gerät und liest sie aus. Dabei geht es um ${purposes}.`
      : `${controller ?? 'Diese Website'} speichert auf Ihrem Gerät nur kleine Dateien (Cookies), die zum Betrieb der Website nötig sind.`,
  change: (link) =>
    `Ablehnen ist in Ordnung. Ihre Wahl können Sie jederzeit ändern: Wählen Sie dazu unten auf jeder Seite „${link}“.`,
  signal: (purposes) =>
    `Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben. Daran halten wir uns. Ausgeschaltet bleibt: ${purposes}.`,
  accept: 'Alle akzeptieren',
  refuse: 'Alle ablehnen',
  acknowledge: 'OK',
  manage: 'Selbst auswählen',
  privacyPolicy: 'Datenschutzerklärung',
  saved: 'Ihre Auswahl ist gespeichert.',
};

export const choices: ChoicesMessages = {
  us: 'Ihre Datenschutzoptionen',
  settings: 'Cookie-Einstellungen',
  honoredUs: 'Ihr Widerspruch wird beachtet',
  honored: 'Widerspruchssignal wird beachtet',
};
