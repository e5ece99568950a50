import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Tu solicitud de privacidad ${reference}`,
  received: (date, reference) =>
    `Recibimos tu solicitud de privacidad el ${date}. Su número de referencia es ${reference}.`,
  verify:
    'Para que nadie más pueda pedir tus datos ni hacer que se borren, confirma que la solicitud es tuya:',
  notYou: 'Si no es tuya, no tienes que hacer nada.',
  answerBy: (date) => `Tendrás una respuesta el ${date} como muy tarde.`,
};
