import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `La vostra sol·licitud de privadesa ${reference}`,
  received: (date, reference) =>
    `Vam rebre la vostra sol·licitud de privadesa ${/^11?\b/.test(date) ? 'l’' : 'el '}${date}. El número de referència és ${reference}.`,
  verify:
    'Perquè ningú més no pugui demanar les vostres dades ni fer-les esborrar, confirmeu que la sol·licitud és vostra:',
  notYou: 'Si no és vostra, no cal que feu res.',
  answerBy: (date) => `Tindreu una resposta com a molt tard ${/^11?\b/.test(date) ? 'l’' : 'el '}${date}.`,
};
