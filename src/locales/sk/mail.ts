import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Vaša žiadosť týkajúca sa osobných údajov ${reference}`,
  received: (date, reference) => `Vašu žiadosť sme prijali ${date}. Má číslo ${reference}.`,
  verify:
    'Aby o vaše údaje alebo o ich vymazanie nemohol požiadať nikto iný, potvrďte, prosím, že ste to boli vy:',
  notYou: 'Ak ste to neboli vy, nerobte nič.',
  answerBy: (date) => `Odpoveď dostanete najneskôr ${date}.`,
};
