import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `您的個人資料請求 ${reference}`,
  received: (date, reference) => `我們於${date}收到了您的個人資料請求，編號為${reference}。`,
  verify: '為了防止他人索取您的個人資料或要求刪除，請確認該請求由您本人提出：',
  notYou: '如果不是您本人提出的，請不要進行任何操作。',
  answerBy: (date) => `您最遲會在${date}收到答覆。`,
};
