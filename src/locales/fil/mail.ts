import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Ang hiling mo tungkol sa privacy ${reference}`,
  received: (date, reference) =>
    `Natanggap namin ang hiling mo tungkol sa privacy noong ${date}. Ang reference number nito ay ${reference}.`,
  verify: 'Para walang ibang makahingi ng data mo o makapagpabura nito, pakikumpirma na ikaw ang humiling:',
  notYou: 'Kung hindi ikaw iyon, huwag gumawa ng kahit ano.',
  answerBy: (date) => `Makakakuha ka ng sagot nang hindi lalampas sa ${date}.`,
};
