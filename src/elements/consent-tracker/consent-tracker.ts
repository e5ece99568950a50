import { LitElement } from 'lit';
import { property } from '../../ui/property.js';
import { styles } from './consent-tracker.styles.js';

/**
 * Declares one tracker of the page's policy: a built-in vendor, or the calls of any other. Stands inside `<consent-banner>`.
 * All attributes are handed to the vendor, also those that only it knows.
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

  /** Path of the function to call when it is granted, such as `acme.start`. */
  @property({ attribute: 'opt-in', reflect: true }) optIn?: string | undefined;

  /** Path of the function to call when it is refused. */
  @property({ attribute: 'opt-out', reflect: true }) optOut?: string | undefined;

  /** Cookies to erase on withdrawal: names, `*` for any rest, separated by spaces. */
  @property({ reflect: true }) cookies?: string | undefined;

  /** Keys of localStorage to erase on withdrawal. */
  @property({ attribute: 'local-storage', reflect: true }) localStorage?: string | undefined;

  /** Keys of sessionStorage to erase on withdrawal. */
  @property({ attribute: 'session-storage', reflect: true }) sessionStorage?: string | undefined;

  /** Databases of IndexedDB to erase on withdrawal. */
  @property({ attribute: 'indexed-db', reflect: true }) indexedDb?: string | undefined;

  /** The project's token or key, for the vendors that need one. */
  @property({ reflect: true }) token?: string | undefined;

  /** Where the vendor keeps the data, for the vendors that offer a choice: `us`, `eu`, `in`. */
  @property({ reflect: true }) residency?: string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-tracker': ConsentTrackerElement;
  }
}
