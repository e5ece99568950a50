// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/trackers/adobe-visitor' {
  export const tracker: import('../remote-script.js').RemoteTracker<never>;
  // reached, not exported
  interface RemoteTracker<K extends string = string> {
    (attributes: Attributes): Tracker;
    readonly vendor: RemoteVendor<K>;
  }
  // reached, not exported
  interface RemoteVendor<K extends string = string> extends Vendor {
    readonly attributes: Readonly<Record<K, AttributeRule>>;
    readonly global: string;
    readonly script?: (values: Readonly<Record<K, string>>) => string;
    readonly dataset?: (values: Readonly<Record<K, string>>) => Readonly<Record<string, string>>;
    readonly install?: (values: Readonly<Record<K, string>>) => void;
    readonly start?: (values: Readonly<Record<K, string>>) => Calls;
    readonly ready?: (values: Readonly<Record<K, string>>) => void;
    readonly optIn?: (values: Readonly<Record<K, string>>) => Calls;
    readonly optOut?: Calls;
    readonly optOutIsStored?: boolean;
    readonly reloadOnWithdraw?: boolean;
  }
  // reached, not exported
  interface AttributeRule {
    readonly like: RegExp;
    readonly example: string;
    readonly otherwise?: string;
  }
  // reached, not exported
  type Calls = readonly (readonly [path: string, ...args: unknown[]] | (() => void))[];
}

