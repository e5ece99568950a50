import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Jūsu privātuma pieprasījums ${reference}`,
  received: (date, reference) =>
    `Mēs saņēmām jūsu privātuma pieprasījumu. Datums: ${date}. Numurs: ${reference}.`,
  verify: 'Apstipriniet, ka tas bijāt jūs, lai neviens cits nevarētu prasīt vai likt dzēst jūsu datus:',
  notYou: 'Ja tas nebijāt jūs, nekas nav jādara.',
  answerBy: (date) => `Atbildi saņemsiet ne vēlāk kā šajā datumā: ${date}.`,
};
