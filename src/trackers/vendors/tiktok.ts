import { remoteScript } from '../remote-script.js';

const address = 'https://analytics.tiktok.com/i18n/pixel/events.js';

/** The last three have to be in the list, or the stub does not queue them. */
const methods =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent'.split(
    ' ',
  );

type Ttq = unknown[] & Record<string, unknown>;

const queue = (to: Ttq): Ttq => {
  for (const name of methods) to[name] = (...args: unknown[]) => to.push([name, ...args]);
  return to;
};

export const tracker = remoteScript({
  id: 'tiktok',
  name: 'TikTok Pixel',
  purposes: 'marketing',
  company: 'TikTok',
  privacyPolicy: 'https://www.tiktok.com/legal/privacy-policy',
  attributes: { 'pixel-id': { like: /^[A-Z\d]{15,25}$/, example: 'C4A1B2C3D4E5F6G7H8I9' } },
  global: 'ttq',
  script: ({ 'pixel-id': id }) => `${address}?sdkid=${id}&lib=ttq`,
  install({ 'pixel-id': id }) {
    const pixel = Object.assign([], { _u: address });
    const ttq = queue(
      Object.assign([], {
        methods,
        _i: { [id]: pixel },
        _t: { [id]: Date.now() },
        _o: { [id]: {} },
      }) as never,
    );
    ttq.instance = (name: string) => queue((ttq._i as Record<string, Ttq>)[name] ?? ([] as never));
    Object.assign(window, { TiktokAnalyticsObject: 'ttq', ttq });
  },
  start: () => [['ttq.page']],
  optIn: () => [['ttq.grantConsent']],
  optOut: [['ttq.revokeConsent']],
  stores: {
    cookies: [
      { name: '_ttp', use: 'visitor', lasts: 'P389D' },
      { name: '_tt_enable_cookie', use: 'settings', lasts: 'P389D' },
      { name: 'ttcsid*', use: 'visit', lasts: 'P90D' },
    ],
    sessionStorage: [{ name: 'tt_*', use: 'visit', lasts: 'session' }],
  },
});
