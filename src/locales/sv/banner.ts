import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'extra funktioner',
    analytics: 'statistik',
    marketing: 'annonser',
  },
  list: [', ', ' och '],
  title: (controller) => `Får ${controller ?? 'vi'} använda kakor?`,
  noticeTitle: (controller) => `${controller ?? 'Vi'} använder kakor`,
  choice: (purposes, controller) =>
    `${controller ?? 'Den här webbplatsen'} vill spara och läsa små filer (kakor, eller cookies) på din enhet för ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Den här webbplatsen'} sparar och läser små filer (kakor, eller cookies) på din enhet för ${purposes}.`
      : `${controller ?? 'Den här webbplatsen'} sparar på din enhet bara de små filer (kakor, eller cookies) som behövs för att webbplatsen ska fungera.`,
  change: (link) =>
    `Det går bra att säga nej. Du kan ändra dig när som helst: välj ”${link}” längst ned på varje sida.`,
  signal: (purposes) =>
    `Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter. Vi följer det. Detta förblir avstängt: ${purposes}.`,
  accept: 'Godkänn alla',
  refuse: 'Neka alla',
  acknowledge: 'OK',
  manage: 'Välj själv',
  privacyPolicy: 'Integritetspolicy',
  saved: 'Ditt val är sparat.',
};

export const choices: ChoicesMessages = {
  us: 'Dina integritetsval',
  settings: 'Inställningar för kakor',
  honoredUs: 'Din begäran om att tacka nej följs',
  honored: 'Signalen om att tacka nej följs',
};
