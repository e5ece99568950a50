import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Teie andmekaitsetaotlus ${reference}`,
  received: (date, reference) =>
    `Saime teie andmekaitsetaotluse kätte. Kuupäev: ${date}. Viitenumber: ${reference}.`,
  verify: 'Kinnitage, et see olite teie, et keegi teine ei saaks teie andmeid küsida ega kustutada lasta:',
  notYou: 'Kui see ei olnud teie, ei pea te midagi tegema.',
  answerBy: (date) => `Vastame hiljemalt: ${date}.`,
};
