import type { BannerMessages, ChoicesMessages } from '../messages.js';

const site = (controller: string | undefined) => (controller ? `موقع ${controller}` : 'هذا الموقع');

export const banner: BannerMessages = {
  purposes: {
    functional: 'الميزات الإضافية',
    analytics: 'الإحصاءات',
    marketing: 'الإعلانات',
  },
  list: [' و', ' و'],
  title: (controller) =>
    controller
      ? `هل تسمح لموقع ${controller} باستخدام ملفات تعريف الارتباط؟`
      : 'هل تسمح لنا باستخدام ملفات تعريف الارتباط؟',
  noticeTitle: (controller) =>
    controller ? `يستخدم موقع ${controller} ملفات تعريف الارتباط` : 'نستخدم ملفات تعريف الارتباط',
  choice: (purposes, controller) =>
    `يطلب ${site(controller)} موافقتك على حفظ ملفات صغيرة (ملفات تعريف الارتباط) على جهازك وقراءتها للأغراض الآتية: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `يحفظ ${site(controller)} ملفات صغيرة (ملفات تعريف الارتباط) على جهازك ويقرؤها للأغراض الآتية: ${purposes}.`
      : `لا يحفظ ${site(controller)} على جهازك سوى الملفات الصغيرة (ملفات تعريف الارتباط) اللازمة لعمله.`,
  change: (link) => `لا بأس في الرفض. ويمكنك تغيير رأيك في أي وقت: اختر «${link}» في أسفل أي صفحة.`,
  signal: (purposes) =>
    `يطلب متصفحك من المواقع ألا تبيع بياناتك وألا تشاركها. ونحن نلتزم بذلك، ولهذا يبقى ما يلي متوقفًا: ${purposes}.`,
  accept: 'قبول الكل',
  refuse: 'رفض الكل',
  acknowledge: 'حسنًا',
  manage: 'أريد أن أختار',
  privacyPolicy: 'سياسة الخصوصية',
  saved: 'تم حفظ اختيارك.',
};

export const choices: ChoicesMessages = {
  us: 'خيارات الخصوصية الخاصة بك',
  settings: 'إعدادات ملفات تعريف الارتباط',
  honoredUs: 'تم العمل بطلب عدم البيع والمشاركة',
  honored: 'تم العمل بإشارة عدم البيع والمشاركة',
};
