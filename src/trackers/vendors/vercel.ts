import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'vercel',
  name: 'Vercel Web Analytics',
  purposes: 'analytics',
  company: 'Vercel',
  privacyPolicy: 'https://vercel.com/legal/privacy-policy',
  attributes: {},
  global: 'va',
  // Vercel serves it from the site's own host.
  script: () => '/_vercel/insights/script.js',
  install() {
    const vaq: unknown[] = [];
    Object.assign(window, { vaq, va: (...args: unknown[]) => vaq.push(args) });
  },
  reloadOnWithdraw: true,
});
