import type { BannerMessages, ChoicesMessages } from '../messages.js';

/** "The site" has a gender of its own; the name of a company has none that could be known. */
const site = (controller: string | undefined): string => (controller ? `${controller} की साइट` : 'यह साइट');

export const banner: BannerMessages = {
  purposes: {
    functional: 'अतिरिक्त सुविधाएँ',
    analytics: 'आँकड़े',
    marketing: 'विज्ञापन',
  },
  list: [', ', ', और ', ' और '],
  title: (controller) => `क्या ${controller ? `${controller} को` : 'हमें'} कुकी के उपयोग की अनुमति है?`,
  noticeTitle: (controller) => `${site(controller)} कुकी का उपयोग करती है`,
  choice: (purposes, controller) =>
    `${site(controller)} आपके डिवाइस पर छोटी फ़ाइलें (कुकी) रखना और उन्हें पढ़ना चाहती है। उद्देश्य: ${purposes}।`,
  notice: (purposes, controller) =>
    purposes
      ? `${site(controller)} आपके डिवाइस पर छोटी फ़ाइलें (कुकी) रखती है और उन्हें पढ़ती है। उद्देश्य: ${purposes}।`
      : `${site(controller)} आपके डिवाइस पर केवल वे छोटी फ़ाइलें (कुकी) रखती है, जो उसे काम करने के लिए चाहिए।`,
  change: (link) => `मना करना ठीक है। फ़ैसला कभी भी बदला जा सकता है: किसी भी पेज के नीचे “${link}” चुनें।`,
  signal: (purposes) =>
    `आपका ब्राउज़र साइटों से कहता है कि वे आपका डेटा न बेचें और न साझा करें। हम इसका पालन करते हैं, इसलिए यह बंद रखा गया है: ${purposes}।`,
  accept: 'सभी स्वीकार करें',
  refuse: 'सभी अस्वीकार करें',
  acknowledge: 'ठीक है',
  manage: 'खुद चुनें',
  privacyPolicy: 'गोपनीयता नीति',
  saved: 'आपकी पसंद सहेज ली गई है।',
};

export const choices: ChoicesMessages = {
  us: 'आपकी गोपनीयता के विकल्प',
  settings: 'कुकी सेटिंग',
  honoredUs: 'ऑप्ट आउट का अनुरोध लागू किया गया',
  honored: 'ऑप्ट आउट का संकेत लागू किया गया',
};
