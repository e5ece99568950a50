import { remoteScript } from '../remote-script.js';

const hosts: Record<string, string> = { us: 'api-iam', eu: 'api-iam.eu', ap: 'api-iam.au' };

const boot = ({ 'app-id': id, residency }: Readonly<Record<'app-id' | 'residency', string>>) =>
  [['Intercom', 'boot', { app_id: id, api_base: `https://${hosts[residency] ?? ''}.intercom.io` }]] as const;

export const tracker = remoteScript({
  id: 'intercom',
  name: 'Intercom',
  purposes: 'functional',
  privacyPolicy: 'https://www.intercom.com/legal/privacy',
  attributes: {
    'app-id': { like: /^[a-z\d]{6,12}$/, example: 'abc123de' },
    residency: { like: /^(us|eu|ap)$/, example: 'eu', otherwise: 'us' },
  },
  global: 'Intercom',
  script: ({ 'app-id': id }) => `https://widget.intercom.io/widget/${id}`,
  install() {
    const q: unknown[] = [];
    const c = (args: unknown) => q.push(args);
    Object.assign(window, { Intercom: Object.assign((...args: unknown[]) => c(args), { q, c }) });
  },
  start: boot,
  optIn: boot,
  optOut: [['Intercom', 'shutdown']],
  stores: {
    cookies: [
      { name: 'intercom-id-*', use: 'visitor', lasts: 'P271D' },
      { name: 'intercom-session-*', use: 'visit', lasts: 'P7D' },
      { name: 'intercom-device-id-*', use: 'visitor', lasts: 'P271D' },
    ],
    localStorage: [{ name: 'intercom.*', use: 'settings' }],
  },
});
