import { queueing } from '../queueing.js';
import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'meta',
  name: 'Meta Pixel',
  purposes: 'marketing',
  company: 'Meta Platforms',
  privacyPolicy: 'https://www.facebook.com/privacy/policy/',
  attributes: {
    'pixel-id': { like: /^\d{6,20}$/, example: '1234567890123456' },
    /** Limited Data Use, for the states of the USA that Meta supports; Meta finds the place out itself. */
    'limited-data-use': { like: /^(true|false)$/, example: 'true', otherwise: 'false' },
  },
  global: 'fbq',
  script: () => 'https://connect.facebook.net/en_US/fbevents.js',
  install() {
    const fbq = queueing('queue', 'callMethod');
    Object.assign(fbq, { push: fbq, loaded: true, version: '2.0' });
    Object.assign(window, { fbq, _fbq: fbq });
  },
  start: ({ 'pixel-id': id, 'limited-data-use': limited }) => [
    ...(limited === 'true' ? ([['fbq', 'dataProcessingOptions', ['LDU'], 0, 0]] as const) : []),
    ['fbq', 'init', id],
    ['fbq', 'track', 'PageView'],
  ],
  optIn: () => [['fbq', 'consent', 'grant']],
  optOut: [['fbq', 'consent', 'revoke']],
  stores: {
    cookies: [
      { name: '_fbp', use: 'visitor', lasts: 'P90D' },
      { name: '_fbc', use: 'campaign', lasts: 'P90D' },
    ],
  },
});
