import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'extra functies',
    analytics: 'statistieken',
    marketing: 'advertenties',
  },
  list: [', ', ' en '],
  title: (controller) =>
    controller ? `Mag ${controller} cookies gebruiken?` : 'Mogen we cookies gebruiken?',
  noticeTitle: (controller) => `${controller ? `${controller} gebruikt` : 'We gebruiken'} cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Deze site'} wil kleine bestanden (cookies) op je apparaat bewaren en uitlezen voor ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Deze site'} bewaart kleine bestanden (cookies) op je apparaat en leest ze uit voor ${purposes}.`
      : `${controller ?? 'Deze site'} bewaart op je apparaat alleen de kleine bestanden (cookies) die nodig zijn om de site te laten werken.`,
  change: (link) =>
    `Je mag gerust weigeren. Je kunt je keuze altijd wijzigen: kies “${link}” onderaan elke pagina.`,
  signal: (purposes) =>
    `Je browser vraagt sites om je gegevens niet te verkopen of te delen. Daar houden we ons aan. Dit blijft uit: ${purposes}.`,
  accept: 'Alles accepteren',
  refuse: 'Alles weigeren',
  acknowledge: 'OK',
  manage: 'Zelf kiezen',
  privacyPolicy: 'Privacyverklaring',
  saved: 'Je keuze is opgeslagen.',
};

export const choices: ChoicesMessages = {
  us: 'Je privacykeuzes',
  settings: 'Cookie-instellingen',
  honoredUs: 'Opt-outverzoek uitgevoerd',
  honored: 'Opt-outsignaal uitgevoerd',
};
