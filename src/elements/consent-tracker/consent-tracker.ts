import { LitElement } from 'lit';
import { property } from '../../ui/property.js';
import { styles } from './consent-tracker.styles.js';

/**
 * Declares one tracker of the page's policy: a built-in vendor, or the calls of any other. Stands inside `<consent-banner>`.
 * All attributes are handed to the vendor, also those that only it knows: they need no property here, and the manifest
 * lists them from the vendors' own files.
 *
 * @tag consent-tracker
 * @summary Declares one tracker.
 */
export class ConsentTrackerElement extends LitElement {
  static readonly tagName = 'consent-tracker';
  static override readonly styles = styles;

  /** A built-in vendor, such as `mixpanel`. */
  @property({ reflect: true }) vendor?: string | undefined;

  /** The name of the company or product, as visitors know it. Needed without `vendor`. */
  @property({ reflect: true }) name?: string | undefined;

  /** What it is for: `analytics`, `analytics marketing` (both needed), `analytics | marketing` (either). */
  @property({ reflect: true }) purpose?: string | undefined;

  /** The company that receives the data, where its name is not the vendor's. Built-in vendors know theirs. */
  @property({ reflect: true }) company?: string | undefined;

  /** The address of its privacy policy. */
  @property({ attribute: 'privacy-policy', reflect: true }) privacyPolicy?: string | undefined;

  /** Path of the function to call when it is granted, such as `acme.start`. */
  @property({ attribute: 'opt-in', reflect: true }) optIn?: string | undefined;

  /** Path of the function to call when it is refused. */
  @property({ attribute: 'opt-out', reflect: true }) optOut?: string | undefined;

  /** `opt-out` calls that also before a choice; only for a tracker whose opt-out stores nothing. */
  @property({ reflect: true }) undecided?: 'opt-out' | undefined;

  /** `reload` loads the page again after a withdrawal, because nothing else stops this tracker. */
  @property({ attribute: 'on-withdraw', reflect: true }) onWithdraw?: 'reload' | undefined;

  /**
   * Cookies to list and to erase on withdrawal: names, `*` for any rest, separated by spaces. For the cookie table with
   * what each is for and how long it lasts: `_acme_id=visitor/P13M`.
   */
  @property({ reflect: true }) cookies?: string | undefined;

  /** The same for keys of localStorage. */
  @property({ attribute: 'local-storage', reflect: true }) localStorage?: string | undefined;

  /** The same for keys of sessionStorage. */
  @property({ attribute: 'session-storage', reflect: true }) sessionStorage?: string | undefined;

  /** The same for databases of IndexedDB. */
  @property({ attribute: 'indexed-db', reflect: true }) indexedDb?: string | undefined;

  /** What stays on withdrawal although it was named: the tracker's own mark that it was refused. */
  @property({ reflect: true }) keep?: string | undefined;

  /** The project's token or key, for the vendors that need one. */
  @property({ reflect: true }) token?: string | undefined;

  /** Where the vendor keeps the data, for the vendors that offer a choice: `us`, `eu`, `in`. */
  @property({ reflect: true }) residency?: string | undefined;

  /** The address to send to, such as a proxy of your own, for the vendors that can be told. */
  @property({ attribute: 'api-host', reflect: true }) apiHost?: string | undefined;

  /** The name of one of several instances of the SDK, for the vendors that have instances. */
  @property({ reflect: true }) instance?: string | undefined;

  /** `true` lets the vendor derive a place from the IP address, for the vendors that can do without. */
  @property({ reflect: true }) ip?: 'true' | 'false' | undefined;

  /** Properties never to send, separated by spaces or commas, for the vendors that can leave some out. */
  @property({ attribute: 'property-blacklist', reflect: true }) propertyBlacklist?: string | undefined;

  /** Anything else that the vendor's SDK is started with: an object, in the attribute as JSON. */
  @property({ type: Object, reflect: true }) config?: Readonly<Record<string, unknown>> | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-tracker': ConsentTrackerElement;
  }
}
