import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Votre demande sur vos données personnelles, référence ${reference}`,
  received: (date, reference) =>
    `Nous avons reçu votre demande sur vos données personnelles le ${date.replace(/^1 /, '1er ')}. Sa référence est ${reference}.`,
  verify:
    'Pour que personne d’autre ne puisse demander vos données ou les faire effacer, confirmez que la demande vient de vous\u202f:',
  notYou: 'Si elle ne vient pas de vous, vous n’avez rien à faire.',
  answerBy: (date) => `Vous aurez une réponse le ${date.replace(/^1 /, '1er ')} au plus tard.`,
};
