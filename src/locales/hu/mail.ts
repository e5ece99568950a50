import type { MailMessages } from '../mail-messages.js';

/** A date ends with its own full stop. */
export const mail: MailMessages = {
  subject: (reference) => `Adatvédelmi kérelme: ${reference}`,
  received: (date, reference) =>
    `Adatvédelmi kérelme megérkezett hozzánk (${date}). Hivatkozási száma: ${reference}.`,
  verify:
    'Kérjük, erősítse meg, hogy a kérelem Öntől származik, hogy más ne kérhesse ki és ne töröltethesse az Ön adatait:',
  notYou: 'Ha nem Ön küldte a kérelmet, nincs teendője.',
  answerBy: (date) => `Legkésőbb ezen a napon választ kap: ${date}`,
};
