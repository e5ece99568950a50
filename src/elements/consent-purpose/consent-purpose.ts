import { PrivacyElement } from '../../ui/privacy-element.js';
import { styles } from './consent-purpose.styles.js';

/**
 * Declares one purpose of the page's policy, or rewords a built-in one. Stands inside `<consent-banner>`.
 *
 * @tag consent-purpose
 * @summary Declares or rewords one purpose.
 *
 * @slot - The description, as plain text. It is read as data and shown in the preferences, not here.
 */
export class ConsentPurposeElement extends PrivacyElement {
  static readonly tagName = 'consent-purpose';
  static override readonly styles = [styles];
  static override readonly properties = {
    name: { reflect: true },
    label: { reflect: true },
    description: { reflect: true },
    sale: { type: Boolean, reflect: true },
  };

  /** The id: at most 22 lower-case letters, digits and hyphens. */
  name?: string | undefined;

  /** What visitors see as its name. */
  label?: string | undefined;

  /** What visitors read about it. Default: the text inside the element. */
  description?: string | undefined;

  /** It is a sale, sharing or targeted advertising under US laws, so Global Privacy Control turns it off. */
  sale = false;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurposeElement;
  }
}
