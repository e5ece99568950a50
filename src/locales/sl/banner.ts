import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'dodatne funkcije',
    analytics: 'statistika',
    marketing: 'oglaševanje',
  },
  list: [', ', ' in '],
  title: (controller) =>
    controller ? `Ali lahko ${controller} uporablja piškotke?` : 'Ali lahko uporabljamo piškotke?',
  noticeTitle: (controller) => (controller ? `${controller} uporablja piškotke` : 'Uporabljamo piškotke'),
  choice: (purposes, controller) =>
    `${controller ?? 'To spletno mesto'} prosi za privolitev, da na vaši napravi hrani majhne datoteke (piškotke) in jih bere za te namene: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'To spletno mesto'} na vaši napravi hrani majhne datoteke (piškotke) in jih bere za te namene: ${purposes}.`
      : `${controller ?? 'To spletno mesto'} na vaši napravi hrani samo tiste majhne datoteke (piškotke), ki so potrebne za delovanje spletnega mesta.`,
  change: (link) =>
    `Lahko mirno zavrnete. Odločitev lahko kadar koli spremenite: na dnu katere koli strani izberite »${link}«.`,
  signal: (purposes) =>
    `Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo. To prošnjo upoštevamo. Izklopljeno ostane: ${purposes}.`,
  accept: 'Sprejmi vse',
  refuse: 'Zavrni vse',
  acknowledge: 'V redu',
  manage: 'Želim izbrati',
  privacyPolicy: 'Pravilnik o zasebnosti',
  saved: 'Vaša izbira je shranjena.',
};

export const choices: ChoicesMessages = {
  us: 'Vaše izbire glede zasebnosti',
  settings: 'Nastavitve piškotkov',
  honoredUs: 'Zahteva za zavrnitev je upoštevana',
  honored: 'Signal za zavrnitev je upoštevan',
};
