import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:x-embed` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'x-embed',
  name: 'X posts',
  purposes: 'marketing',
  company: 'X Corp.',
  privacyPolicy: 'https://x.com/privacy',
  stores: {
    cookies: [
      { name: 'guest_id*', use: 'visitor', lasts: 'P13M', host: 'x.com' },
      { name: 'personalization_id', use: 'visitor', lasts: 'P13M', host: 'x.com' },
      { name: 'muc_ads', use: 'visitor', lasts: 'P13M', host: 'x.com' },
    ],
    localStorage: [{ name: '__widgetsettings', use: 'settings', host: 'platform.twitter.com' }],
  },
};
