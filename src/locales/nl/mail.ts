import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Je privacyverzoek ${reference}`,
  received: (date, reference) =>
    `We hebben je privacyverzoek ontvangen op ${date}. Het kenmerk is ${reference}.`,
  verify: 'Bevestig dat jij het was, zodat niemand anders je gegevens kan opvragen of laten verwijderen:',
  notYou: 'Was jij het niet, dan hoef je niets te doen.',
  answerBy: (date) => `Je krijgt uiterlijk op ${date} antwoord.`,
};
