import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'dodatkowe funkcje',
    analytics: 'statystyka',
    marketing: 'reklama',
  },
  list: [', ', ' i '],
  title: (controller) =>
    controller ? `Czy ${controller} może używać plików cookie?` : 'Czy możemy używać plików cookie?',
  noticeTitle: (controller) => (controller ? `${controller} używa plików cookie` : 'Używamy plików cookie'),
  choice: (purposes, controller) =>
    `${controller ?? 'Ta strona'} prosi o zgodę na przechowywanie małych plików (cookie) na Twoim urządzeniu i ich odczytywanie w tych celach: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Ta strona'} przechowuje małe pliki (cookie) na Twoim urządzeniu i odczytuje je w tych celach: ${purposes}.`
      : `${controller ?? 'Ta strona'} przechowuje na Twoim urządzeniu tylko te małe pliki (cookie), które są potrzebne do działania strony.`,
  change: (link) =>
    `Możesz śmiało odmówić. Zdanie możesz zmienić w każdej chwili: wybierz „${link}” na dole dowolnej strony.`,
  signal: (purposes) =>
    `Twoja przeglądarka prosi strony, aby nie sprzedawały ani nie udostępniały Twoich danych. Spełniamy tę prośbę. Pozostaje wyłączone: ${purposes}.`,
  accept: 'Akceptuj wszystkie',
  refuse: 'Odrzuć wszystkie',
  acknowledge: 'OK',
  manage: 'Chcę wybrać',
  privacyPolicy: 'Polityka prywatności',
  saved: 'Twój wybór został zapisany.',
};

export const choices: ChoicesMessages = {
  us: 'Twoje wybory dotyczące prywatności',
  settings: 'Ustawienia plików cookie',
  honoredUs: 'Żądanie rezygnacji uwzględnione',
  honored: 'Sygnał rezygnacji uwzględniony',
};
