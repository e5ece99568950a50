import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `D’iarratas príobháideachais ${reference}`,
  received: (date, reference) =>
    `Fuaireamar d’iarratas príobháideachais. Dáta: ${date}. Tagairt: ${reference}.`,
  verify:
    'Ionas nach mbeidh aon duine eile in ann do shonraí a iarraidh, ná iarraidh go scriosfaí iad, deimhnigh gur tusa a rinne an t-iarratas:',
  notYou: 'Mura tusa a rinne é, ná déan aon rud.',
  answerBy: (date) => `Gheobhaidh tú freagra faoin dáta seo ar a dhéanaí: ${date}.`,
};
