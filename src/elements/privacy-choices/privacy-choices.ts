import type { Consent } from '../../consent/index.js';
import { choices } from '../../locales/en/choices.js';
import { pageConsent } from '../../ui/page-consent.js';
import { awaitsLanguages, speakers } from '../../ui/speakers.js';
import { optOutIcon } from './opt-out-icon.js';
import { styles } from './privacy-choices.styles.js';

/**
 * The link in the footer through which visitors change their mind: "Your Privacy Choices" with the official icon in the
 * United States, "Cookie settings" elsewhere. Without Lit, because it stands on every page of every visit.
 *
 * @tag privacy-choices
 * @summary The footer link to the preferences.
 *
 * @slot - The label instead of the prescribed one. A link in it works without JavaScript, and opens the preferences with.
 *
 * @fires {ConsentOpenEvent} consent-open - The visitor wants to see the preferences. Cancel it to show something else.
 *
 * @csspart button - The link.
 * @csspart icon - The opt-out icon of California, shown in the United States.
 * @csspart status - Tells that a Global Privacy Control signal was honoured.
 *
 * @attr {string} locale - The language to speak (BCP 47). Default: that of the page.
 */
export class PrivacyChoicesElement extends HTMLElement {
  static readonly tagName = 'privacy-choices';
  static readonly observedAttributes = ['locale'];

  readonly #icon = optOutIcon(this.ownerDocument);
  readonly #button = this.#create('button', 'button');
  /** Around a link of the site's own: a link inside a button would be neither to a screen reader. */
  readonly #frame = this.#create('span', 'button');
  readonly #label = this.#create('span');
  readonly #slot = this.#create('slot');
  readonly #status = this.#create('span', 'status');
  #consent: Consent | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#slot.addEventListener('slotchange', this.#update);
    for (const control of [this.#button, this.#frame]) control.addEventListener('click', this.#open);
  }

  /** The store to show. Default: the page's own. */
  get consent(): Consent | undefined {
    return this.#consent;
  }

  set consent(consent: Consent | undefined) {
    this.#consent = consent;
    if (this.isConnected) this.#follow();
  }

  /** The language to speak (BCP 47). Default: that of the page. */
  get locale(): string | undefined {
    return this.getAttribute('locale') ?? undefined;
  }

  set locale(locale: string | undefined) {
    if (locale === undefined) this.removeAttribute('locale');
    else this.setAttribute('locale', locale);
  }

  connectedCallback(): void {
    for (const name of ['consent', 'locale'] as const) this.#upgrade(name);
    speakers.add(this.#update);
    this.#follow();
  }

  disconnectedCallback(): void {
    speakers.delete(this.#update);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#update();
  }

  /** Takes a property that was set before the element was upgraded: it hides the accessor. */
  #upgrade(name: 'consent' | 'locale'): void {
    if (!Object.hasOwn(this, name)) return;
    const { [name]: value } = this;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete this[name];
    Object.assign(this, { [name]: value });
  }

  #create<Name extends 'button' | 'span' | 'slot'>(name: Name, part?: string): HTMLElementTagNameMap[Name] {
    const element = this.ownerDocument.createElement(name);
    if (part) element.setAttribute('part', part);
    return element;
  }

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#store?.subscribe(this.#update);
    this.#update();
  }

  get #store(): Consent | undefined {
    return this.#consent ?? pageConsent();
  }

  /** In place, because the focus comes back to the button when the preferences close. */
  readonly #update = (): void => {
    // Its name depends on the law, and the tables for it may still be on their way.
    if (awaitsLanguages(this) || this.#store?.snapshot.regime === '') return;
    const spoken = speakers.pick?.(this, { choices });
    if (spoken?.isReady === false) return;
    const words = spoken?.messages?.choices ?? choices;
    const snapshot = this.#store?.snapshot;
    const isUs = snapshot?.regime === 'us';
    const isNamed = !!this.textContent.trim();
    this.#label.textContent = isNamed ? '' : isUs ? words.us : words.settings;
    this.#status.textContent = snapshot?.signalHonored ? (isUs ? words.honoredUs : words.honored) : '';
    this.#label.lang = this.#status.lang = spoken?.tag ?? 'en';

    const control = this.querySelector('a, button') ? this.#frame : this.#button;
    if (isUs) control.append(this.#icon);
    else this.#icon.remove();
    // Only when it must be: moving the slot brings another `slotchange`.
    if (control.parentNode === this.shadowRoot) return;
    control.prepend(this.#label, this.#slot);
    this.shadowRoot?.replaceChildren(control, this.#status);
  };

  readonly #open = (click: MouseEvent): void => {
    // A link of the site's own may still be opened in another tab.
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    const event = new Event('consent-open', { bubbles: true, composed: true, cancelable: true });
    this.dispatchEvent(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-choices': PrivacyChoicesElement;
  }
}
