import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of a `RudderAnalytics` of `@rudderstack/analytics-js`; its own type fits. */
export interface RudderstackSdk {
  load(writeKey: string, dataPlane: string, options: object): unknown;
}

export interface RudderstackOptions extends VendorOptions {
  /** The source's write key. With it the SDK is loaded here, at the first grant; without it the page loads it. */
  readonly token?: string | undefined;
  /** The address of the data plane, which decides where the data live. */
  readonly dataPlane?: string | undefined;
  /** Options of the SDK's `load()`. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** What the SDK shows of itself once it is being loaded: the calls that it was given too early. */
type Globals = Readonly<
  Record<string, { state?: { eventBuffer?: { toBeProcessedArray?: { value: [method: string][] } } } }>
>;

const EVENTS = ['track', 'page', 'identify', 'group', 'alias'];

const facts: Tracker = {
  id: 'rudderstack',
  name: 'RudderStack',
  purposes: 'analytics',
  company: 'RudderStack, Inc.',
  privacyPolicy: 'https://www.rudderstack.com/privacy-policy/',
  stores: {
    cookies: [{ name: 'rl_*', use: 'visitor', lasts: 'P1Y' }],
    localStorage: [
      { name: 'rl_*', use: 'visitor' },
      { name: 'rudder_*', use: 'queue' },
    ],
    sessionStorage: [{ name: 'rl_*', use: 'visit', lasts: 'session' }],
  },
  // Neither `consent()` nor `reset()` stops it from sending or from making new ids.
  reloadOnWithdraw: true,
};

/** Takes the calls that were made before consent out of the SDK's buffer: it sends them when its server has answered. */
const dropEarlyCalls = (token: string): void => {
  const globals = globalNamed('RudderStackGlobals') as Globals | undefined;
  const buffer = globals?.[token]?.state?.eventBuffer?.toBeProcessedArray;
  if (buffer) buffer.value = buffer.value.filter(([method]) => !EVENTS.includes(method));
};

/** Drives RudderStack. It cannot be stopped, so a withdrawal reloads the page, and it is not loaded again. */
export const rudderstack = (
  source: SdkSource<RudderstackSdk> | undefined,
  options: RudderstackOptions = {},
): Tracker => {
  const { token, dataPlane, config = {} } = options;
  const start =
    token === undefined || dataPlane === undefined
      ? undefined
      : (sdk: RudderstackSdk) => {
          // The snippet's stub.
          if (Array.isArray(sdk)) sdk.splice(0);
          sdk.load(token, dataPlane, config);
          dropEarlyCalls(token);
        };
  const find = () => globalNamed('rudderanalytics') as RudderstackSdk | undefined;
  return sdkTracker(named(facts, options), source, { find, start });
};

/** Reads the attributes of `<consent-tracker vendor="rudderstack">`. */
export const tracker = (attributes: Attributes): Tracker =>
  rudderstack(undefined, {
    token: attributes.token,
    dataPlane: attributes['data-plane'],
    config: configFrom(attributes),
  });
