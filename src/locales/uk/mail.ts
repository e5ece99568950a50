import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Ваш запит щодо персональних даних ${reference}`,
  // The date ends with a full stop of its own.
  received: (date, reference) =>
    `Ваш запит щодо персональних даних ми отримали ${date} Його номер: ${reference}.`,
  verify:
    'Щоб ніхто інший не міг попросити ваші дані або їх видалення, підтвердьте, будь ласка, що це були ви:',
  notYou: 'Якщо це були не ви, нічого не робіть.',
  answerBy: (date) => `Ви отримаєте відповідь не пізніше ${date}`,
};
