import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

type Transform = (payload: unknown) => unknown;

/** What is used of `@plausible-analytics/tracker`; its own type fits. */
export interface PlausibleSdk {
  init(config: never): void;
  track(name: string, options: object): void;
}

export interface PlausibleOptions extends VendorOptions {
  /** The site's domain at Plausible. With it the SDK is started here, at the first grant; without it by the page. */
  readonly domain?: string | undefined;
  /** Any other configuration of the SDK. */
  readonly config?: Readonly<Record<string, unknown>> & { readonly transformRequest?: Transform };
}

/** Plausible's own mark, which both of its scripts look for before every event. */
const REFUSED = 'plausible_ignore';

const facts: Tracker = {
  id: 'plausible',
  name: 'Plausible',
  purposes: 'analytics',
  company: 'Plausible Insights OÜ',
  privacyPolicy: 'https://plausible.io/data-policy',
  stores: { localStorage: [{ name: REFUSED, use: 'refusal' }], keep: [REFUSED] },
};

/** The script tag: it has no other switch than its mark in the storage. */
const driveScript = (options: PlausibleOptions): Tracker => ({
  ...named(facts, options),
  sdk: () => globalNamed('plausible'),
  isRunning: () =>
    !!(globalNamed('plausible') as { l?: boolean } | undefined)?.l &&
    localStorage.getItem(REFUSED) !== 'true',
  optIn: () => localStorage.removeItem(REFUSED),
  optOut: () => localStorage.setItem(REFUSED, 'true'),
});

/**
 * Drives Plausible. Handed over as a module it stores nothing, not even a refusal: its events pass through us. At a
 * withdrawal it sends how long the page was read until then, once, instead of when the page is left.
 */
export const plausible = (
  source: SdkSource<PlausibleSdk> | undefined,
  options: PlausibleOptions = {},
): Tracker => {
  const { domain, config = {} } = options;
  if (!source || domain === undefined) return driveScript(options);
  let isOpen = false;
  const transformRequest: Transform = (payload) =>
    isOpen ? (config.transformRequest ? config.transformRequest(payload) : payload) : null;
  return sdkTracker(named({ ...facts, stores: {} }, options), source, {
    find: () => undefined,
    start: (sdk) => {
      isOpen = true;
      // Its default tells the console of every event that was let through by nobody.
      sdk.init({ logging: false, ...config, domain, transformRequest } as never);
    },
    grant: () => {
      isOpen = true;
    },
    refuse: (sdk) => {
      isOpen = false;
      // A page view that is not let through ends the one before, so that leaving the page sends nothing.
      sdk.track('pageview', {});
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="plausible">`, whose script the page loads when it is allowed. */
export const tracker = (attributes: Attributes): Tracker =>
  plausible(undefined, { domain: attributes.domain, config: configFrom(attributes) });
