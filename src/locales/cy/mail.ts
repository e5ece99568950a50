import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Eich cais preifatrwydd ${reference}`,
  received: (date, reference) => `Cawsom eich cais preifatrwydd ar ${date}. Ei gyfeirnod yw ${reference}.`,
  verify:
    'Er mwyn sicrhau na all neb arall ofyn am eich data na gofyn am ei ddileu, cadarnhewch mai chi wnaeth y cais:',
  notYou: 'Os nad chi wnaeth y cais, nid oes angen i chi wneud dim.',
  answerBy: (date) => `Byddwch yn cael ateb erbyn ${date} fan bellaf.`,
};
