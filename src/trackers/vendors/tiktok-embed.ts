import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:tiktok-embed` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  purposes: 'marketing',
  company: 'TikTok',
  privacyPolicy: 'https://www.tiktok.com/legal/privacy-policy',
  stores: {
    cookies: [
      { name: 'ttwid', use: 'visitor', lasts: 'P1Y', host: 'tiktok.com' },
      { name: 'msToken', use: 'visit', lasts: 'P10D', host: 'tiktok.com' },
      { name: 'tt_chain_token', use: 'visit', lasts: 'P180D', host: 'tiktok.com' },
    ],
  },
};
