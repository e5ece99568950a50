import type { Consent } from '../consent/index.js';

let page: (() => Consent) | undefined;

/**
 * Tells the elements where the page's own store comes from. The first answer stays, because every module of `define/`
 * gives the same one. It is asked for only when an element that has no `consent` of its own stands in the page.
 */
export const provideConsent = (get: () => Consent): void => {
  page ??= get;
};

/** The page's own store, if somebody provides one. */
export const pageConsent = (): Consent | undefined => page?.();
