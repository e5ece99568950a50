import { PrivacyElement } from '../../ui/privacy-element.js';
import { styles } from './consent-tracker.styles.js';

/**
 * Declares one tracker of the page's policy: a built-in vendor, or the calls of any other. Stands inside `<consent-banner>`.
 * All attributes are handed to the vendor, also those that only it knows: they need no property here, and the manifest
 * lists them from the vendors' own files.
 *
 * @tag consent-tracker
 * @summary Declares one tracker.
 */
export class ConsentTrackerElement extends PrivacyElement {
  static readonly tagName = 'consent-tracker';
  static override readonly styles = [styles];
  static override readonly properties = {
    vendor: { reflect: true },
    name: { reflect: true },
    purpose: { reflect: true },
    company: { reflect: true },
    privacyPolicy: { attribute: 'privacy-policy', reflect: true },
    optIn: { attribute: 'opt-in', reflect: true },
    optOut: { attribute: 'opt-out', reflect: true },
    undecided: { reflect: true },
    onWithdraw: { attribute: 'on-withdraw', reflect: true },
    cookies: { reflect: true },
    localStorage: { attribute: 'local-storage', reflect: true },
    sessionStorage: { attribute: 'session-storage', reflect: true },
    indexedDb: { attribute: 'indexed-db', reflect: true },
    keep: { reflect: true },
    token: { reflect: true },
    residency: { reflect: true },
    apiHost: { attribute: 'api-host', reflect: true },
    instance: { reflect: true },
    ip: { reflect: true },
    propertyBlacklist: { attribute: 'property-blacklist', reflect: true },
    config: { type: fromJson, reflect: true },
  };

  /** A built-in vendor, such as `mixpanel`. */
  vendor?: string | undefined;

  /** The name of the company or product, as visitors know it. Needed without `vendor`. */
  name?: string | undefined;

  /** What it is for: `analytics`, `analytics marketing` (both needed), `analytics | marketing` (either). */
  purpose?: string | undefined;

  /** The company that receives the data, where its name is not the vendor's. Built-in vendors know theirs. */
  company?: string | undefined;

  /** The address of its privacy policy. */
  privacyPolicy?: string | undefined;

  /** Path of the function to call when it is granted, such as `acme.start`. */
  optIn?: string | undefined;

  /** Path of the function to call when it is refused. */
  optOut?: string | undefined;

  /** `opt-out` calls that also before a choice; only for a tracker whose opt-out stores nothing. */
  undecided?: 'opt-out' | undefined;

  /** `reload` loads the page again after a withdrawal, because nothing else stops this tracker. */
  onWithdraw?: 'reload' | undefined;

  /**
   * Cookies to list and to erase on withdrawal: names, `*` for any rest, separated by spaces. For the cookie table with
   * what each is for and how long it lasts: `_acme_id=visitor/P13M`.
   */
  cookies?: string | undefined;

  /** The same for keys of localStorage. */
  localStorage?: string | undefined;

  /** The same for keys of sessionStorage. */
  sessionStorage?: string | undefined;

  /** The same for databases of IndexedDB. */
  indexedDb?: string | undefined;

  /** What stays on withdrawal although it was named: the tracker's own mark that it was refused. */
  keep?: string | undefined;

  /** The project's token or key, for the vendors that need one. */
  token?: string | undefined;

  /** Where the vendor keeps the data, for the vendors that offer a choice: `us`, `eu`, `in`. */
  residency?: string | undefined;

  /** The address to send to, such as a proxy of your own, for the vendors that can be told. */
  apiHost?: string | undefined;

  /** The name of one of several instances of the SDK, for the vendors that have instances. */
  instance?: string | undefined;

  /** `true` lets the vendor derive a place from the IP address, for the vendors that can do without. */
  ip?: 'true' | 'false' | undefined;

  /** Properties never to send, separated by spaces or commas, for the vendors that can leave some out. */
  propertyBlacklist?: string | undefined;

  /** Anything else that the vendor's SDK is started with: an object, in the attribute as JSON. */
  config?: Readonly<Record<string, unknown>> | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-tracker': ConsentTrackerElement;
  }
}

/** What is not JSON is no configuration. The page's policy says so on the console. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
