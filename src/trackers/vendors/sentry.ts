import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `@sentry/browser`; its own type fits. */
export interface SentrySdk {
  init(options: object): unknown;
  getClient(): { getOptions(): { readonly enabled?: boolean } } | undefined;
  getReplay?(): { stop(): Promise<void> } | undefined;
  close(milliseconds?: number): PromiseLike<boolean>;
}

export interface SentryOptions extends VendorOptions {
  /**
   * The project's DSN, which also decides where the data live. With it the SDK is started here, at every grant;
   * without it the page starts it, and has to start it again after a withdrawal.
   */
  readonly dsn?: string | undefined;
  /** Options of the SDK's `init()`. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** How long the SDK may take to send what it holds when it is closed, in milliseconds. */
const LAST_WORDS = 2000;

const facts: Tracker = {
  id: 'sentry',
  name: 'Sentry',
  purposes: 'analytics',
  company: 'Functional Software, Inc.',
  privacyPolicy: 'https://sentry.io/privacy/',
  stores: { sessionStorage: [{ name: 'sentryReplaySession', use: 'recording', lasts: 'session' }] },
};

const isStarted = (sdk: SentrySdk): boolean => {
  const client = sdk.getClient();
  return !!client && client.getOptions().enabled !== false;
};

/** Drives Sentry: closed at a withdrawal, started afresh at the next grant. Errors from before a consent are lost. */
export const sentry = (source: SdkSource<SentrySdk> | undefined, options: SentryOptions = {}): Tracker => {
  const { dsn, config = {} } = options;
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('Sentry') as SentrySdk | undefined,
    isStarted,
    isCollecting: isStarted,
    start: dsn === undefined ? undefined : (sdk) => sdk.init({ dsn, ...config }),
    refuse: async (sdk) => {
      await sdk.getReplay?.()?.stop();
      await sdk.close(LAST_WORDS);
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="sentry">`. */
export const tracker = (attributes: Attributes): Tracker =>
  sentry(undefined, { dsn: attributes.dsn, config: configFrom(attributes) });
