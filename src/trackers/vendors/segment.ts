import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

interface Middleware {
  readonly payload: unknown;
  readonly next: (payload: never) => void;
}

/** What is used of an `AnalyticsBrowser` of `@segment/analytics-next`; its own type fits. */
export interface SegmentSdk {
  load(settings: { writeKey: string }, options: object): unknown;
  addSourceMiddleware(middleware: (parts: Middleware) => void): unknown;
  reset(): unknown;
}

export interface SegmentOptions extends VendorOptions {
  /** The source's write key. With it the SDK is loaded here, at the first grant; without it the page loads it. */
  readonly token?: string | undefined;
  /** Options of the SDK's `load()`. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** Also what the SDK keeps to itself: the calls it was given too early, and who the visitor is. */
type Inner = SegmentSdk & {
  readonly _preInitBuffer?: { getAndRemove(method: string): unknown };
  readonly instance?: { user(): Identity; group(): Identity };
};

interface Identity {
  readonly options?: { disable?: boolean };
}

const EVENTS = ['track', 'page', 'identify', 'group', 'alias', 'screen'];

const facts: Tracker = {
  id: 'segment',
  name: 'Segment',
  purposes: 'analytics',
  company: 'Twilio Inc.',
  privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy',
  stores: {
    cookies: [{ name: 'ajs_*', use: 'visitor', lasts: 'P1Y' }],
    localStorage: [
      { name: 'ajs_*', use: 'visitor' },
      { name: 'persisted-queue:v1:*', use: 'queue' },
    ],
    sessionStorage: [{ name: 'persisted-queue:v1:*', use: 'queue', lasts: 'session' }],
  },
};

/** Takes the calls that were made before consent out of the SDK's buffer, or of its snippet's. */
const dropEarlyCalls = (sdk: Inner): void => {
  if (Array.isArray(sdk)) {
    const kept = sdk.filter((call) => !EVENTS.includes((call as string[])[0] ?? ''));
    sdk.splice(0, sdk.length, ...(kept as unknown[]));
  }
  for (const method of EVENTS) sdk._preInitBuffer?.getAndRemove(method);
};

/**
 * Drives Segment, which has no opt-out: a middleware of ours lets events pass, or not, and the SDK is kept from making
 * new ids meanwhile. Destinations that it has loaded from elsewhere still run, so `reload` is worth considering.
 */
export const segment = (source: SdkSource<SegmentSdk> | undefined, options: SegmentOptions = {}): Tracker => {
  const { token, config = {} } = options;
  let isOpen = false;
  let isGuarded = false;
  const silence = ({ instance }: Inner, isSilent: boolean) => {
    for (const identity of [instance?.user(), instance?.group()])
      if (identity?.options) identity.options.disable = isSilent;
  };
  const guard = (sdk: SegmentSdk) => {
    if (isGuarded) return;
    isGuarded = true;
    void sdk.addSourceMiddleware(({ payload, next }) => {
      if (isOpen) next(payload as never);
    });
  };
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('analytics') as SegmentSdk | undefined,
    start:
      token === undefined
        ? undefined
        : (sdk) => {
            dropEarlyCalls(sdk);
            guard(sdk);
            // Not awaited: it answers when Segment's server has, and a withdrawal must not wait for that.
            void sdk.load(Array.isArray(sdk) ? (token as never) : { writeKey: token }, config);
          },
    grant: (sdk) => {
      guard(sdk);
      silence(sdk, false);
      isOpen = true;
    },
    refuse: (sdk) => {
      guard(sdk);
      isOpen = false;
      const forgotten = sdk.reset();
      silence(sdk, true);
      return forgotten;
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="segment">`. */
export const tracker = (attributes: Attributes): Tracker =>
  segment(undefined, { token: attributes.token, config: configFrom(attributes) });
