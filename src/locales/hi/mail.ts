import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `गोपनीयता से जुड़ा आपका अनुरोध ${reference}`,
  received: (date, reference) =>
    `गोपनीयता से जुड़ा आपका अनुरोध हमें ${date} को मिला। इसकी संदर्भ संख्या ${reference} है।`,
  verify: 'कोई और आपका डेटा न माँग सके और न मिटवा सके, इसलिए कृपया पुष्टि करें कि अनुरोध आपने ही किया था:',
  notYou: 'अगर अनुरोध आपने नहीं किया, तो कुछ न करें।',
  answerBy: (date) => `आपको अधिक से अधिक ${date} तक जवाब मिल जाएगा।`,
};
