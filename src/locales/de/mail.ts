import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Ihre Datenschutzanfrage ${reference}`,
  received: (date, reference) =>
    `Wir haben Ihre Datenschutzanfrage am ${date} erhalten. Die Vorgangsnummer ist ${reference}.`,
  verify:
    'Damit niemand sonst Ihre Daten verlangen oder löschen lassen kann, bestätigen Sie bitte, dass die Anfrage von Ihnen stammt:',
  notYou: 'Wenn die Anfrage nicht von Ihnen stammt, brauchen Sie nichts zu tun.',
  answerBy: (date) => `Sie erhalten spätestens am ${date} eine Antwort.`,
};
