import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `La tua richiesta sulla privacy ${reference}`,
  received: (date, reference) =>
    `Abbiamo ricevuto la tua richiesta sulla privacy ${/^(8|11)\b/.test(date) ? 'l’' : 'il '}${date}. Il numero di riferimento è ${reference}.`,
  verify:
    'Perché nessun altro possa chiedere i tuoi dati o farli cancellare, conferma che la richiesta è tua:',
  notYou: 'Se la richiesta non è tua, non devi fare nulla.',
  answerBy: (date) => `Avrai una risposta al più tardi ${/^(8|11)\b/.test(date) ? 'l’' : 'il '}${date}.`,
};
