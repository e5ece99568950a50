import { globalNamed } from '../path.js';
import { scriptUrl } from '../script-url.js';
import { configFrom, named, sdkTracker, type SdkSource, type VendorOptions } from '../sdk.js';
import type { Attributes, Tracker } from '../tracker.js';

/** What is used of `clarity` of `clarity-js`; its own type fits. */
export interface ClaritySdk {
  start(config: object): void;
  stop(): void;
  consentv2(state: never): void;
}

export interface ClarityOptions extends VendorOptions {
  /** The project's id. With it Clarity is started here, at the first grant; without it by the page. */
  readonly token?: string | undefined;
  /** Lets Microsoft use what it learns for advertisements. Default `false`. */
  readonly ads?: boolean | undefined;
  /** Configuration of `clarity-js`. */
  readonly config?: Readonly<Record<string, unknown>>;
}

const facts: Tracker = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  purposes: 'analytics',
  company: 'Microsoft Corporation',
  privacyPolicy: 'https://privacy.microsoft.com/privacystatement',
  stores: {
    cookies: [
      { name: '_clck', use: 'visitor', lasts: 'P1Y' },
      { name: '_clsk', use: 'recording', lasts: 'P1D' },
    ],
    sessionStorage: [{ name: '_cltk', use: 'recording', lasts: 'session' }],
  },
};

type Queue = ((...args: unknown[]) => void) & { q?: unknown[] };

/** Microsoft's tag, spoken to like the module. Its stub queues what is said before it has arrived. */
const tag = (token: string | undefined): ClaritySdk => {
  const say = (...args: unknown[]) => (globalNamed('clarity') as Queue | undefined)?.(...args);
  let isLoaded = false;
  return {
    start: () => {
      if (isLoaded || token === undefined) {
        say('start');
        return;
      }
      isLoaded = true;
      const stub: Queue = (...args) => void (stub.q ??= []).push(args);
      if (!globalNamed('clarity')) Reflect.set(window, 'clarity', stub);
      const script = document.createElement('script');
      script.async = true;
      script.src = scriptUrl(`https://www.clarity.ms/tag/${encodeURIComponent(token)}`);
      document.head.append(script);
    },
    stop: () => say('stop'),
    consentv2: (state) => say('consentv2', state),
  };
};

/**
 * Drives Clarity, whose own denied mode goes on sending: it is stopped, and what it stored is erased. The module is also
 * left with nowhere to send to, because it starts again by itself a moment after the address of the page has changed, or
 * when the page comes out of the back/forward cache. Microsoft's tag cannot be told that, so a withdrawal reloads the page.
 */
export const clarity = (source: SdkSource<ClaritySdk> | undefined, options: ClarityOptions = {}): Tracker => {
  const { token, ads = false, config = {} } = options;
  const fromTag = tag(token);
  const start = (sdk: ClaritySdk) => sdk.start({ track: true, projectId: token, ...config });
  // The capital letters are Microsoft's: a key that it does not know leaves the state as it was.
  const state = { ad_Storage: ads ? 'granted' : 'denied', analytics_Storage: 'granted' };
  return sdkTracker({ ...named(facts, options), reloadOnWithdraw: !source }, source, {
    find: () => (token !== undefined || globalNamed('clarity') ? fromTag : undefined),
    start: token === undefined ? undefined : start,
    grant: (sdk, isReturn) => {
      if (isReturn) start(sdk);
      sdk.consentv2(state as never);
    },
    refuse: async (sdk) => {
      sdk.stop();
      if (!source) return;
      // By then its cookie is erased, in which it would find the consent.
      await Promise.resolve();
      sdk.start({ ...config, projectId: token, track: false, upload: null });
      sdk.stop();
    },
  });
};

/** Reads the attributes of `<consent-tracker vendor="clarity">`. */
export const tracker = (attributes: Attributes): Tracker =>
  clarity(undefined, {
    token: attributes.token,
    ads: attributes.ads === 'true',
    config: configFrom(attributes),
  });
