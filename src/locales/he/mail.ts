import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `הבקשה שלכם בנוגע למידע ${reference}`,
  received: (date, reference) =>
    `קיבלנו את הבקשה שלכם בנוגע למידע שלכם ב־${date}. מספר הבקשה הוא ${reference}.`,
  verify: 'כדי שאף אחד אחר לא יוכל לבקש את המידע שלכם או את מחיקתו, אשרו שהבקשה באה מכם:',
  notYou: 'אם הבקשה לא באה מכם, אל תעשו דבר.',
  answerBy: (date) => `תקבלו תשובה לכל המאוחר ב־${date}.`,
};
