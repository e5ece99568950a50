import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'امکانات بیشتر',
    analytics: 'آمار',
    marketing: 'تبلیغات',
  },
  list: ['، ', '، و ', ' و '],
  title: (controller) => `آیا ${controller ?? 'این سایت'} اجازه دارد از کوکی استفاده کند؟`,
  noticeTitle: (controller) => `${controller ?? 'این سایت'} از کوکی استفاده می‌کند`,
  choice: (purposes, controller) =>
    `${controller ?? 'این سایت'} می‌خواهد برای این هدف فایل‌های کوچکی (کوکی) در دستگاه شما نگه دارد و آن‌ها را بخواند: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'این سایت'} برای این هدف فایل‌های کوچکی (کوکی) در دستگاه شما نگه می‌دارد و آن‌ها را می‌خواند: ${purposes}.`
      : `${controller ?? 'این سایت'} فقط فایل‌های کوچکی (کوکی) را در دستگاه شما نگه می‌دارد که برای کار کردن لازم دارد.`,
  change: (link) =>
    `اگر نپذیرید، اشکالی ندارد. هر زمان بخواهید می‌توانید نظرتان را تغییر دهید: در پایین هر صفحه «${link}» را انتخاب کنید.`,
  signal: (purposes) =>
    `مرورگر شما از سایت‌ها می‌خواهد داده‌های شما را نفروشند و به اشتراک نگذارند. ما به این خواسته عمل می‌کنیم و این مورد را خاموش نگه می‌داریم: ${purposes}.`,
  accept: 'پذیرفتن همه',
  refuse: 'رد کردن همه',
  acknowledge: 'متوجه شدم',
  manage: 'خودم انتخاب می‌کنم',
  privacyPolicy: 'سیاست حریم خصوصی',
  saved: 'انتخاب شما ذخیره شد.',
};

export const choices: ChoicesMessages = {
  us: 'انتخاب‌های حریم خصوصی شما',
  settings: 'تنظیمات کوکی',
  honoredUs: 'درخواست انصراف اعمال شد',
  honored: 'سیگنال انصراف اعمال شد',
};
