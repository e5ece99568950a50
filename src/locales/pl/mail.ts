import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Twój wniosek w sprawie danych ${reference}`,
  received: (date, reference) => `Twój wniosek dotarł do nas ${date}. Jego numer to ${reference}.`,
  verify:
    'Aby nikt inny nie mógł poprosić o Twoje dane ani zlecić ich usunięcia, potwierdź, że to Twój wniosek:',
  notYou: 'Jeśli to nie Twój wniosek, nie rób nic.',
  answerBy: (date) => `Odpowiemy najpóźniej ${date}.`,
};
