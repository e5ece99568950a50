import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `@snowplow/browser-tracker`; its own type fits. */
export interface SnowplowSdk {
  newTracker(id: string, collector: string, config: object): unknown;
  setOptOutCookie(name: string): void;
  clearUserData(): void;
}

export interface SnowplowOptions extends VendorOptions {
  /** The address of the collector. With it a tracker is made here, at the first grant; without it by the page. */
  readonly collector?: string | undefined;
  /** The tracker's namespace. Default `sp`. */
  readonly instance?: string | undefined;
  /** Configuration of the tracker. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The SDK looks for it before every event, and sends and stores nothing while it is there. */
const REFUSED = 'sp_refused';

const facts: Tracker = {
  id: 'snowplow',
  name: 'Snowplow',
  purposes: 'analytics',
  stores: {
    cookies: [
      { name: '_sp_id.*', use: 'visitor', lasts: 'P2Y' },
      { name: '_sp_ses.*', use: 'visit', lasts: 'PT30M' },
      { name: REFUSED, use: 'refusal', lasts: 'session' },
    ],
    localStorage: [
      { name: '_sp_*', use: 'visitor' },
      { name: 'snowplowOutQueue_*', use: 'queue' },
    ],
    sessionStorage: [{ name: '_sp_tab_id', use: 'visit', lasts: 'session' }],
    keep: [REFUSED],
  },
};

const mark = (life: string) => {
  document.cookie = `${REFUSED}=1; Path=/; SameSite=Lax${life}`;
};

/** The function that Snowplow's script tag leaves on the page, spoken to like the module. */
const findGlobal = () => {
  let known: unknown;
  let spoken: SnowplowSdk | undefined;
  return (): SnowplowSdk | undefined => {
    const call = globalNamed('snowplow') as ((...args: unknown[]) => void) | undefined;
    if (typeof call !== 'function') return undefined;
    if (known !== call)
      spoken = {
        newTracker: (...args) => call('newTracker', ...args),
        setOptOutCookie: (name) => call('setOptOutCookie', name),
        clearUserData: () => call('clearUserData'),
      };
    known = call;
    return spoken;
  };
};

/** Drives Snowplow. What the collector itself sets (a cookie `sp`) is set by a server and cannot be erased here. */
export const snowplow = (
  source: SdkSource<SnowplowSdk> | undefined,
  options: SnowplowOptions = {},
): Tracker => {
  const { collector, instance = 'sp', config = {} } = options;
  return sdkTracker(named(facts, options), source, {
    find: findGlobal(),
    start: collector === undefined ? undefined : (sdk) => sdk.newTracker(instance, collector, config),
    grant: (sdk) => {
      mark('; Max-Age=0');
      sdk.setOptOutCookie(REFUSED);
    },
    refuse: (sdk) => {
      mark('');
      sdk.setOptOutCookie(REFUSED);
      sdk.clearUserData();
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="snowplow">`. */
export const tracker = (attributes: Attributes): Tracker =>
  snowplow(undefined, {
    collector: attributes.collector,
    instance: attributes.instance,
    config: configFrom(attributes),
  });
