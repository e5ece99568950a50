import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Votre demande sur vos renseignements personnels, nº ${reference}`,
  received: (date, reference) =>
    `Nous avons reçu votre demande sur vos renseignements personnels le ${date.replace(/^1 /, '1er ')}. Son numéro de référence est ${reference}.`,
  verify:
    'Pour que personne d’autre ne puisse demander vos renseignements ou les faire supprimer, confirmez que la demande vient de vous\u00a0:',
  notYou: 'Si elle ne vient pas de vous, vous n’avez rien à faire.',
  answerBy: (date) => `Vous aurez une réponse le ${date.replace(/^1 /, '1er ')} au plus tard.`,
};
