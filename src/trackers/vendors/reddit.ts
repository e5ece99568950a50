import { queueing } from '../queueing.js';
import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'reddit',
  name: 'Reddit Pixel',
  purposes: 'marketing',
  company: 'Reddit',
  privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
  attributes: { 'pixel-id': { like: /^(a2|t2)_[a-z\d]{4,20}$/, example: 'a2_abc123def456' } },
  global: 'rdt',
  script: () => 'https://www.redditstatic.com/ads/pixel.js',
  install() {
    Object.assign(window, { rdt: queueing('callQueue', 'sendEvent') });
  },
  start: ({ 'pixel-id': id }) => [
    ['rdt', 'init', id],
    ['rdt', 'track', 'PageVisit'],
  ],
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_rdt_uuid', use: 'visitor', lasts: 'P90D' },
      { name: '_rdt_cid', use: 'campaign', lasts: 'P90D' },
      { name: '_rdt_em', use: 'visitor', lasts: 'P90D' },
    ],
  },
});
