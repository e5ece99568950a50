import { globalNamed } from '../path.js';
import { OWN_HOST, remoteScript } from '../remote-script.js';

/** The container's loader goes without callbacks, but the calls do not. */
const ignore = (): void => undefined;

const decide = (status: 0 | 1) =>
  ['ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status } } }, ignore, ignore] as const;

export const tracker = remoteScript({
  id: 'piwik-pro',
  name: 'Piwik PRO',
  purposes: 'analytics',
  privacyPolicy: 'https://piwik.pro/privacy-policy/',
  attributes: {
    host: { like: OWN_HOST, example: 'https://example.containers.piwik.pro/' },
    'site-id': {
      like: /^[a-f\d]{8}(-[a-f\d]{4}){3}-[a-f\d]{12}$/,
      example: '0a0b8661-8c10-4d59-e8fc-1d926cb3a8b7',
    },
  },
  global: 'ppms',
  script: ({ host, 'site-id': site }) => `${host.replace(/\/?$/, '/')}${site}.js`,
  install() {
    // It may be Google's too.
    const dataLayer = (globalNamed('dataLayer') ?? []) as unknown[];
    dataLayer.push({ start: Date.now(), event: 'stg.start' });
    const part = (name: string) => ({
      api: (method: string, ...parameters: unknown[]) =>
        dataLayer.push({ event: `ppms.${name}:${method}`, parameters }),
    });
    Object.assign(window, { dataLayer, ppms: { tm: part('tm'), cm: part('cm') } });
  },
  start: () => [decide(1)],
  optIn: () => [decide(1)],
  optOut: [decide(0)],
  optOutIsStored: true,
  stores: {
    cookies: [
      { name: '_pk_id.*', use: 'visitor', lasts: 'P13M' },
      { name: '_pk_ses.*', use: 'visit', lasts: 'PT30M' },
      { name: 'stg_*', use: 'visit', lasts: 'P1Y' },
      { name: 'ppms_privacy_*', use: 'refusal', lasts: 'P1Y' },
    ],
    keep: ['ppms_privacy_*'],
  },
});
