import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: '附加功能',
    analytics: '统计',
    marketing: '广告',
  },
  list: ['、', '和'],
  title: (controller) => `是否允许${controller ?? '我们'}使用Cookie？`,
  noticeTitle: (controller) => `${controller ?? '我们'}使用Cookie`,
  choice: (purposes, controller) =>
    `${controller ?? '本网站'}希望在您的设备上存放并读取小文件（Cookie），用于${purposes}。`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? '本网站'}在您的设备上存放并读取小文件（Cookie），用于${purposes}。`
      : `${controller ?? '本网站'}只在您的设备上存放网站运行所必需的小文件（Cookie）。`,
  change: (link) => `您可以拒绝，这没有关系。您随时可以改变主意：请在任一页面底部选择“${link}”。`,
  signal: (purposes) =>
    `您的浏览器要求网站不出售、不共享您的个人信息。我们照此办理，以下用途保持关闭：${purposes}。`,
  accept: '全部接受',
  refuse: '全部拒绝',
  acknowledge: '知道了',
  manage: '自行选择',
  privacyPolicy: '隐私政策',
  saved: '您的选择已保存。',
};

export const choices: ChoicesMessages = {
  us: '您的隐私选择',
  settings: 'Cookie设置',
  honoredUs: '已执行不出售、不共享的请求',
  honored: '已执行不出售、不共享的信号',
};
