import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `@amplitude/analytics-browser`; its own type fits. */
export interface AmplitudeSdk {
  init(key: string, options: object): { readonly promise: Promise<void> };
  setOptOut(isOut: boolean): void;
  reset(): void;
}

export interface AmplitudeOptions extends VendorOptions {
  /** The project's API key. With it the SDK is started here, at the first grant; without it the page starts it. */
  readonly token?: string | undefined;
  /** Where the project lives. Default `us`. */
  readonly residency?: 'us' | 'eu' | undefined;
  /** Options of the SDK; they win over the above. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const zones = { us: 'US', eu: 'EU' };

const facts: Tracker = {
  id: 'amplitude',
  name: 'Amplitude',
  purposes: 'analytics',
  company: 'Amplitude, Inc.',
  privacyPolicy: 'https://amplitude.com/privacy',
  stores: {
    // The SDK keeps no refusal of its own that could be left: it lives inside the cookie that holds the ids.
    cookies: [
      { name: 'AMP_MKTG_*', use: 'campaign', lasts: 'P1Y' },
      { name: 'AMP_*', use: 'visitor', lasts: 'P1Y' },
      { name: 'amplitude_id*', use: 'visitor', lasts: 'P10Y' },
    ],
    localStorage: [
      { name: 'AMP_remote_config_*', use: 'settings' },
      { name: 'AMP_unsent_*', use: 'queue' },
      { name: 'AMP_*', use: 'visitor' },
    ],
    sessionStorage: [{ name: 'AMP_*', use: 'visit', lasts: 'session' }],
    indexedDB: [{ name: 'AMP_*', use: 'settings' }],
  },
};

/** A start that neither sends nor stores: also ends what the SDK had begun to observe. */
const silent = {
  optOut: true,
  autocapture: false,
  identityStorage: 'none',
  remoteConfig: { fetchRemoteConfig: false },
  enableDiagnostics: false,
  // It would find the queue there, and send it a second time.
  storageProvider: {
    isEnabled: () => Promise.resolve(false),
    get: () => Promise.resolve(undefined),
    getRaw: () => Promise.resolve(undefined),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    reset: () => Promise.resolve(),
  },
};

/**
 * Drives Amplitude. What it tracked in the second before a withdrawal is still sent: an opt-out leaves its queue. Opted out
 * it would go on writing page addresses into the storage, so where it was started here it is started once more, silent.
 */
export const amplitude = (
  source: SdkSource<AmplitudeSdk> | undefined,
  options: AmplitudeOptions = {},
): Tracker => {
  const { token, residency = 'us', config = {} } = options;
  const serverZone = zones[residency];
  if (!serverZone) throw new Error(`Amplitude has no residency "${residency as string}": write us or eu.`);
  const start = async (sdk: AmplitudeSdk) => {
    // Opted out, so that it drops the events that the page gave it too early.
    if (token !== undefined) await sdk.init(token, { serverZone, ...config, optOut: true }).promise;
  };
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('amplitude') as AmplitudeSdk | undefined,
    start: token === undefined ? undefined : start,
    grant: async (sdk, isReturn) => {
      if (isReturn) {
        await start(sdk);
        sdk.reset();
      }
      sdk.setOptOut(false);
    },
    refuse: async (sdk) => {
      sdk.setOptOut(true);
      if (token !== undefined) await sdk.init(token, { ...config, ...silent }).promise;
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="amplitude">`. */
export const tracker = (attributes: Attributes): Tracker =>
  amplitude(undefined, {
    token: attributes.token,
    residency: attributes.residency as AmplitudeOptions['residency'],
    config: configFrom(attributes),
  });
