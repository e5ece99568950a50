import { queueing } from '../queueing.js';
import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'snap',
  name: 'Snap Pixel',
  purposes: 'marketing',
  company: 'Snap',
  privacyPolicy: 'https://values.snap.com/privacy/privacy-policy',
  attributes: {
    'pixel-id': {
      like: /^[a-f\d]{8}(-[a-f\d]{4}){3}-[a-f\d]{12}$/,
      example: '01234567-89ab-cdef-0123-456789abcdef',
    },
  },
  global: 'snaptr',
  script: () => 'https://sc-static.net/scevent.min.js',
  install() {
    Object.assign(window, { snaptr: queueing('queue', 'handleRequest') });
  },
  start: ({ 'pixel-id': id }) => [
    ['snaptr', 'init', id],
    ['snaptr', 'track', 'PAGE_VIEW'],
  ],
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_scid', use: 'visitor', lasts: 'P13M' },
      { name: '_scid_r', use: 'visitor', lasts: 'P13M' },
      { name: '_schn', use: 'visit', lasts: 'P1D' },
      { name: 'sc_at', use: 'visitor', lasts: 'P1Y' },
      { name: '_ScCbts', use: 'settings', lasts: 'P14D' },
    ],
  },
});
