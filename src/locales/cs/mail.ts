import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Vaše žádost ohledně osobních údajů ${reference}`,
  received: (date, reference) => `Vaši žádost jsme přijali ${date}. Má číslo ${reference}.`,
  verify:
    'Aby o vaše údaje nebo o jejich výmaz nemohl požádat nikdo jiný, potvrďte prosím, že žádost je od vás:',
  notYou: 'Pokud od vás není, nedělejte nic.',
  answerBy: (date) => `Odpověď dostanete nejpozději ${date}.`,
};
