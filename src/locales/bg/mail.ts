import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Вашето искане относно личните данни ${reference}`,
  // The date ends with a full stop of its own.
  received: (date, reference) =>
    `Получихме Вашето искане относно личните данни на ${date} Номерът му е ${reference}.`,
  verify:
    'За да не може никой друг да поиска Вашите данни или тяхното изтриване, моля, потвърдете, че това сте били Вие:',
  notYou: 'Ако не сте били Вие, не правете нищо.',
  answerBy: (date) => `Ще получите отговор най-късно на ${date}`,
};
