import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `رازداری کے بارے میں آپ کی درخواست ${reference}`,
  received: (date, reference) =>
    `رازداری کے بارے میں آپ کی درخواست ہمیں ${date} کو ملی۔ اس کا حوالہ نمبر ${reference} ہے۔`,
  verify:
    'کوئی اور آپ کا ڈیٹا نہ مانگ سکے اور نہ مٹوا سکے، اس لیے براہِ کرم تصدیق کریں کہ درخواست آپ ہی نے دی تھی:',
  notYou: 'اگر درخواست آپ نے نہیں دی، تو کچھ نہ کریں۔',
  answerBy: (date) => `آپ کو زیادہ سے زیادہ ${date} تک جواب مل جائے گا۔`,
};
