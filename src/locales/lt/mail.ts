import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Jūsų prašymas dėl duomenų ${reference}`,
  received: (date, reference) => `Gavome jūsų prašymą dėl duomenų. Numeris: ${reference}, data: ${date}`,
  verify: 'Patvirtinkite, kad tai buvote jūs, kad niekas kitas negalėtų prašyti jūsų duomenų ar jų ištrinti:',
  notYou: 'Jei tai buvote ne jūs, nieko daryti nereikia.',
  answerBy: (date) => `Atsakysime ne vėliau kaip ${date}`,
};
