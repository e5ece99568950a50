import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `datadogRum` of `@datadog/browser-rum`, or `datadogLogs`; their own types fit. */
export interface DatadogSdk {
  init?(configuration: never): void;
  setTrackingConsent(consent: 'granted' | 'not-granted'): void;
  getInitConfiguration(): object | undefined;
}

export interface DatadogOptions extends VendorOptions {
  /** The client token. With it the SDK is started here, at the first grant; without it the page starts it. */
  readonly token?: string | undefined;
  readonly applicationId?: string | undefined;
  /** The Datadog site, which decides where the data live. Default `datadoghq.com`; Europe is `datadoghq.eu`. */
  readonly site?: string | undefined;
  /** Any other configuration of the SDK. */
  readonly config?: Readonly<Record<string, unknown>>;
}

interface RumEvent {
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly date: number;
}

type BeforeSend = (event: RumEvent, context: unknown) => boolean | undefined;

const facts: Tracker = {
  id: 'datadog',
  name: 'Datadog',
  purposes: 'analytics',
  company: 'Datadog, Inc.',
  privacyPolicy: 'https://www.datadoghq.com/legal/privacy/',
  stores: {
    cookies: [{ name: '_dd_*', use: 'visitor', lasts: 'P1Y' }],
    localStorage: [{ name: '_dd_*', use: 'visitor' }],
    sessionStorage: [{ name: '_dd_*', use: 'visit', lasts: 'session' }],
  },
};

/**
 * Drives Datadog RUM or Logs. What it has collected is sent once more at a withdrawal. Started by the page with
 * `trackingConsent: 'not-granted'`, it keeps what happened before the consent and sends it afterwards; started here it
 * sends nothing that happened before but how the page was loaded, as part of the page view.
 */
export const datadog = (source: SdkSource<DatadogSdk> | undefined, options: DatadogOptions = {}): Tracker => {
  const { token, applicationId, site = 'datadoghq.com', config = {} } = options;
  let grantedAt = Infinity;
  // The SDK collects from the first moment of the page, and keeps what it is given before it is started.
  const beforeSend: BeforeSend = (event, context) =>
    (event.type === 'view' || event.date >= grantedAt) &&
    (config.beforeSend as BeforeSend | undefined)?.(event, context) !== false;
  const configuration = {
    clientToken: token,
    applicationId,
    site,
    ...config,
    beforeSend,
    trackingConsent: 'granted',
  };
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('DD_RUM') as DatadogSdk | undefined,
    isStarted: (sdk) => !!sdk.getInitConfiguration(),
    start:
      token === undefined
        ? undefined
        : (sdk) => {
            grantedAt = Date.now();
            sdk.init?.(configuration as never);
          },
    grant: (sdk) => sdk.setTrackingConsent('granted'),
    refuse: (sdk) => sdk.setTrackingConsent('not-granted'),
  });
};

/** Reads the attributes of `<consent-tracker vendor="datadog">`. */
export const tracker = (attributes: Attributes): Tracker =>
  datadog(undefined, {
    token: attributes.token,
    applicationId: attributes['application-id'],
    site: attributes.site,
    config: configFrom(attributes),
  });
