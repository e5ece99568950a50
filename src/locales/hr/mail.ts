import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Vaš zahtjev u vezi s osobnim podacima ${reference}`,
  // The date ends with a full stop of its own.
  received: (date, reference) =>
    `Vaš zahtjev u vezi s osobnim podacima primili smo ${date} Broj zahtjeva: ${reference}.`,
  verify:
    'Da nitko drugi ne bi mogao zatražiti vaše podatke ili njihovo brisanje, potvrdite da ste to bili vi:',
  notYou: 'Ako to niste bili vi, ne trebate učiniti ništa.',
  answerBy: (date) => `Odgovor ćete dobiti najkasnije ${date}`,
};
