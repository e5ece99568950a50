import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Su solicitud de privacidad ${reference}`,
  received: (date, reference) =>
    `Recibimos su solicitud de privacidad el ${date}. Su número de referencia es ${reference}.`,
  verify:
    'Para que nadie más pueda pedir sus datos ni hacer que se borren, confirme que la solicitud es suya:',
  notYou: 'Si no es suya, no tiene que hacer nada.',
  answerBy: (date) => `Tendrá una respuesta a más tardar el ${date}.`,
};
