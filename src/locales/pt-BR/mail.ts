import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Sua solicitação de privacidade ${reference}`,
  received: (date, reference) =>
    `Recebemos sua solicitação de privacidade em ${date}. O protocolo é ${reference}.`,
  verify:
    'Para que ninguém mais possa pedir seus dados ou mandar apagá-los, confirme que a solicitação é sua:',
  notYou: 'Se a solicitação não for sua, você não precisa fazer nada.',
  answerBy: (date) => `Você terá uma resposta até ${date}.`,
};
