import type { StoredItem } from '../../consent/index.js';
import { globalNamed } from '../path.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `mixpanel-browser`; its own type fits. */
export interface MixpanelSdk {
  init(token: string, config: object, name?: string): unknown;
  set_config(config: object): void;
  reset(): void;
  has_opted_in_tracking(): boolean;
  has_opted_out_tracking(): boolean;
  opt_in_tracking(): void;
  opt_out_tracking(options: { delete_user: boolean }): void;
}

/** The SDK, or how to import it when the first grant needs it. */
export type MixpanelSource = MixpanelSdk | (() => MixpanelSdk | Promise<MixpanelSdk>);

/** Configuration of the SDK, of which these are read here too. */
export interface MixpanelConfig {
  readonly persistence_name?: string;
  readonly disable_persistence?: boolean;
  readonly [key: string]: unknown;
}

export interface MixpanelOptions {
  /** The project's token. With it the SDK is started here, at the first grant; without it the page starts it. */
  readonly token?: string | undefined;
  readonly purposes?: string;
  /** The tracker's id and name, where a page has more than one project. Default `mixpanel` and `Mixpanel`. */
  readonly id?: string;
  readonly name?: string;
  /** Where the project's data live. Default `us`; the wrong one loses the events. */
  readonly residency?: 'us' | 'eu' | 'in' | undefined;
  /** The address of a proxy of your own, instead of the residency's. */
  readonly apiHost?: string | undefined;
  /** Lets Mixpanel derive a place from the IP address. Default `false`. */
  readonly ip?: boolean;
  /** Properties never to send, such as `$current_url`. */
  readonly propertyBlacklist?: readonly string[];
  /** Any other configuration of the SDK; it wins over the above. */
  readonly config?: MixpanelConfig;
  /** The name of the SDK's instance, where the page uses several. */
  readonly instance?: string | undefined;
}

/** Also what the SDK keeps to itself: whether it has started, and what its snippet has queued. */
type Sdk = MixpanelSdk & {
  readonly __loaded?: boolean;
  readonly _i?: readonly (readonly [token: string, config: unknown, name: string])[];
};

const hosts = {
  us: 'https://api-js.mixpanel.com',
  eu: 'https://api-eu.mixpanel.com',
  in: 'https://api-in.mixpanel.com',
};

/**
 * Drives Mixpanel. Until the first grant the SDK is not even started, because its own denied start still stores a
 * flag; without a `token` the page has started it, and it is opted in and out as it stands.
 */
export const mixpanel = (source: MixpanelSource | undefined, options: MixpanelOptions = {}): Tracker => {
  const { token, residency = 'us', apiHost = hosts[residency], config = {}, instance } = options;
  // A guess would send the events of European visitors to the United States.
  if (!apiHost) throw new Error(`Mixpanel has no residency "${residency as string}": write us, eu or in.`);
  let imported: Sdk | undefined;
  let isWithdrawn = false;

  const root = () =>
    (typeof source === 'function' ? imported : (source ?? globalNamed('mixpanel'))) as Sdk | undefined;
  const current = (): Sdk | undefined => {
    const sdk = root() as (Sdk & Record<string, Sdk | undefined>) | undefined;
    // Never the page's other instance in its place, which another choice may be about.
    return instance ? sdk?.[instance] : sdk;
  };
  /** The snippet's stub holds this start in its queue: the SDK itself is on its way. */
  const isQueued = () => root()?._i?.some(([, , name]) => name === (instance ?? 'mixpanel'));

  const start = () => {
    if (token && !current()?.__loaded) {
      const defaults = {
        api_host: apiHost,
        ip: options.ip ?? false,
        property_blacklist: options.propertyBlacklist ?? [],
        // Until the next line but one: started without its persistence, the SDK leaves out tab ids and two databases,
        // which only recordings and feature flags need, and which cannot be erased while it runs.
        disable_persistence: !Object.keys(config).some((key) => /^(flags|record|remote)/.test(key)),
      };
      root()?.init(token, { ...defaults, ...config }, instance);
    }
    const sdk = current();
    if (!sdk?.__loaded) return;
    sdk.set_config({ disable_persistence: config.disable_persistence ?? false });
    // The SDK keeps the old id in memory. Whoever comes back after a withdrawal is someone new.
    if (isWithdrawn) sdk.reset();
    isWithdrawn = false;
    // Every call sends a `$opt_in` event, and the SDK remembers the last one.
    if (!sdk.has_opted_in_tracking()) sdk.opt_in_tracking();
  };

  const { persistence_name: persistenceName } = config;
  const ids = (lasts: { lasts?: string }): StoredItem[] => [
    { name: 'mp_*_mixpanel', use: 'visitor', ...lasts },
    ...(persistenceName ? [{ name: `mp_${persistenceName}`, use: 'visitor' as const, ...lasts }] : []),
    { name: 'mp_optout', use: 'refusal', ...lasts },
    { name: '__mp_opt_in_out_*', use: 'refusal', ...lasts },
  ];

  return {
    id: options.id ?? 'mixpanel',
    name: options.name ?? 'Mixpanel',
    purposes: options.purposes ?? 'analytics',
    company: 'Mixpanel, Inc.',
    privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
    sdk: () => {
      if (typeof source === 'function' && !imported) return source;
      const sdk = current();
      if (sdk?.__loaded) return sdk;
      return token && !isQueued() ? root() : undefined;
    },
    isRunning: () => {
      const sdk = current();
      return !!sdk?.__loaded && !sdk.has_opted_out_tracking();
    },
    optIn: (isCurrent) => {
      if (typeof source === 'function' && !imported) {
        return Promise.resolve(source()).then((sdk) => {
          imported = sdk;
          if (isCurrent()) start();
        });
      }
      start();
      return undefined;
    },
    optOut: () => {
      const sdk = current();
      if (!sdk?.__loaded) return;
      // The default would delete the person's profile, and then not even send the deletion.
      sdk.opt_out_tracking({ delete_user: false });
      // Otherwise any later `set_config` of the page would write the id again.
      sdk.set_config({ disable_persistence: true });
      isWithdrawn = true;
    },
    stores: {
      cookies: ids({ lasts: 'P1Y' }),
      localStorage: [...ids({}), { name: '__mpq_*', use: 'queue' }],
      sessionStorage: [
        { name: 'mp_tab_id_*', use: 'visit', lasts: 'session' },
        { name: 'mp_gen_new_tab_id_*', use: 'visit', lasts: 'session' },
      ],
      indexedDB: [
        { name: 'mixpanelBrowserDb', use: 'recording' },
        { name: 'mixpanelFlagsDb', use: 'settings' },
      ],
      // The SDK on this page, and in other tabs, reads its refusal from here before every event.
      keep: ['__mp_opt_in_out_*'],
    },
  };
};

const words = (text = ''): string[] => text.split(/[\s,]/).filter(Boolean);

/** Reads the attributes of `<consent-tracker vendor="mixpanel">`. */
export const tracker = (attributes: Attributes): Tracker =>
  mixpanel(undefined, {
    token: attributes.token,
    residency: attributes.residency as MixpanelOptions['residency'],
    apiHost: attributes['api-host'],
    ip: attributes.ip === 'true',
    propertyBlacklist: words(attributes['property-blacklist']),
    config: JSON.parse(attributes.config ?? '{}') as MixpanelConfig,
    instance: attributes.instance,
  });
