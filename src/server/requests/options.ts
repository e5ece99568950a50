import type { Notify } from '../notify/notify.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { RequestStore } from '../stores/store.js';

export interface PrivacyRequestsOptions {
  /** Where requests are kept, for example `sqlStore(…)`. */
  readonly store: RequestStore;
  /** Tells the requester and the privacy office. Without it nobody is told; the store holds the request all the same. */
  readonly notify?: Notify;
  /** Other origins whose pages may post, such as `https://www.example.com`. The endpoint's own origin always may. */
  readonly allowedOrigins?: readonly string[];
  /** The longest body in bytes. Default 65,536. */
  readonly maxBytes?: number;
  /** How many requests a client may file. Default 20 in 600 seconds; `false` for no limit. */
  readonly rateLimit?: RateLimit | false;
  /** Milliseconds to wait for a body, and for the store. Default 10,000. */
  readonly timeout?: number;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /** Told what went wrong inside, without personal data. Default: one line on the console. */
  readonly onError?: (message: string) => void;
}

export type Settings = Required<Omit<PrivacyRequestsOptions, 'notify'>> &
  Pick<PrivacyRequestsOptions, 'notify'>;

export const settingsFrom = (options: PrivacyRequestsOptions): Settings => ({
  allowedOrigins: [],
  maxBytes: 65_536,
  rateLimit: { requests: 20, seconds: 600 },
  timeout: 10_000,
  now: Date.now,
  onError: (message) => console.error(message),
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  store: options.store,
});
