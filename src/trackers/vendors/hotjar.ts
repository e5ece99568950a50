import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'hotjar',
  name: 'Hotjar',
  purposes: 'analytics',
  company: 'Contentsquare',
  privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/',
  attributes: { 'site-id': { like: /^\d{3,12}$/, example: '1234567' } },
  global: 'hj',
  script: ({ 'site-id': site }) => `https://static.hotjar.com/c/hotjar-${site}.js?sv=6`,
  install({ 'site-id': site }) {
    const q: unknown[] = [];
    const hj = Object.assign((...args: unknown[]) => q.push(args), { q });
    Object.assign(window, { hj, _hjSettings: { hjid: Number(site), hjsv: 6 } });
  },
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_hjSessionUser_*', use: 'visitor', lasts: 'P1Y' },
      { name: '_hjSession_*', use: 'visit', lasts: 'PT30M' },
      { name: '_hj*', use: 'recording', lasts: 'P1Y' },
      { name: '_cs_c', use: 'settings', lasts: 'P13M' },
      { name: '_cs_id', use: 'visitor', lasts: 'P13M' },
      { name: '_cs_s', use: 'visit', lasts: 'PT30M' },
    ],
    localStorage: [{ name: '_hj*', use: 'recording' }],
    sessionStorage: [
      { name: '_hj*', use: 'recording', lasts: 'session' },
      { name: 'hjViewportId', use: 'recording', lasts: 'session' },
    ],
  },
});
