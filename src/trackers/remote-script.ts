import type { Vendor } from '../consent/index.js';
import { ConsentTrackerErrorEvent } from '../events/consent-tracker-error.js';
import { insertScript } from './insert-script.js';
import { globalNamed, resolve } from './path.js';
import type { Attributes, Tracker } from './tracker.js';

/** Calls in their order: the path of a function on the page and its arguments, or a function. */
export type Calls = readonly (readonly [path: string, ...args: unknown[]] | (() => void))[];

/** A server of the site's own: https, or this machine; no query and no credentials. */
export const OWN_HOST = /^(https:\/\/[\w.-]+|http:\/\/localhost)(:\d+)?(\/[\w.-]+)*\/?$/;

/** What an attribute of the `<consent-tracker>` has to look like: it becomes part of an address or of a call. */
export interface AttributeRule {
  readonly like: RegExp;
  /** Shown to the site's people. */
  readonly example: string;
  /** Taken where the attribute is left out; without it the attribute has to be there. */
  readonly otherwise?: string;
}

/** A vendor whose code is a script at an address of its own: data, and what its own snippet puts on the page. */
export interface RemoteVendor<K extends string = string> extends Vendor {
  readonly attributes: Readonly<Record<K, AttributeRule>>;
  /** The global that the vendor's snippet or script makes. One that is there already is driven as it is. */
  readonly global: string;
  /** The address of the script. Without one the page has to load it. */
  readonly script?: (values: Readonly<Record<K, string>>) => string;
  /** `data-` attributes of the script's element. */
  readonly dataset?: (values: Readonly<Record<K, string>>) => Readonly<Record<string, string>>;
  /** Puts the vendor's own queueing stub and settings on the page, a fresh one each time. */
  readonly install?: (values: Readonly<Record<K, string>>) => void;
  /** At the first grant, into the stub. */
  readonly start?: (values: Readonly<Record<K, string>>) => Calls;
  /** At the first grant too, once the script is there: for scripts without a stub. */
  readonly ready?: (values: Readonly<Record<K, string>>) => void;
  /** At every later grant, and where the page has the vendor's tag itself. */
  readonly optIn?: (values: Readonly<Record<K, string>>) => Calls;
  /** Without one the script cannot be stopped: `reloadOnWithdraw`. */
  readonly optOut?: Calls;
  /** The opt-out leaves a mark in the browser, so it is not called before a choice. */
  readonly optOutIsStored?: boolean;
  readonly reloadOnWithdraw?: boolean;
}

/** How a vendor's file exports its tracker; the data stay readable for the documentation and the tests. */
export interface RemoteTracker<K extends string = string> {
  (attributes: Attributes): Tracker;
  readonly vendor: RemoteVendor<K>;
}

const call = (calls: Calls = []): void => {
  for (const one of calls) {
    if (typeof one === 'function') {
      one();
      continue;
    }
    const [path, ...args] = one;
    const method = resolve(path);
    if (!method) throw new Error(`${path} is not a function of the vendor's`);
    Reflect.apply(method.call as () => unknown, method.owner, args);
  }
};

/** Never free text in an address: what does not look right ends the tracker, and nothing is loaded. */
const read = <K extends string>(
  { id, attributes }: RemoteVendor<K>,
  given: Attributes,
): Record<K, string> => {
  const rules = Object.entries<AttributeRule>(attributes);
  const values = rules.map(([name, { like, example, otherwise }]) => {
    const value = given[name] ?? otherwise;
    if (value !== undefined && like.test(value)) return [name, value];
    throw new Error(`Write <consent-tracker vendor="${id}" ${name}="${example}">.`);
  });
  return Object.fromEntries(values) as Record<K, string>;
};

/**
 * The tracker of a vendor whose script is fetched from an address.
 *
 * - Nothing of it is on the page before the first grant: no stub, no setting, no script.
 * - First grant: the stub, the calls that start it, the script. Later grants: `optIn`.
 * - Withdrawal: `optOut`; what waits in the stub for a script that has not arrived is dropped.
 * - A tag of the page's own is told `optIn` and `optOut` and never loaded a second time. One without `optOut` cannot
 *   be held back: that is reported.
 */
export const remoteScript = <const K extends string>(vendor: RemoteVendor<K>): RemoteTracker<K> => {
  const { id, name, purposes, company, privacyPolicy, stores, reloadOnWithdraw } = vendor;
  const make = (attributes: Attributes): Tracker => {
    const values = read(vendor, attributes);
    const ours = {};
    let script: HTMLScriptElement | undefined;
    let isOurs = false;
    let isStarted = false;
    let hasArrived = false;

    const tag = () => globalNamed(vendor.global);
    const isOwn = () => !isOurs && !!tag();

    const fetchScript = (url: string) => {
      const inserted = insertScript(url, vendor.dataset?.(values));
      script = inserted;
      const fail = (error: unknown) =>
        document.dispatchEvent(new ConsentTrackerErrorEvent(id, 'load', error));
      inserted.addEventListener('load', () => {
        hasArrived = true;
        try {
          if (isStarted) vendor.ready?.(values);
        } catch (error) {
          fail(error);
        }
      });
      inserted.addEventListener('error', () => {
        // Blocked or offline: the next grant tries again.
        inserted.remove();
        script = undefined;
        fail(new Error(`${new URL(url, location.href).host} did not answer`));
      });
    };

    const optIn = () => {
      if (isStarted || isOwn()) {
        call(vendor.optIn?.(values));
        return;
      }
      isOurs = isStarted = true;
      // Withdrawn while it was on its way, it was only told to stop: now it is started late.
      if (hasArrived) call(vendor.optIn?.(values));
      else vendor.install?.(values);
      call(vendor.start?.(values));
      if (hasArrived) vendor.ready?.(values);
      if (!script && vendor.script) fetchScript(vendor.script(values));
    };

    const optOut = () => {
      if (isOurs && !hasArrived) {
        vendor.install?.(values);
        isStarted = false;
      }
      if (!tag()) return;
      if (isOwn() && !vendor.optOut)
        throw new Error(`The page’s own ${name} cannot be stopped. Let <consent-tracker> load it instead.`);
      call(vendor.optOut);
    };

    return {
      id,
      name,
      purposes,
      ...(company && { company }),
      ...(privacyPolicy && { privacyPolicy }),
      ...(stores && { stores }),
      ...(reloadOnWithdraw && { reloadOnWithdraw }),
      // What is loaded here is told once; a tag of the page's own that comes later is told then.
      sdk: () => (isOwn() ? tag() : vendor.script ? ours : undefined),
      ...(vendor.optOut ? !vendor.optOutIsStored && { denyFirst: true } : { isRunning: isOwn }),
      optIn,
      optOut,
    };
  };
  return Object.assign(make, { vendor });
};
