import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'додаткові функції',
    analytics: 'статистика',
    marketing: 'реклама',
  },
  list: [', ', ' і '],
  title: (controller) =>
    controller
      ? `Чи може ${controller} використовувати файли cookie?`
      : 'Чи можемо ми використовувати файли cookie?',
  noticeTitle: (controller) =>
    controller ? `${controller} використовує файли cookie` : 'Ми використовуємо файли cookie',
  choice: (purposes, controller) =>
    `${controller ?? 'Цей сайт'} просить вашої згоди зберігати на вашому пристрої невеликі файли (cookie) і читати їх для таких цілей: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Цей сайт'} зберігає на вашому пристрої невеликі файли (cookie) і читає їх для таких цілей: ${purposes}.`
      : `${controller ?? 'Цей сайт'} зберігає на вашому пристрої лише ті невеликі файли (cookie), які потрібні для роботи сайту.`,
  change: (link) =>
    `Ви можете спокійно відмовитися. Змінити рішення можна будь-коли: виберіть «${link}» унизу будь-якої сторінки.`,
  signal: (purposes) =>
    `Ваш браузер просить сайти не продавати ваші дані й не ділитися ними. Ми так і робимо. Залишається вимкненим: ${purposes}.`,
  accept: 'Прийняти все',
  refuse: 'Відхилити все',
  acknowledge: 'Гаразд',
  manage: 'Хочу вибрати',
  privacyPolicy: 'Політика приватності',
  saved: 'Ваш вибір збережено.',
};

export const choices: ChoicesMessages = {
  us: 'Ваш вибір щодо приватності',
  settings: 'Налаштування cookie',
  honoredUs: 'Запит на відмову виконано',
  honored: 'Сигнал відмови враховано',
};
