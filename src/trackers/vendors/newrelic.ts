import { globalNamed } from '../path.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

interface Agent {
  consent(isGranted: boolean): void;
}

/** What is used of `@newrelic/browser-agent`, or of the `newrelic` that its snippet leaves on the page. */
export type NewrelicSdk = Agent | { readonly BrowserAgent: new (options: never) => Agent };

export interface NewrelicOptions extends VendorOptions {
  /**
   * What `new BrowserAgent()` takes: `info`, `loader_config` and `init`; `info.beacon` decides where the data live. With
   * it the agent is made here, at the first grant; without it by the page, with `browser_consent_mode` enabled.
   */
  readonly config?: { readonly init?: object; readonly [key: string]: unknown } | undefined;
}

const facts: Tracker = {
  id: 'newrelic',
  name: 'New Relic',
  purposes: 'analytics',
  company: 'New Relic, Inc.',
  privacyPolicy: 'https://newrelic.com/termsandconditions/privacy',
  stores: {
    localStorage: [{ name: 'NRBA_*', use: 'visit' }],
    sessionStorage: [{ name: 'NRBA_*', use: 'visit', lasts: 'session' }],
  },
  // Refused, it sends nothing, but goes on collecting in memory, sends that after the next consent, and keeps writing its
  // session down.
  reloadOnWithdraw: true,
};

/** Drives the New Relic browser agent. It is made at the first grant, and a withdrawal reloads the page. */
export const newrelic = (
  source: SdkSource<NewrelicSdk> | undefined,
  { config, ...options }: NewrelicOptions = {},
): Tracker => {
  let agent: Agent | undefined;
  const start = (sdk: NewrelicSdk) => {
    if (!('BrowserAgent' in sdk)) return;
    const init = { ...config?.init, browser_consent_mode: { enabled: true } };
    agent = new sdk.BrowserAgent({ ...config, init } as never);
  };
  const tell = (sdk: NewrelicSdk, isGranted: boolean) => {
    const told = 'consent' in sdk ? sdk : agent;
    told?.consent(isGranted);
  };
  return sdkTracker(named(facts, options), source, {
    find: () => globalNamed('newrelic') as NewrelicSdk | undefined,
    start: config && start,
    grant: (sdk) => tell(sdk, true),
    refuse: (sdk) => tell(sdk, false),
  });
};

/** Reads the attributes of `<consent-tracker vendor="newrelic">`, whose agent the page's own snippet makes. */
export const tracker = (attributes: Attributes): Tracker =>
  newrelic(undefined, attributes.config ? { config: configFrom(attributes) } : {});
