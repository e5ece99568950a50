import { remoteScript } from '../remote-script.js';

/** No call stops it: https://www.linkedin.com/help/lms/answer/a427660 knows none. */
export const tracker = remoteScript({
  id: 'linkedin',
  name: 'LinkedIn Insight Tag',
  purposes: 'marketing',
  company: 'LinkedIn',
  privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
  attributes: { 'partner-id': { like: /^\d{3,12}$/, example: '1234567' } },
  global: 'lintrk',
  script: () => 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  install({ 'partner-id': id }) {
    const q: unknown[] = [];
    const lintrk = Object.assign((command: unknown, data: unknown) => q.push([command, data]), { q });
    Object.assign(window, { lintrk, _linkedin_partner_id: id, _linkedin_data_partner_ids: [id] });
  },
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: 'li_fat_id', use: 'campaign', lasts: 'P30D' },
      { name: 'li_giant', use: 'campaign', lasts: 'P7D' },
      { name: 'ln_or', use: 'settings', lasts: 'P1D' },
    ],
    localStorage: [{ name: 'li_adsId', use: 'visitor' }],
    sessionStorage: [{ name: 'li_adsId', use: 'visitor', lasts: 'session' }],
  },
});
