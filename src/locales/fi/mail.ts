import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Tietosuojapyyntösi ${reference}`,
  received: (date, reference) => `Saimme tietosuojapyyntösi ${date}. Sen viite on ${reference}.`,
  verify: 'Vahvista, että pyyntö on sinun, jotta kukaan muu ei voi pyytää tai poistattaa tietojasi:',
  notYou: 'Jos et tehnyt pyyntöä, sinun ei tarvitse tehdä mitään.',
  answerBy: (date) => `Saat vastauksen viimeistään ${date}.`,
};
