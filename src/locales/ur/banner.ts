import type { BannerMessages, ChoicesMessages } from '../messages.js';

/** "The site" has a gender of its own; the name of a company has none that could be known. */
const site = (controller: string | undefined): string => (controller ? `${controller} کی سائٹ` : 'یہ سائٹ');

export const banner: BannerMessages = {
  purposes: {
    functional: 'اضافی سہولتیں',
    analytics: 'اعداد و شمار',
    marketing: 'اشتہارات',
  },
  list: ['، ', '، اور ', ' اور '],
  title: (controller) => `کیا ${controller ? `${controller} کو` : 'ہمیں'} کوکیز استعمال کرنے کی اجازت ہے؟`,
  noticeTitle: (controller) => `${site(controller)} کوکیز استعمال کرتی ہے`,
  choice: (purposes, controller) =>
    `${site(controller)} آپ کے آلے پر چھوٹی فائلیں (کوکیز) رکھنا اور انہیں پڑھنا چاہتی ہے۔ مقصد: ${purposes}۔`,
  notice: (purposes, controller) =>
    purposes
      ? `${site(controller)} آپ کے آلے پر چھوٹی فائلیں (کوکیز) رکھتی ہے اور انہیں پڑھتی ہے۔ مقصد: ${purposes}۔`
      : `${site(controller)} آپ کے آلے پر صرف وہ چھوٹی فائلیں (کوکیز) رکھتی ہے جو اسے کام کرنے کے لیے درکار ہیں۔`,
  change: (link) =>
    `انکار کرنا ٹھیک ہے۔ فیصلہ کسی بھی وقت بدلا جا سکتا ہے: کسی بھی صفحے کے نیچے ”${link}“ منتخب کریں۔`,
  signal: (purposes) =>
    `آپ کا براؤزر سائٹوں سے کہتا ہے کہ وہ آپ کا ڈیٹا نہ بیچیں اور نہ شیئر کریں۔ ہم اس پر عمل کرتے ہیں، اس لیے یہ آف رکھا گیا ہے: ${purposes}۔`,
  accept: 'سب قبول کریں',
  refuse: 'سب مسترد کریں',
  acknowledge: 'ٹھیک ہے',
  manage: 'خود منتخب کریں',
  privacyPolicy: 'رازداری کی پالیسی',
  saved: 'آپ کا انتخاب محفوظ ہو گیا۔',
};

export const choices: ChoicesMessages = {
  us: 'آپ کی رازداری کے انتخاب',
  settings: 'کوکیز کی ترتیبات',
  honoredUs: 'آپٹ آؤٹ کی درخواست پر عمل ہوا',
  honored: 'آپٹ آؤٹ کے سگنل پر عمل ہوا',
};
