import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: '額外功能',
    analytics: '統計',
    marketing: '廣告',
  },
  list: ['、', '和'],
  title: (controller) => `是否允許${controller ?? '我們'}使用Cookie？`,
  noticeTitle: (controller) => `${controller ?? '我們'}使用Cookie`,
  choice: (purposes, controller) =>
    `${controller ?? '本網站'}希望在您的裝置上存放並讀取小型檔案（Cookie），用於${purposes}。`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? '本網站'}在您的裝置上存放並讀取小型檔案（Cookie），用於${purposes}。`
      : `${controller ?? '本網站'}只在您的裝置上存放網站運作所必需的小型檔案（Cookie）。`,
  change: (link) => `您可以拒絕，這沒有關係。您隨時可以改變主意：請在任何一頁的底部選擇「${link}」。`,
  signal: (purposes) =>
    `您的瀏覽器要求網站不出售、不分享您的個人資料。我們照此辦理，以下用途維持關閉：${purposes}。`,
  accept: '全部接受',
  refuse: '全部拒絕',
  acknowledge: '知道了',
  manage: '自行選擇',
  privacyPolicy: '隱私權政策',
  saved: '已儲存您的選擇。',
};

export const choices: ChoicesMessages = {
  us: '您的隱私選擇',
  settings: 'Cookie設定',
  honoredUs: '已執行不出售、不分享的請求',
  honored: '已執行不出售、不分享的訊號',
};
