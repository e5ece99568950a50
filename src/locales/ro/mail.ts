import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Cererea dumneavoastră privind datele, ${reference}`,
  received: (date, reference) =>
    `Am primit cererea dumneavoastră privind datele la ${date}. Numărul de referință este ${reference}.`,
  verify:
    'Ca nimeni altcineva să nu poată cere datele dumneavoastră sau ștergerea lor, confirmați că cererea vine de la dumneavoastră:',
  notYou: 'Dacă nu vine de la dumneavoastră, nu trebuie să faceți nimic.',
  answerBy: (date) => `Veți primi un răspuns cel târziu la ${date}.`,
};
