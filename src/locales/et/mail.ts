import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Teie andmekaitsetaotlus ${reference}`,
  received: (date, reference) =>
    `Saime teie andmekaitsetaotluse kätte. Kuupäev: ${date}. Viitenumber: ${reference}.`,
  verify:
    'Selleks et keegi teine ei saaks teie andmeid küsida ega kustutada lasta, kinnitage, et see olite teie:',
  notYou: 'Kui see ei olnud teie, ei pea te midagi tegema.',
  answerBy: (date) => `Vastame hiljemalt: ${date}.`,
};
