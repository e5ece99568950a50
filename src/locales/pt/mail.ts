import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `O seu pedido de privacidade ${reference}`,
  received: (date, reference) =>
    `Recebemos o seu pedido de privacidade em ${date}. O número de referência é ${reference}.`,
  verify: 'Para que mais ninguém possa pedir os seus dados ou mandar apagá-los, confirme que o pedido é seu:',
  notYou: 'Se o pedido não for seu, não precisa de fazer nada.',
  answerBy: (date) => `Terá uma resposta, o mais tardar, em ${date}.`,
};
