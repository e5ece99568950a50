import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'допълнителни функции',
    analytics: 'статистика',
    marketing: 'реклама',
  },
  list: [', ', ' и '],
  title: (controller) =>
    controller ? `Може ли ${controller} да използва бисквитки?` : 'Може ли да използваме бисквитки?',
  noticeTitle: (controller) => (controller ? `${controller} използва бисквитки` : 'Използваме бисквитки'),
  choice: (purposes, controller) =>
    `${controller ?? 'Този сайт'} иска Вашето съгласие да съхранява малки файлове (бисквитки) на устройството Ви и да ги чете за следните цели: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Този сайт'} съхранява малки файлове (бисквитки) на устройството Ви и ги чете за следните цели: ${purposes}.`
      : `${controller ?? 'Този сайт'} съхранява на устройството Ви само малките файлове (бисквитки), които са нужни, за да работи сайтът.`,
  change: (link) =>
    `Може спокойно да откажете. Може да промените решението си по всяко време: изберете „${link}“ в долния край на всяка страница.`,
  signal: (purposes) =>
    `Браузърът Ви иска от сайтовете да не продават и да не споделят Вашите данни. Зачитаме това. Остава изключено: ${purposes}.`,
  accept: 'Приемам всички',
  refuse: 'Отказвам всички',
  acknowledge: 'Добре',
  manage: 'Искам да избера',
  privacyPolicy: 'Политика за поверителност',
  saved: 'Изборът Ви е запазен.',
};

export const choices: ChoicesMessages = {
  us: 'Вашият избор за поверителност',
  settings: 'Настройки за бисквитките',
  honoredUs: 'Искането за отказ е зачетено',
  honored: 'Сигналът за отказ е зачетен',
};
