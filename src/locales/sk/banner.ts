import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'doplnkové funkcie',
    analytics: 'štatistika',
    marketing: 'reklama',
  },
  list: [', ', ' a '],
  title: (controller) => (controller ? `Môže ${controller} používať cookies?` : 'Môžeme používať cookies?'),
  noticeTitle: (controller) => (controller ? `${controller} používa cookies` : 'Používame cookies'),
  choice: (purposes, controller) =>
    `${controller ?? 'Táto webová stránka'} žiada o súhlas s ukladaním malých súborov (cookies) vo vašom zariadení a s ich čítaním na tieto účely: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Táto webová stránka'} ukladá vo vašom zariadení malé súbory (cookies) a číta ich na tieto účely: ${purposes}.`
      : `${controller ?? 'Táto webová stránka'} ukladá vo vašom zariadení len tie malé súbory (cookies), bez ktorých by stránka nefungovala.`,
  change: (link) =>
    `Môžete pokojne odmietnuť. Voľbu môžete kedykoľvek zmeniť: dole na ktorejkoľvek stránke zvoľte „${link}“.`,
  signal: (purposes) =>
    `Váš prehliadač žiada webové stránky, aby vaše údaje nepredávali ani nezdieľali. Tejto žiadosti vyhovujeme. Vypnuté zostáva: ${purposes}.`,
  accept: 'Prijať všetko',
  refuse: 'Odmietnuť všetko',
  acknowledge: 'OK',
  manage: 'Chcem si vybrať',
  privacyPolicy: 'Zásady ochrany súkromia',
  saved: 'Vaša voľba je uložená.',
};

export const choices: ChoicesMessages = {
  us: 'Vaše voľby ochrany súkromia',
  settings: 'Nastavenia cookies',
  honoredUs: 'Žiadosti o odmietnutie sme vyhoveli',
  honored: 'Signál odmietnutia rešpektujeme',
};
