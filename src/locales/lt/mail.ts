import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Jūsų prašymas dėl asmens duomenų ${reference}`,
  received: (date, reference) =>
    `Gavome jūsų prašymą dėl asmens duomenų. Numeris: ${reference}, data: ${date}`,
  verify:
    'Kad niekas kitas negalėtų prašyti jūsų duomenų ar prašyti juos ištrinti, patvirtinkite, kad tai buvote jūs:',
  notYou: 'Jei tai buvote ne jūs, nieko daryti nereikia.',
  answerBy: (date) => `Atsakysime ne vėliau kaip ${date}`,
};
