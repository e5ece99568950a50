import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'extra features',
    analytics: 'statistics',
    marketing: 'advertising',
  },
  list: [', ', ' and '],
  title: (controller) => `May ${controller ?? 'we'} use cookies?`,
  noticeTitle: (controller) => `${controller ? `${controller} uses` : 'We use'} cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'This site'} would like to keep small files (cookies) on your device and read them. They are for ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'This site'} keeps small files (cookies) on your device and reads them. They are for ${purposes}.`
      : `${controller ?? 'This site'} keeps only the small files (cookies) on your device that it needs to work.`,
  change: (link) =>
    `It is fine to say no. You can change your mind at any time: choose “${link}” at the bottom of any page.`,
  signal: (purposes) =>
    `Your browser asks sites not to sell or share your data. We do as it asks, so this stays off: ${purposes}.`,
  accept: 'Accept all',
  refuse: 'Reject all',
  acknowledge: 'OK',
  manage: 'Let me choose',
  privacyPolicy: 'Privacy policy',
  saved: 'Your choice is saved.',
};

/**
 * The labels of the link in the footer, once more: from a module that both load, the link would load the banner.
 * A test keeps them alike.
 */
export const footer: Pick<ChoicesMessages, 'us' | 'settings'> = {
  us: 'Your Privacy Choices',
  settings: 'Cookie settings',
};
