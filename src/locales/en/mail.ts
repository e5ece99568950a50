import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Your privacy request ${reference}`,
  received: (date, reference) =>
    `We received your privacy request on ${date}. Its reference is ${reference}.`,
  verify: 'So that nobody else can ask for your data or have it deleted, please confirm that it was you:',
  notYou: 'If it was not you, do nothing.',
  answerBy: (date) => `You will have an answer by ${date} at the latest.`,
};
