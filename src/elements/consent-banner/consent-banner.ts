import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrivacyElement } from '../../ui/privacy-element.js';
import type { Consent } from '../../consent/index.js';
import { refuseAll, type Choices } from '../../consent/choices.js';
import { banner, footer } from '../../locales/en/banner.js';
import { afterFrame } from '../../ui/after-frame.js';
import { buttons } from '../../ui/button.styles.js';
import { ConsentController } from '../../ui/consent-controller.js';
import { decide } from '../../ui/decide.js';
import { LanguageController } from '../../ui/language-controller.js';
import { safeLink } from '../../ui/safe-link.js';
import { tokens } from '../../ui/tokens.styles.js';
import { styles } from './consent-banner.styles.js';
import { accepted, wordingFor } from './wording.js';

/**
 * Asks a visitor to allow or refuse optional purposes, and states the page's policy in its attributes and children.
 *
 * @tag consent-banner
 * @summary A non-modal banner with equally prominent choices.
 *
 * @slot - What is asked and why, in place of the sentence about purposes.
 * @slot title - The heading.
 * @slot links - More links after the one to the privacy policy, such as the imprint.
 *
 * @fires {ConsentDecideEvent} consent-decide - The visitor chose. Cancel it to keep the banner open.
 * @fires {ConsentOpenEvent} consent-open - The visitor wants to choose one by one. Cancel it to show something else.
 *
 * @csspart banner - The region that holds everything.
 * @csspart title - The heading.
 * @csspart text - The heading and the sentences.
 * @csspart actions - The group of buttons.
 * @csspart button - Both the button that accepts and the one that refuses, so that they stay alike.
 * @csspart quiet-button - The button that opens the preferences.
 *
 * @cssproperty [--consent-banner-padding=1.5rem] - Space inside the banner.
 * @cssproperty [--consent-banner-max-width=76rem] - Width of what is in the bar, of the box (29em) or of the sheet (43em).
 * @cssproperty [--privacy-color-surface=#fff] - Background of every element of this library; `#1d1d21` where the page is dark.
 * @cssproperty [--privacy-color-text=#18181b] - Text; `#f2f2f5` where the page is dark.
 * @cssproperty [--privacy-color-muted] - Less important text, and lines around controls. Default: 70 % text, the rest surface.
 * @cssproperty [--privacy-color-accent] - Background of the buttons. Default: that of text.
 * @cssproperty [--privacy-color-accent-text] - Text of the buttons. Default: that of the surface.
 * @cssproperty [--privacy-color-border] - Lines between things. Default: 16 % text, the rest surface.
 * @cssproperty [--privacy-color-focus=#3478f6] - The ring around what has the focus.
 * @cssproperty [--privacy-focus-width=2px] - How thick that ring is.
 * @cssproperty [--privacy-font=inherit] - Font family.
 * @cssproperty [--privacy-font-size=0.9375rem] - Size of the text; headings and buttons follow. At least 15px unless it is set.
 * @cssproperty [--privacy-radius=1rem] - Rounding of the corners; the buttons' is a part of it.
 * @cssproperty [--privacy-shadow] - Shadow of what lies above the page.
 * @cssproperty [--privacy-space=1rem] - The measure of all distances: 0.625rem is compact, 1rem comfortable.
 */
export class ConsentBannerElement extends PrivacyElement {
  static readonly tagName = 'consent-banner';
  static override readonly styles = [tokens, buttons, styles];
  static override readonly properties = {
    policyVersion: { attribute: 'policy-version', reflect: true, useDefault: true },
    privacyPolicy: { attribute: 'privacy-policy', reflect: true },
    region: { reflect: true },
    regime: { reflect: true },
    locale: { reflect: true },
    prompt: { reflect: true, useDefault: true },
    minor: { type: Boolean, reflect: true },
    expiry: { type: Number, reflect: true },
    cookieName: { attribute: 'cookie-name', reflect: true },
    cookieDomain: { attribute: 'cookie-domain', reflect: true },
    receiptEndpoint: { attribute: 'receipt-endpoint', reflect: true },
    onWithdraw: { attribute: 'on-withdraw', reflect: true },
    layout: { reflect: true, useDefault: true },
    controller: { reflect: true },
    consent: { attribute: false },
  };

  /** The version of the policy that visitors agree to. A new one asks everybody again. */
  policyVersion = '1';

  /** Address of the privacy policy: `https:`, or a path of the site. */
  privacyPolicy?: string | undefined;

  /** Where the visitor is (ISO 3166-1 or -2), as the site's own server knows it. */
  region?: string | undefined;

  /** The law to apply whatever the place: an id of `docs/regions.md`, or `opt-in`, `opt-out`, `notice`. */
  regime?: string | undefined;

  /** The language to speak (BCP 47). A region in it (`de-AT`) can make the rules stricter, never looser. */
  locale?: string | undefined;

  /** `always` shows a notice also where the law asks for no more than a link. */
  prompt: 'auto' | 'always' = 'auto';

  /** The visitor is known to be under the age that applies: advertising is off and not asked for. */
  minor = false;

  /** Months after which a consent lapses. Shortens what the law allows, never lengthens it. */
  expiry?: number | undefined;

  /** Name of the cookie that keeps the choice. Default `consent`. */
  cookieName?: string | undefined;

