import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Din begäran ${reference} om dina uppgifter`,
  received: (date, reference) => `Vi fick din begäran den ${date}. Referensen är ${reference}.`,
  verify: 'Bekräfta att det var du, så att ingen annan kan begära ut eller låta radera dina uppgifter:',
  notYou: 'Om det inte var du behöver du inte göra något.',
  answerBy: (date) => `Du får svar senast den ${date}.`,
};
