import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Permintaan privasi Anda ${reference}`,
  received: (date, reference) =>
    `Kami menerima permintaan privasi Anda pada ${date}. Nomor referensinya ${reference}.`,
  verify:
    'Agar tidak ada orang lain yang dapat meminta data Anda atau penghapusannya, mohon konfirmasikan bahwa Andalah yang mengajukannya:',
  notYou: 'Jika bukan Anda, jangan lakukan apa pun.',
  answerBy: (date) => `Anda akan mendapat jawaban paling lambat ${date}.`,
};