  /** Domain of that cookie. Default: the widest that can be set. */
  cookieDomain?: string | undefined;

  /** Where a receipt of each decision is posted: `https:`, or a path of this site. Default: nowhere. */
  receiptEndpoint?: string | undefined;

  /** `reload` loads the page again after a withdrawal, for scripts that cannot be stopped. */
  onWithdraw?: 'reload' | undefined;

  /** `bar` along the lower edge, `box` in the corner, `sheet` in the middle of the lower edge. On a phone each is a sheet. */
  layout: 'bar' | 'box' | 'sheet' = 'bar';

  /** The name of the company that asks. Default: "we". */
  controller?: string | undefined;

  /** The store to show and to ask. Default: the page's own. */
  consent?: Consent | undefined;

  readonly #consent = new ConsentController(this);
  readonly #locale = new LanguageController(this, { banner, choices: footer });
  #box: HTMLElement | null = null;
  #leave: ((hadFocus: boolean) => void) | undefined;
  #hadFocus = false;
  #hasSaved = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#takeDown(false);
  }

  protected override willUpdate(): void {
    this.#hadFocus = !!this.#box?.matches(':focus-within');
  }

  protected override render(): TemplateResult | typeof nothing {
    const isDue = this.#isDue();
    if (isDue) this.#hasSaved = false;
    else if (!this.#hasSaved) return nothing;
    // The status stands there before it says anything and after the banner has gone: only so is it read out.
    return html`${isDue ? this.#banner() : nothing}
      <div class="status" role="status">
        ${this.#hasSaved ? this.#locale.messages.banner.saved : nothing}
      </div>`;
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.banner');
    if (box === this.#box) return;
    this.#takeDown(!box && this.#hadFocus);
    if (box && this.isConnected) this.#putUp(box);
  }

  #isDue(): boolean {
    const { snapshot } = this.#consent;
    const isFirst = this.ownerDocument.querySelector(this.localName) === this;
    return !!snapshot && snapshot.prompt !== 'none' && isFirst && this.#locale.isReady;
  }

  #banner(): TemplateResult {
    const consent = this.#consent.consent as Consent;
    const { messages, mark } = this.#locale;
    const wording = wordingFor(consent, messages, this.controller);
    const link = safeLink(this.privacyPolicy, this.baseURI);
    return html`<section
      class="banner theme ${/^box$|^sheet$/.exec(this.layout) ?? 'bar'}"
      part="banner"
      popover="manual"
      aria-labelledby="title"
      lang=${mark.lang ?? nothing}
      dir=${mark.dir ?? nothing}
    >
      <div class="content">
        <div class="text" part="text">
          <h2 class="title" part="title" id="title"><slot name="title">${wording.title}</slot></h2>
          <div class="explanation">
            ${this.#hasExplanation() ? nothing : wording.explanation}<slot
              @slotchange=${() => this.requestUpdate()}
            ></slot>
          </div>
          ${wording.signal ? html`<p class="explanation">${wording.signal}</p>` : nothing}
          <p class="more">
            ${wording.change}
            ${link ? html`<a class="link" href=${link}>${messages.banner.privacyPolicy}</a>` : nothing}
            <slot name="links"></slot>
          </p>
        </div>
        <div class="actions" part="actions">
          <button class="button" part="button" @click=${this.#refuseAll}>${messages.banner.refuse}</button>
          <button class="button" part="button" @click=${this.#acceptAll}>${wording.accept}</button>
          <button class="button quiet manage" part="quiet-button" @click=${this.#openPreferences}>
            ${messages.banner.manage}
          </button>
        </div>
      </div>
    </section>`;
  }

  /** Whether the site explains in its own words. Declarations and white space are among the children, but no words. */
  #hasExplanation(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.slot && !/^consent-(purpose|tracker)$/.test(node.localName)
        : node instanceof Text && node.data.trim(),
    );
  }

  #putUp(box: HTMLElement): void {
    try {
      // The top layer: above everything on the page, without a contest of z-index.
      box.showPopover();
    } catch {
      // Without it the banner stands where the page's other layers let it.
    }
    this.#box = box;
    // Not before the banner is on screen. Where it does not arrive, the page is left to the browser.
    void afterFrame()
      .then(() => import('../../ui/courtesies.js'))
      .then(
        ({ attend }) => {
          if (box === this.#box) this.#leave = attend(box);
        },
        () => undefined,
      );
  }

  #takeDown(hadFocus: boolean): void {
    this.#leave?.(hadFocus);
    this.#leave = undefined;
    this.#box = null;
  }

  #refuseAll(event: Event): void {
    this.#decide(event, ({ policy }) => refuseAll(policy));
  }

  /** A notice asks for nothing, so putting it away decides nothing: what runs without consent goes on without. */
  #acceptAll(event: Event): void {
    this.#decide(event, (consent) => (consent.snapshot.prompt === 'notice' ? {} : accepted(consent)));
  }

  #decide(event: Event, choose: (consent: Consent) => Choices): void {
    const { consent } = this.#consent;
    if (!consent || !decide(this, consent, choose(consent), event)) return;
    this.#hasSaved = true;
    this.requestUpdate();
  }

  #openPreferences(): void {
    const event = new Event('consent-open', { bubbles: true, composed: true, cancelable: true });
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBannerElement;
  }
}
