import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'doplňkové funkce',
    analytics: 'statistika',
    marketing: 'reklama',
  },
  list: [', ', ' a '],
  title: (controller) => (controller ? `Může ${controller} používat cookies?` : 'Můžeme používat cookies?'),
  noticeTitle: (controller) => (controller ? `${controller} používá cookies` : 'Používáme cookies'),
  choice: (purposes, controller) =>
    `${controller ?? 'Tento web'} žádá o souhlas s ukládáním malých souborů (cookies) do vašeho zařízení a s jejich čtením k těmto účelům: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Tento web'} ukládá do vašeho zařízení malé soubory (cookies) a čte je k těmto účelům: ${purposes}.`
      : `${controller ?? 'Tento web'} ukládá do vašeho zařízení jen ty malé soubory (cookies), bez kterých by web nefungoval.`,
  change: (link) =>
    `Můžete klidně odmítnout. Volbu můžete kdykoli změnit: dole na kterékoli stránce zvolte „${link}“.`,
  signal: (purposes) =>
    `Váš prohlížeč žádá weby, aby vaše údaje neprodávaly ani nesdílely. Této žádosti vyhovujeme. Vypnuto zůstává: ${purposes}.`,
  accept: 'Přijmout vše',
  refuse: 'Odmítnout vše',
  acknowledge: 'OK',
  manage: 'Chci si vybrat',
  privacyPolicy: 'Zásady ochrany soukromí',
  saved: 'Vaše volba je uložena.',
};

export const choices: ChoicesMessages = {
  us: 'Vaše volby ochrany soukromí',
  settings: 'Nastavení cookies',
  honoredUs: 'Žádosti o odmítnutí jsme vyhověli',
  honored: 'Signál odmítnutí respektujeme',
};
