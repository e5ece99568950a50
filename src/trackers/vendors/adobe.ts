import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** An instance of the Web SDK: what `createInstance()` of `@adobe/alloy` returns, or the `alloy` on the page. */
export type AlloySdk = (command: string, options?: object) => Promise<unknown>;

export interface AdobeOptions extends VendorOptions {
  /** The datastream's id. With it the instance is configured here, at the first grant; without it by the page. */
  readonly datastream?: string | undefined;
  /** The organisation's id, such as `ABC@AdobeOrg`. */
  readonly org?: string | undefined;
  /** Any other option of `configure`: `edgeDomain` spares the first request to `adobedc.demdex.net`. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const facts: Tracker = {
  id: 'adobe',
  name: 'Adobe Experience Cloud',
  purposes: 'analytics',
  company: 'Adobe Inc.',
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  stores: {
    cookies: [
      { name: 'kndctr_*_identity', use: 'visitor', lasts: 'P13M' },
      { name: 'kndctr_*_cluster', use: 'settings', lasts: 'PT30M' },
      { name: 'kndctr_*_consent', use: 'refusal', lasts: 'P6M' },
      { name: 'kndctr_*', use: 'visit', lasts: 'session' },
      { name: 'AMCV_*', use: 'visitor', lasts: 'P2Y' },
      { name: 'AMCVS_*', use: 'visit', lasts: 'session' },
      { name: 's_ecid', use: 'visitor', lasts: 'P2Y' },
      { name: 's_fid', use: 'visitor', lasts: 'P2Y' },
      { name: 's_vi', use: 'visitor', lasts: 'P2Y' },
      { name: 's_cc', use: 'settings', lasts: 'session' },
      { name: 's_sq', use: 'visit', lasts: 'session' },
      { name: 'com.adobe.alloy.*', use: 'settings', lasts: 'session' },
    ],
    localStorage: [{ name: 'com.adobe.alloy.*', use: 'settings' }],
    sessionStorage: [{ name: 'com.adobe.alloy.*', use: 'visit', lasts: 'session' }],
    // Set by Adobe's server when it is told; an instance that the page starts finds its refusal there.
    keep: ['kndctr_*_consent'],
  },
};

const consent = (general: 'in' | 'out') => ({
  consent: [{ standard: 'Adobe', version: '1.0', value: { general } }],
});

/** Drives Adobe's Web SDK. A withdrawal is told to Adobe's server in one request, and nothing follows it. */
export const adobe = (source: SdkSource<AlloySdk> | undefined, options: AdobeOptions = {}): Tracker => {
  const { datastream, org, config = {} } = options;
  const configuration = { datastreamId: datastream, orgId: org, ...config, defaultConsent: 'pending' };
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('alloy') as AlloySdk | undefined,
    start: datastream === undefined ? undefined : (alloy) => alloy('configure', configuration),
    grant: (alloy) => alloy('setConsent', consent('in')),
    refuse: (alloy) => alloy('setConsent', consent('out')),
  });
};

/** Reads the attributes of `<consent-tracker vendor="adobe">`. */
export const tracker = (attributes: Attributes): Tracker =>
  adobe(undefined, {
    datastream: attributes.datastream,
    org: attributes.org,
    config: configFrom(attributes),
  });
