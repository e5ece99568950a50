import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `您的个人信息请求 ${reference}`,
  received: (date, reference) => `我们于${date}收到了您的个人信息请求，编号为${reference}。`,
  verify: '为了防止他人索取您的个人信息或要求删除，请确认该请求由您本人提出：',
  notYou: '如果不是您本人提出的，请不要进行任何操作。',
  answerBy: (date) => `您最晚会在${date}收到答复。`,
};
