import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `posthog-js`; its own type fits. */
export interface PosthogSdk {
  readonly __loaded?: boolean;
  init(token: string, config: object): unknown;
  set_config(config: object): void;
  reset(): void;
  get_explicit_consent_status(): string;
  has_opted_in_capturing(): boolean;
  opt_in_capturing(): void;
  opt_out_capturing(): void;
}

export interface PosthogOptions extends VendorOptions {
  /** The project's key. With it the SDK is started here, at the first grant; without it the page starts it. */
  readonly token?: string | undefined;
  /** Where the project lives. Default `us`; the wrong one loses the events. */
  readonly residency?: 'us' | 'eu' | undefined;
  /** Configuration of the SDK; it wins over the above. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const hosts = { us: 'https://us.i.posthog.com', eu: 'https://eu.i.posthog.com' };

const facts: Tracker = {
  id: 'posthog',
  name: 'PostHog',
  purposes: 'analytics',
  company: 'PostHog, Inc.',
  privacyPolicy: 'https://posthog.com/privacy',
  stores: {
    cookies: [
      { name: 'ph_*_posthog', use: 'visitor', lasts: 'P1Y' },
      { name: 'ph_*_posthog_cpm', use: 'campaign', lasts: 'P1Y' },
      { name: 'dmn_chk_*', use: 'settings', lasts: 'session' },
      { name: '__ph_opt_in_out_*', use: 'refusal', lasts: 'P1Y' },
    ],
    localStorage: [
      { name: 'ph_*_posthog', use: 'visitor' },
      { name: 'ph_*_posthog_*', use: 'settings' },
      { name: '__ph_opt_in_out_*', use: 'refusal' },
    ],
    sessionStorage: [{ name: 'ph_*', use: 'visit', lasts: 'session' }],
    // The SDK on this page, and in other tabs, reads its refusal from here before every event.
    keep: ['__ph_opt_in_out_*'],
  },
};

/** Drives PostHog. What it captured in the three seconds before a withdrawal is still sent: its queue has no way in. */
export const posthog = (source: SdkSource<PosthogSdk> | undefined, options: PosthogOptions = {}): Tracker => {
  const { token, residency = 'us', config = {} } = options;
  const host = hosts[residency];
  if (!host) throw new Error(`PostHog has no residency "${residency as string}": write us or eu.`);
  const { advanced_disable_flags: withoutFlags = false } = config;
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('posthog') as PosthogSdk | undefined,
    isStarted: (sdk) => !!sdk.__loaded,
    isCollecting: (sdk) => sdk.has_opted_in_capturing(),
    start:
      token === undefined
        ? undefined
        : (sdk) =>
            sdk.init(token, {
              api_host: host,
              opt_out_capturing_by_default: true,
              opt_out_persistence_by_default: true,
              ...config,
            }),
    grant: (sdk, isReturn) => {
      // Before the opt-in: a reset forgets it.
      if (isReturn) sdk.reset();
      sdk.set_config({ advanced_disable_flags: withoutFlags });
      if (sdk.get_explicit_consent_status() !== 'granted') sdk.opt_in_capturing();
    },
    refuse: (sdk) => {
      // Otherwise the ids stay, and any later `identify()` of the page asks for feature flags with them.
      sdk.set_config({ opt_out_persistence_by_default: true, advanced_disable_flags: true });
      sdk.opt_out_capturing();
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="posthog">`. */
export const tracker = (attributes: Attributes): Tracker =>
  posthog(undefined, {
    token: attributes.token,
    residency: attributes.residency as PosthogOptions['residency'],
    config: {
      ...(attributes['api-host'] && { api_host: attributes['api-host'] }),
      ...configFrom(attributes),
    },
  });
