import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Henvendelsen din ${reference} om personvern`,
  received: (date, reference) => `Vi fikk henvendelsen din ${date}. Referansen er ${reference}.`,
  verify: 'Bekreft at det var deg, så ingen andre kan be om å få utlevert eller slettet opplysningene dine:',
  notYou: 'Hvis det ikke var deg, trenger du ikke å gjøre noe.',
  answerBy: (date) => `Du får svar senest ${date}.`,
};
