import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Beiðni þín um persónuvernd ${reference}`,
  received: (date, reference) =>
    `Við fengum beiðni þína um persónuvernd ${date}. Tilvísunin er ${reference}.`,
  verify:
    'Staðfestu að þetta hafi verið þú, svo að enginn annar geti beðið um gögnin þín eða látið eyða þeim:',
  notYou: 'Ef þetta varst ekki þú þarftu ekki að gera neitt.',
  answerBy: (date) => `Þú færð svar í síðasta lagi ${date}.`,
};
