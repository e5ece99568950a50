import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Din anmodning ${reference} om dine oplysninger`,
  received: (date, reference) => `Vi fik din anmodning den ${date}. Sagsnummeret er ${reference}.`,
  verify:
    'Bekræft, at det var dig, så ingen anden kan bede om at få udleveret eller slettet dine oplysninger:',
  notYou: 'Hvis det ikke var dig, skal du ikke gøre noget.',
  answerBy: (date) => `Du får svar senest den ${date}.`,
};
