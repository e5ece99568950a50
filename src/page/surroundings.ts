import type { Ports } from '../consent/index.js';

/** The visitor's time zone and languages, read when asked: the nearest `lang` first, then the browser's. */
export const createSurroundings = (
  element: () => Element | undefined,
): NonNullable<Ports['surroundings']> => ({
  get timeZone() {
    // The first `Intl.DateTimeFormat` of a page costs more than all the rest of a returning visit.
    const global = globalThis as { Temporal?: { Now: { timeZoneId(): string } } };
    return global.Temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
  get locales() {
    const nearest = (element() ?? document.documentElement).closest('[lang]')?.getAttribute('lang');
    return [nearest || navigator.language, ...navigator.languages];
  },
});

/** Global Privacy Control (W3C), fixed for as long as the page is shown. */
export const createSignals = (): NonNullable<Ports['signals']> => ({
  gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl,
});
