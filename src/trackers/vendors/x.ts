import { queueing } from '../queueing.js';
import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'x',
  name: 'X Pixel',
  purposes: 'marketing',
  company: 'X Corp.',
  privacyPolicy: 'https://x.com/privacy',
  attributes: { 'pixel-id': { like: /^[a-z\d]{3,12}$/, example: 'o1a2b' } },
  global: 'twq',
  script: () => 'https://static.ads-twitter.com/uwt.js',
  install() {
    Object.assign(window, { twq: Object.assign(queueing('queue', 'exe'), { version: '1.1' }) });
  },
  start: ({ 'pixel-id': id }) => [['twq', 'config', id]],
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_twclid', use: 'campaign', lasts: 'P30D' },
      { name: 'twclid', use: 'campaign', lasts: 'P30D' },
    ],
    localStorage: [{ name: '_twclid', use: 'campaign' }],
  },
});
