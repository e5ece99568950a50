import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:youtube` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'youtube',
  name: 'YouTube',
  purposes: 'marketing',
  company: 'Google',
  privacyPolicy: 'https://policies.google.com/privacy',
  stores: {
    cookies: [
      { name: 'VISITOR_INFO1_LIVE', use: 'visitor', lasts: 'P180D', host: 'youtube.com' },
      { name: 'VISITOR_PRIVACY_METADATA', use: 'settings', lasts: 'P180D', host: 'youtube.com' },
      { name: 'YSC', use: 'visit', lasts: 'session', host: 'youtube.com' },
      { name: 'GPS', use: 'visit', lasts: 'PT30M', host: 'youtube.com' },
      { name: 'PREF', use: 'settings', lasts: 'P8M', host: 'youtube.com' },
    ],
    // Also with youtube-nocookie.com, and before the video is played.
    localStorage: [
      { name: 'yt-remote-*', use: 'visitor', host: 'youtube-nocookie.com' },
      { name: 'yt-player-*', use: 'settings', host: 'youtube-nocookie.com' },
      { name: 'ytidb::*', use: 'settings', host: 'youtube-nocookie.com' },
    ],
  },
};