declare module 'privacy-elements/trackers/adobe' {
  export interface AdobeOptions extends VendorOptions {
    readonly datastream?: string | undefined;
    readonly org?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export type AlloySdk = (command: string, options?: object) => Promise<unknown>;
  export const adobe: (source: SdkSource<AlloySdk> | undefined, options?: AdobeOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
  // reached, not exported
  interface VendorOptions {
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly purposes?: string | undefined;
  }
  // reached, not exported
  type SdkSource<Sdk> = Sdk | (() => Found<Sdk> | Promise<Found<Sdk>>);
  // reached, not exported
  type Attributes = Readonly<Record<string, string>>;
  // reached, not exported
  type Found<Sdk> =
    | Sdk
    | {
        readonly default: Sdk;
      };
}

declare module 'privacy-elements/trackers/amplitude' {
  export interface AmplitudeOptions extends VendorOptions {
    readonly token?: string | undefined;
    readonly residency?: 'us' | 'eu' | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface AmplitudeSdk {
    init(
      key: string,
      options: object,
    ): {
      readonly promise: Promise<void>;
    };
    setOptOut(isOut: boolean): void;
    reset(): void;
  }
  export const amplitude: (
    source: SdkSource<AmplitudeSdk> | undefined,
    options?: AmplitudeOptions,
  ) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/clarity' {
  export interface ClarityOptions extends VendorOptions {
    readonly token?: string | undefined;
    readonly ads?: boolean | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface ClaritySdk {
    start(config: object): void;
    stop(): void;
    consentv2(state: never): void;
  }
  export const clarity: (source: SdkSource<ClaritySdk> | undefined, options?: ClarityOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/datadog' {
  export interface DatadogOptions extends VendorOptions {
    readonly token?: string | undefined;
    readonly applicationId?: string | undefined;
    readonly site?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface DatadogSdk {
    init?(configuration: never): void;
    setTrackingConsent(consent: 'granted' | 'not-granted'): void;
    getInitConfiguration(): object | undefined;
  }
  export const datadog: (source: SdkSource<DatadogSdk> | undefined, options?: DatadogOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/fullstory' {
  export const tracker: import('../remote-script.js').RemoteTracker<'org-id'>;
}

declare module 'privacy-elements/trackers/google-maps' {
  export const tracker: Tracker;
}

declare module 'privacy-elements/trackers/google' {
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/heap' {
  export const tracker: import('../remote-script.js').RemoteTracker<'residency' | 'env-id'>;
}

declare module 'privacy-elements/trackers/hotjar' {
  export const tracker: import('../remote-script.js').RemoteTracker<'site-id'>;
}

declare module 'privacy-elements/trackers/hubspot' {
  export const tracker: import('../remote-script.js').RemoteTracker<'residency' | 'portal-id'>;
}

declare module 'privacy-elements/trackers/instagram' {
  export const tracker: Tracker;
}

declare module 'privacy-elements/trackers/intercom' {
  export const tracker: import('../remote-script.js').RemoteTracker<'residency' | 'app-id'>;
}

declare module 'privacy-elements/trackers/linkedin' {
  export const tracker: import('../remote-script.js').RemoteTracker<'partner-id'>;
}

declare module 'privacy-elements/trackers/logrocket' {
  export const tracker: import('../remote-script.js').RemoteTracker<'app-id'>;
}

declare module 'privacy-elements/trackers/marketo' {
  export const tracker: import('../remote-script.js').RemoteTracker<'munchkin-id' | 'anonymize-ip'>;
}

declare module 'privacy-elements/trackers/matomo' {
  export const tracker: import('../remote-script.js').RemoteTracker<'host' | 'site-id'>;
}

declare module 'privacy-elements/trackers/meta' {
  export const tracker: import('../remote-script.js').RemoteTracker<'pixel-id' | 'limited-data-use'>;
}

declare module 'privacy-elements/trackers/mixpanel' {
  export interface MixpanelConfig {
    readonly persistence_name?: string;
    readonly disable_persistence?: boolean;
    readonly [key: string]: unknown;
  }
  export interface MixpanelOptions {
    readonly token?: string | undefined;
    readonly purposes?: string;
    readonly id?: string;
    readonly name?: string;
    readonly residency?: 'us' | 'eu' | 'in' | undefined;
    readonly apiHost?: string | undefined;
    readonly ip?: boolean;
    readonly propertyBlacklist?: readonly string[];
    readonly config?: MixpanelConfig;
    readonly instance?: string | undefined;
  }
  export interface MixpanelSdk {
    init(token: string, config: object, name?: string): unknown;
    set_config(config: object): void;
    reset(): void;
    has_opted_in_tracking(): boolean;
    has_opted_out_tracking(): boolean;
    opt_in_tracking(): void;
    opt_out_tracking(options: { delete_user: boolean }): void;
  }
  export type MixpanelSource = MixpanelSdk | (() => MixpanelSdk | Promise<MixpanelSdk>);
  export const mixpanel: (source: MixpanelSource | undefined, options?: MixpanelOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/newrelic' {
  export interface NewrelicOptions extends VendorOptions {
    readonly config?:
      | {
          readonly init?: object;
          readonly [key: string]: unknown;
        }
      | undefined;
  }
  export type NewrelicSdk =
    | Agent
    | {
        readonly BrowserAgent: new (options: never) => Agent;
      };
  export const newrelic: (
    source: SdkSource<NewrelicSdk> | undefined,
    { config, ...options }?: NewrelicOptions,
  ) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
  // reached, not exported
  interface Agent {
    consent(isGranted: boolean): void;
  }
}

declare module 'privacy-elements/trackers/pinterest' {
  export const tracker: import('../remote-script.js').RemoteTracker<'tag-id'>;
}

declare module 'privacy-elements/trackers/piwik-pro' {
  export const tracker: import('../remote-script.js').RemoteTracker<'host' | 'site-id'>;
}

declare module 'privacy-elements/trackers/plausible' {
  export interface PlausibleOptions extends VendorOptions {
    readonly domain?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>> & {
      readonly transformRequest?: Transform;
    };
  }
  export interface PlausibleSdk {
    init(config: never): void;
    track(name: string, options: object): void;
  }
  export const plausible: (
    source: SdkSource<PlausibleSdk> | undefined,
    options?: PlausibleOptions,
  ) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
  // reached, not exported
  type Transform = (payload: unknown) => unknown;
}

declare module 'privacy-elements/trackers/posthog' {
  export interface PosthogOptions extends VendorOptions {
    readonly token?: string | undefined;
    readonly residency?: 'us' | 'eu' | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
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
  export const posthog: (source: SdkSource<PosthogSdk> | undefined, options?: PosthogOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/reddit' {
  export const tracker: import('../remote-script.js').RemoteTracker<'pixel-id'>;
}

declare module 'privacy-elements/trackers/rudderstack' {
  export interface RudderstackOptions extends VendorOptions {
    readonly token?: string | undefined;
    readonly dataPlane?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface RudderstackSdk {
    load(writeKey: string, dataPlane: string, options: object): unknown;
  }
  export const rudderstack: (
    source: SdkSource<RudderstackSdk> | undefined,
    options?: RudderstackOptions,
  ) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/segment' {
  export interface SegmentOptions extends VendorOptions {
    readonly token?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface SegmentSdk {
    load(
      settings: {
        writeKey: string;
      },
      options: object,
    ): unknown;
    addSourceMiddleware(middleware: (parts: Middleware) => void): unknown;
    reset(): unknown;
  }
  export const segment: (source: SdkSource<SegmentSdk> | undefined, options?: SegmentOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
  // reached, not exported
  interface Middleware {
    readonly payload: unknown;
    readonly next: (payload: never) => void;
  }
}

declare module 'privacy-elements/trackers/sentry' {
  export interface SentryOptions extends VendorOptions {
    readonly dsn?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface SentrySdk {
    init(options: object): unknown;
    getClient():
      | {
          getOptions(): {
            readonly enabled?: boolean;
          };
        }
      | undefined;
    getReplay?():
      | {
          stop(): Promise<void>;
        }
      | undefined;
    close(milliseconds?: number): PromiseLike<boolean>;
  }
  export const sentry: (source: SdkSource<SentrySdk> | undefined, options?: SentryOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/snap' {
  export const tracker: import('../remote-script.js').RemoteTracker<'pixel-id'>;
}

declare module 'privacy-elements/trackers/snowplow' {
  export interface SnowplowOptions extends VendorOptions {
    readonly collector?: string | undefined;
    readonly instance?: string | undefined;
    readonly config?: Readonly<Record<string, unknown>>;
  }
  export interface SnowplowSdk {
    newTracker(id: string, collector: string, config: object): unknown;
    setOptOutCookie(name: string): void;
    clearUserData(): void;
  }
  export const snowplow: (source: SdkSource<SnowplowSdk> | undefined, options?: SnowplowOptions) => Tracker;
  export const tracker: (attributes: Attributes) => Tracker;
}

declare module 'privacy-elements/trackers/spotify' {
  export const tracker: Tracker;
}

declare module 'privacy-elements/trackers/stripe' {
  export const tracker: import('../remote-script.js').RemoteTracker<'advanced-fraud-signals'>;
}

declare module 'privacy-elements/trackers/tiktok-embed' {
  export const tracker: Tracker;
}

declare module 'privacy-elements/trackers/tiktok' {
  export const tracker: import('../remote-script.js').RemoteTracker<'pixel-id'>;
}

declare module 'privacy-elements/trackers/uet' {
  export const tracker: import('../remote-script.js').RemoteTracker<'tag-id'>;
}

declare module 'privacy-elements/trackers/umami' {
  export const tracker: import('../remote-script.js').RemoteTracker<'host' | 'website-id'>;
}

declare module 'privacy-elements/trackers/vercel' {
  export const tracker: import('../remote-script.js').RemoteTracker<never>;
}

declare module 'privacy-elements/trackers/vimeo' {
  export const tracker: Tracker;
}

declare module 'privacy-elements/trackers/x-embed' {
  export const tracker: Tracker;
}

declare module 'privacy-elements/trackers/x' {
  export const tracker: import('../remote-script.js').RemoteTracker<'pixel-id'>;
}

declare module 'privacy-elements/trackers/youtube' {
  export const tracker: Tracker;
}
