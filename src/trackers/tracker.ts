import type { Vendor } from '../consent/index.js';

/**
 * How a tracker is told: the path of a function on the page (`"acme.start"`), such a path with arguments
 * (`["fbq", "consent", "grant"]`), or a function. A promise is awaited before the tracker is told anything else.
 * `isCurrent` answers, after a wait inside the function, whether this is still what the visitor wants; `isGranted`
 * asks the store about any expression.
 */
export type Call =
  | string
  | readonly [path: string, ...args: unknown[]]
  | ((isCurrent: () => boolean, isGranted: (expression: string) => boolean) => unknown);

/** A vendor together with the calls that drive it. Plain data where a path says it all. */
export interface Tracker extends Vendor {
  readonly optIn?: Call;
  readonly optOut?: Call;
  /**
   * The object or function on the page that can be told now; `undefined` while it is not there. When it becomes
   * another one (a queueing stub replaced by the SDK), the tracker is told again. Default: the global at the root
   * of the path, or for a function call: always there.
   */
  readonly sdk?: () => unknown;
  /** Whether it collects although nobody has opted it in here; then it is stopped, and the site's people are told. */
  readonly isRunning?: () => boolean;
  /** Its opt-out stores nothing, and is called before any choice as well. */
  readonly denyFirst?: boolean;
  /** Expressions of which it is told every change, beside its own grant: the signals of Google's Consent Mode. */
  readonly follows?: readonly string[];
  /** It cannot be stopped while the page runs: a withdrawal reloads the page. */
  readonly reloadOnWithdraw?: boolean;
}

/** What each file in `vendors/` exports as `tracker`: the tracker, or how to make it from a `<consent-tracker>`. */
export type VendorTracker = Tracker | ((attributes: Attributes) => Tracker);

/** The attributes of a `<consent-tracker>`. */
export type Attributes = Readonly<Record<string, string>>;
