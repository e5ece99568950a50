import { LitElement } from 'lit';
import { property } from '../../ui/property.js';
import { styles } from './consent-purpose.styles.js';

/**
 * Declares one purpose of the page's policy, or rewords a built-in one. Stands inside `<consent-banner>`.
 *
 * @tag consent-purpose
 * @summary Declares or rewords one purpose.
 *
 * @slot - The description, as plain text. It is read as data and shown in the preferences, not here.
 */
export class ConsentPurposeElement extends LitElement {
  static readonly tagName = 'consent-purpose';
  static override readonly styles = styles;

  /** The id: at most 22 lower-case letters, digits and hyphens. */
  @property({ reflect: true }) name?: string | undefined;

  /** What visitors see as its name. */
  @property({ reflect: true }) label?: string | undefined;

  /** What visitors read about it. Default: the text inside the element. */
  @property({ reflect: true }) description?: string | undefined;

  /** It is a sale, sharing or targeted advertising under US laws, so Global Privacy Control turns it off. */
  @property({ type: Boolean, reflect: true }) sale = false;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurposeElement;
  }
}
