import { remoteScript } from '../remote-script.js';

/** The snippet's stub: it keeps its calls in `q` until the script has set `_api`. */
const stub = () => {
  const FS = Object.assign(
    (...args: unknown[]) => {
      if (FS.q) FS.q.push(args);
      else FS._api?.(...args);
    },
    { q: [] as unknown[] | undefined, _api: undefined as ((...args: unknown[]) => void) | undefined },
  );
  return FS;
};

/** An organisation of the EU has its region in its id. */
const hostOf = (org: string): string => (org.endsWith('-eu1') ? 'eu1.fullstory.com' : 'fullstory.com');

export const tracker = remoteScript({
  id: 'fullstory',
  name: 'Fullstory',
  purposes: 'analytics',
  privacyPolicy: 'https://www.fullstory.com/legal/privacy-policy/',
  attributes: { 'org-id': { like: /^o?-?[A-Z\d]{3,12}(-(na|eu)1)?$/, example: 'o-1A2B3C-eu1' } },
  global: 'FS',
  script: ({ 'org-id': org }) => `https://edge.${hostOf(org)}/s/fs.js`,
  install({ 'org-id': org }) {
    const host = hostOf(org);
    Object.assign(window, { FS: stub(), _fs_namespace: 'FS', _fs_org: org, _fs_host: host });
    Object.assign(window, { _fs_script: `edge.${host}/s/fs.js` });
  },
  optIn: () => [['FS', 'restart']],
  // It does not last beyond the page, and need not: on the next one nothing is loaded.
  optOut: [['FS', 'shutdown']],
  stores: {
    cookies: [
      { name: 'fs_uid', use: 'visitor', lasts: 'P1Y' },
      { name: 'fs_lua', use: 'visit', lasts: 'PT30M' },
      { name: 'fs_cid', use: 'visitor', lasts: 'P1Y' },
      { name: 'fs_session', use: 'visit', lasts: 'session' },
    ],
    localStorage: [
      { name: 'fs_*', use: 'visitor' },
      { name: '_fs_*', use: 'recording' },
    ],
  },
});
