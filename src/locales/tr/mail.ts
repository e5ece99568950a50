import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Kişisel veri başvurunuz ${reference}`,
  received: (date, reference) =>
    `Kişisel verilerinizle ilgili başvurunuzu ${date} tarihinde aldık. Başvuru numarası: ${reference}.`,
  verify:
    'Verilerinizi başka kimse isteyemesin veya sildiremesin diye, lütfen başvuruyu sizin yaptığınızı onaylayın:',
  notYou: 'Başvuruyu siz yapmadıysanız bir şey yapmanız gerekmez.',
  answerBy: (date) => `En geç ${date} tarihinde yanıt alırsınız.`,
};
