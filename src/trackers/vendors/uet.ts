import { globalNamed } from '../path.js';
import { remoteScript } from '../remote-script.js';

type Uet = new (settings: object) => { push(command: string): void };

/** Denied, it still collects what Microsoft calls anonymized data: hence the reload. */
export const tracker = remoteScript({
  id: 'uet',
  name: 'Microsoft Advertising UET',
  purposes: 'marketing',
  company: 'Microsoft',
  privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  attributes: { 'tag-id': { like: /^\d{5,12}$/, example: '12345678' } },
  global: 'uetq',
  script: () => 'https://bat.bing.com/bat.js',
  install() {
    Object.assign(window, { uetq: [] });
  },
  // Without a default it assumes that everything is granted.
  start: () => [
    ['uetq.push', 'consent', 'default', { ad_storage: 'denied' }],
    ['uetq.push', 'consent', 'update', { ad_storage: 'granted' }],
  ],
  ready({ 'tag-id': ti }) {
    const uetq = new (globalNamed('UET') as Uet)({ ti, q: globalNamed('uetq') });
    Object.assign(window, { uetq });
    uetq.push('pageLoad');
  },
  optIn: () => [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
  optOut: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_uetsid*', use: 'visit', lasts: 'P1D' },
      { name: '_uetvid*', use: 'visitor', lasts: 'P390D' },
      { name: '_uetmsclkid', use: 'campaign', lasts: 'P90D' },
    ],
    localStorage: [
      { name: '_uetsid*', use: 'visit' },
      { name: '_uetvid*', use: 'visitor' },
    ],
  },
});
