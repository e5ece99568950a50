import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `درخواست حریم خصوصی شما ${reference}`,
  received: (date, reference) =>
    `درخواست حریم خصوصی شما در تاریخ ${date} به ما رسید. شمارهٔ پیگیری آن: ${reference}.`,
  verify:
    'برای اینکه شخص دیگری نتواند داده‌های شما یا حذف آن‌ها را درخواست کند، لطفاً تأیید کنید که خودتان درخواست داده‌اید:',
  notYou: 'اگر شما نبودید، کاری نکنید.',
  answerBy: (date) => `حداکثر تا تاریخ ${date} پاسخ می‌گیرید.`,
};
