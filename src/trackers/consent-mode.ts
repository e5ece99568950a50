import { globalNamed } from './path.js';
import type { Attributes } from './tracker.js';

/**
 * The seven signals of Google's Consent Mode v2, and the purposes behind each unless the tracker's attributes say
 * otherwise (https://developers.google.com/tag-platform/security/concepts/consent-mode).
 */
const purposes = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
};

export type Signal = keyof typeof purposes;
export type Signals = Readonly<Partial<Record<Signal, boolean>>>;

const names = Object.keys(purposes) as Signal[];

/** What each signal is granted by: `ad-user-data="marketing"`. */
export const signalsOf = (attributes: Attributes): Record<Signal, string> => {
  const pairs = names.map((name) => [name, attributes[name.replaceAll('_', '-')] ?? purposes[name]]);
  return Object.fromEntries(pairs) as Record<Signal, string>;
};

/** All seven, because a signal that is left out keeps its last value. */
export const states = (signals: Signals): Record<Signal, 'granted' | 'denied'> => {
  const pairs = names.map((name) => [name, signals[name] ? 'granted' : 'denied']);
  return Object.fromEntries(pairs) as Record<Signal, 'granted' | 'denied'>;
};

/**
 * Where something may run before a choice, in the codes that Google reads: the regions whose regime is not opt-in,
 * as `regimes/` knows them. Canada stands there by province, because Quebec does not.
 */
export const lenientRegions =
  'US CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT MX AU NZ JP HK BM'.split(' ');

/** What holds in those regions until the page says more: everything, or with Global Privacy Control all but the ads. */
export const lenientSignals = (): Signals => {
  const isSignalled = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  return Object.fromEntries(names.map((name) => [name, !(isSignalled && purposes[name] === 'marketing')]));
};

/** The page's queue, made where there is none, together with the function that fills it. */
export const dataLayer = (): unknown[] => {
  const found = globalNamed('dataLayer');
  const layer = Array.isArray(found) ? (found as unknown[]) : [];
  if (layer !== found) Object.assign(window, { dataLayer: layer });
  if (!globalNamed('gtag')) Object.assign(window, { gtag });
  return layer;
};

/** Google's tags take a command only as an `arguments` object; an array with the same content is passed over. */
export function gtag(...command: unknown[]): void;
export function gtag(): void {
  // eslint-disable-next-line prefer-rest-params -- see above
  dataLayer().push(arguments);
}

/** Whether the page has set defaults itself: a second one would not count any more than it does. */
export const hasDefault = (): boolean =>
  dataLayer().some((entry) => {
    const [command, kind] = Array.from((entry ?? []) as ArrayLike<unknown>);
    return command === 'consent' && kind === 'default';
  });
