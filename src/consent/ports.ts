import type { Locator } from '../regimes/index.js';

/** Names of what can be wrong with a page's configuration; the sentences are in `problems.ts`. */
export type ProblemCode =
  | 'bad-purpose'
  | 'bad-tracker'
  | 'bad-region'
  | 'bad-regime'
  | 'not-stored'
  | 'unreadable'
  | 'second-banner'
  | 'unknown-vendor'
  | 'bad-method'
  | 'no-method'
  | 'no-tracker'
  | 'late-denial'
  | 'bad-gate'
  | 'bad-address'
  | 'bad-nonce'
  | 'gate-failed'
  | 'no-gate'
  | 'open-gate'
  | 'bad-endpoint'
  | 'bad-receipts'
  | 'refused-receipt'
  | 'bad-policy';

/** Tells the site's people, once for each subject, what to write instead. */
export type Report = (code: ProblemCode, subject: string) => void;

/** Where the record is kept. What grows old there, as a cookie does, is for it to write anew: the store writes what has changed. */
export interface StoragePort {
  /** Every text found that could be a record, in any order. Throws when nothing can be read at all. */
  load(): readonly string[];
  /** Keeps the text and nothing older; `false` when it will not outlive the page. Never throws. */
  save(text: string): boolean;
}

/** The other tabs of this site. */
export interface TabsPort {
  post(text: string): void;
  /** Calls back with a record that another tab wrote, or with nothing when storage should be read again. */
  listen(callback: (text?: string) => void): void;
}

/** What shows that a person acted: the event, which only the browser can make a trusted one. */
export interface Act {
  readonly isTrusted: boolean;
}

/**
 * Everything that the core needs of the world, passed in, so that it runs without a page.
 * A port left out is replaced by one that remembers nothing and knows nothing.
 */
export interface Ports {
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly clock?: () => number;
  /** A new random id, at most 36 characters. */
  readonly ids?: () => string;
  readonly storage?: StoragePort;
  readonly tabs?: TabsPort;
  /** Global Privacy Control, as `navigator.globalPrivacyControl` tells it: only `true` is a signal. */
  readonly signals?: { readonly gpc: unknown };
  /** The visitor's time zone (IANA) and languages (BCP 47). */
  readonly surroundings?: { readonly timeZone?: string | undefined; readonly locales?: readonly string[] };
  /** Which law applies where. Default: `pocketAtlas`, which knows only where the answer is not opt-in. */
  readonly atlas?: Locator;
  readonly report?: Report;
  /** Puts nothing on record as the visitor's own act that no trusted event shows. Off by default; a page's own store has it on. */
  readonly needsAct?: boolean;
}
