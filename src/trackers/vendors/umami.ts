import { OWN_HOST, remoteScript } from '../remote-script.js';

const MARK = 'umami.disabled';
const removeMark = (): void => localStorage.removeItem(MARK);
const setMark = (): void => localStorage.setItem(MARK, '1');

/**
 * Umami asks for its mark before everything it sends. The mark goes away before the script is loaded, because with it
 * the script would not count page views later on either.
 */
export const tracker = remoteScript({
  id: 'umami',
  name: 'Umami',
  purposes: 'analytics',
  privacyPolicy: 'https://umami.is/privacy',
  attributes: {
    host: { like: OWN_HOST, example: 'https://stats.example.com/' },
    'website-id': {
      like: /^[a-f\d]{8}(-[a-f\d]{4}){3}-[a-f\d]{12}$/,
      example: '01234567-89ab-cdef-0123-456789abcdef',
    },
  },
  global: 'umami',
  script: ({ host }) => `${host.replace(/\/?$/, '/')}script.js`,
  dataset: ({ 'website-id': websiteId }) => ({ websiteId }),
  start: () => [removeMark],
  optIn: () => [removeMark],
  optOut: [setMark],
  optOutIsStored: true,
  stores: { localStorage: [{ name: MARK, use: 'refusal' }], keep: [MARK] },
});
