import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'dodatne funkcije',
    analytics: 'statistika',
    marketing: 'oglašavanje',
  },
  list: [', ', ' i '],
  title: (controller) =>
    controller ? `Smije li ${controller} upotrebljavati kolačiće?` : 'Smijemo li upotrebljavati kolačiće?',
  noticeTitle: (controller) =>
    controller ? `${controller} upotrebljava kolačiće` : 'Upotrebljavamo kolačiće',
  choice: (purposes, controller) =>
    `${controller ?? 'Ova web-stranica'} traži privolu da na vašem uređaju čuva male datoteke (kolačiće) i čita ih u ove svrhe: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Ova web-stranica'} na vašem uređaju čuva male datoteke (kolačiće) i čita ih u ove svrhe: ${purposes}.`
      : `${controller ?? 'Ova web-stranica'} na vašem uređaju čuva samo one male datoteke (kolačiće) koje su potrebne za rad stranice.`,
  change: (link) =>
    `Slobodno možete odbiti. Odluku možete promijeniti u svakom trenutku: na dnu bilo koje stranice odaberite „${link}”.`,
  signal: (purposes) =>
    `Vaš preglednik traži od web-stranica da ne prodaju i ne dijele vaše podatke. To poštujemo. Isključeno ostaje: ${purposes}.`,
  accept: 'Prihvati sve',
  refuse: 'Odbij sve',
  acknowledge: 'U redu',
  manage: 'Želim odabrati',
  privacyPolicy: 'Pravila privatnosti',
  saved: 'Vaš je odabir spremljen.',
};

export const choices: ChoicesMessages = {
  us: 'Vaši odabiri u vezi s privatnošću',
  settings: 'Postavke kolačića',
  honoredUs: 'Zahtjev za odbijanje uvažen',
  honored: 'Signal odbijanja uvažen',
};
