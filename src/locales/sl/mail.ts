import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Vaša zahteva glede osebnih podatkov ${reference}`,
  received: (date, reference) =>
    `Prejeli smo vašo zahtevo glede osebnih podatkov. Dan prejema: ${date}. Številka zahteve: ${reference}.`,
  verify:
    'Da nihče drug ne bi mogel zahtevati vaših podatkov ali njihovega izbrisa, prosimo, potrdite, da ste bili to vi:',
  notYou: 'Če to niste bili vi, vam ni treba storiti ničesar.',
  answerBy: (date) => `Odgovor boste prejeli najpozneje na ta dan: ${date}.`,
};
