import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `طلبك بشأن بياناتك ${reference}`,
  received: (date, reference) => `وصلنا طلبك بشأن بياناتك يوم ${date}. رقمه ${reference}.`,
  verify: 'حتى لا يتمكن أحد غيرك من طلب بياناتك أو طلب حذفها، يُرجى تأكيد أن الطلب منك:',
  notYou: 'إذا لم يكن الطلب منك فلا تفعل شيئًا.',
  answerBy: (date) => `ستصلك إجابة في موعد أقصاه ${date}.`,
};
