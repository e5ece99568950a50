import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Το αίτημά σας για τα δεδομένα σας ${reference}`,
  received: (date, reference) =>
    `Λάβαμε το αίτημά σας για τα δεδομένα σας. Ημερομηνία λήψης: ${date}. Αριθμός αιτήματος: ${reference}.`,
  verify:
    'Για να μην μπορεί κανείς άλλος να ζητήσει τα δεδομένα σας ή τη διαγραφή τους, επιβεβαιώστε ότι το υποβάλατε εσείς:',
  notYou: 'Αν δεν το υποβάλατε εσείς, μην κάνετε τίποτε.',
  answerBy: (date) => `Θα λάβετε απάντηση το αργότερο έως την εξής ημερομηνία: ${date}.`,
};
