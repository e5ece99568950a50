import type { Vendor } from '../consent/index.js';
import type { Tracker } from './tracker.js';

/** What an import of an SDK brings: the SDK, or a module that has it as its default. */
type Found<Sdk> = Sdk | { readonly default: Sdk };

/**
 * An SDK, or how to import it when the first grant needs it: `() => import('posthog-js')`. An SDK that is itself a
 * function has to be imported.
 */
export type SdkSource<Sdk> = Sdk | (() => Found<Sdk> | Promise<Found<Sdk>>);

/** What a site may say about any vendor: another name, other purposes, an id of its own for a second project. */
export interface VendorOptions {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly purposes?: string | undefined;
}

/** How an SDK is spoken to. Each of these may be called again and must then do nothing twice. */
export interface Calls<Sdk> {
  /** The SDK on the page, where the site has handed over none. */
  readonly find: () => Sdk | undefined;
  /** Starts it, where the site leaves that to us; without it the page starts it. */
  readonly start?: ((sdk: Sdk) => unknown) | undefined;
  /** Whether somebody has started it. Default: whether we have. */
  readonly isStarted?: (sdk: Sdk) => boolean;
  /** Opts in what is started. `isReturn`: consent was withdrawn on this page before, so that this is someone new. */
  readonly grant?: (sdk: Sdk, isReturn: boolean) => unknown;
  /** Opts out what is started. */
  readonly refuse?: (sdk: Sdk) => unknown;
  /** Whether it collects, for an SDK that can say so. */
  readonly isCollecting?: (sdk: Sdk) => boolean;
}

/**
 * A tracker whose SDK is imported and started at the first grant and not before, and told of every later change.
 * Only the latest choice counts for an SDK that arrives late.
 */
export const sdkTracker = <Sdk extends object>(
  facts: Vendor & Partial<Tracker>,
  source: SdkSource<Sdk> | undefined,
  { find, start, isStarted, grant, refuse, isCollecting }: Calls<Sdk>,
): Tracker => {
  const load = typeof source === 'function' ? source : undefined;
  let imported: Sdk | undefined;
  let hasStarted = false;
  let isWithdrawn = false;

  const current = () => (load ? imported : ((source as Sdk | undefined) ?? find()));
  const isOn = (sdk: Sdk) => isStarted?.(sdk) ?? (hasStarted || !start);
  const begin = async (sdk: Sdk, isCurrent: () => boolean) => {
    if (!isOn(sdk)) {
      hasStarted = true;
      await start?.(sdk);
      if (!isCurrent()) return;
    }
    if (!isOn(sdk)) return;
    const isReturn = isWithdrawn;
    isWithdrawn = false;
    await grant?.(sdk, isReturn);
  };
  return {
    ...facts,
    sdk: () => {
      const sdk = current();
      return load ?? (sdk && (start || isOn(sdk)) ? sdk : undefined);
    },
    isRunning: () => {
      const sdk = current();
      return !!sdk && isOn(sdk) && !!isCollecting?.(sdk);
    },
    optIn: async (isCurrent) => {
      if (load && !imported) {
        const found = await load();
        imported = 'default' in found ? found.default : found;
      }
      const sdk = current();
      if (sdk && isCurrent()) await begin(sdk, isCurrent);
    },
    optOut: () => {
      const sdk = current();
      if (!sdk || !isOn(sdk)) return undefined;
      isWithdrawn = true;
      return refuse?.(sdk);
    },
  };
};

/** What a vendor is, with what the site says of it instead. */
export const named = (facts: Tracker, { id, name, purposes }: VendorOptions): Tracker => ({
  ...facts,
  ...(id && { id }),
  ...(name && { name }),
  ...(purposes && { purposes }),
});

/** The `config` attribute of a `<consent-tracker>`: JSON for the SDK. */
export const configFrom = ({ config = '{}' }: Readonly<Record<string, string>>): Record<string, unknown> =>
  JSON.parse(config) as Record<string, unknown>;
