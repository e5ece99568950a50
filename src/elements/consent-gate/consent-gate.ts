import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrivacyElement } from '../../ui/privacy-element.js';
import type { Consent, ConsentSnapshot } from '../../consent/index.js';
import { insertContent } from '../../gates/index.js';
import { inTurn } from '../../gates/pause.js';
import { banner } from '../../locales/en/banner.js';
import { gate } from '../../locales/en/gate.js';
import { buttons } from '../../ui/button.styles.js';
import { ConsentController } from '../../ui/consent-controller.js';
import { decide } from '../../ui/decide.js';
import { joined } from '../../ui/joined.js';
import { LanguageController } from '../../ui/language-controller.js';
import { safeLink } from '../../ui/safe-link.js';
import { tokens } from '../../ui/tokens.styles.js';
import { styles } from './consent-gate.styles.js';
import { always, hostIn, isBarred, isGranted, purposesOf, sizeIn, vendorOf } from './gated.js';

const FOCUSABLE =
  'iframe, video[controls], audio[controls], a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Holds a `<template>` with something from elsewhere (a video, a map, a post), and shows in its place who would receive data, until
 * the visitor allows it: this once, or always.
 *
 * @tag consent-gate
 * @summary A placeholder for embedded content until it is allowed.
 *
 * @slot - A `<template>` with what is gated. While it is allowed its content stands here.
 * @slot title - What it is, instead of `label`.
 * @slot explanation - Who would receive data and why, instead of the sentence made of vendor and purpose.
 * @slot poster - A picture of the site's own, behind the text. Decorative: give it an empty `alt`.
 *
 * @fires {ConsentDecideEvent} consent-decide - The visitor chose "Always allow". Cancel it to keep the choice from being stored.
 *
 * @csspart placeholder - What stands in the place of the content.
 * @csspart text - The title, the sentences and the buttons.
 * @csspart title - The title.
 * @csspart actions - The group of buttons.
 * @csspart button - Both buttons, so that they stay alike.
 * @csspart content - What is around the content while it is allowed.
 *
 * @cssproperty [--consent-gate-padding=1.5rem] - Space inside the placeholder; 1rem where it is narrow.
 */
export class ConsentGateElement extends PrivacyElement {
  static readonly tagName = 'consent-gate';
  static override readonly styles = [tokens, buttons, styles];
  static override readonly properties = {
    purpose: { reflect: true },
    vendor: { reflect: true },
    label: { reflect: true },
    locale: { reflect: true },
    consent: { attribute: false },
  };

  /** What the content is for: `marketing`, `analytics marketing` (both needed), `functional | marketing` (either). */
  purpose?: string | undefined;

  /** The id of the vendor that receives data, as a `<consent-tracker>` declares it. Then it can be allowed by itself. */
  vendor?: string | undefined;

  /** What the content is, such as `Film: a chair is made`. */
  label?: string | undefined;

  /** The language to speak (BCP 47). Default: that of the page. */
  locale?: string | undefined;

  /** The store to show and to ask. Default: the page's own. */
  consent?: Consent | undefined;

  readonly #consent = new ConsentController(this);
  readonly #locale = new LanguageController(this, { banner, gate });
  #remove: (() => void) | undefined;
  /** What was granted when the visitor chose to load it once. */
  #once: ConsentSnapshot | undefined;
  #wasAsked = false;
  #hadFocus = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not while it is only being moved. Kept for later, it must not load before it has asked again.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(): void {
    const { snapshot } = this.#consent;
    if (snapshot) this.#reconsider(snapshot);
    if (!this.#isAllowed) this.#close();
    else if (this.#wasAsked) this.#open();
    // One press may open a hundred: each in its turn, so that the browser can answer and draw between them.
    else if (!this.#remove) void inTurn().then(() => this.#open());
  }

  protected override render(): TemplateResult {
    const { messages, mark } = this.#locale;
    const isOpen = !!this.#remove;
    return html`<div
        class="placeholder theme"
        part="placeholder"
        role="group"
        aria-labelledby="title"
        lang=${mark.lang ?? nothing}
        dir=${mark.dir ?? nothing}
        ?hidden=${isOpen || !this.#locale.isReady}
      >
        <slot name="poster" @slotchange=${() => this.requestUpdate()}></slot>
        ${this.#text()}
      </div>
      <div class="content" part="content" tabindex="-1" ?hidden=${!isOpen}>
        <slot @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      <div class="status" role="status">${isOpen && this.#wasAsked ? messages.gate.loaded : nothing}</div>`;
  }

  protected override updated(): void {
    this.#size();
    if (this.#hadFocus) this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
    this.#hadFocus = false;
  }

  get #isAllowed(): boolean {
    const { consent } = this.#consent;
    return !!this.#once || (!!consent && isGranted(consent.policy, consent.snapshot, this));
  }

  get #template(): HTMLTemplateElement | null {
    return this.querySelector<HTMLTemplateElement>(':scope > template');
  }

  #text(): TemplateResult {
    const { consent } = this.#consent;
    const { messages } = this.#locale;
    const words = messages.gate;
    const policy = consent?.policy;
    const vendor = policy && vendorOf(policy, this);
    const template = this.#template;
    const recipient = vendor?.company ?? vendor?.name ?? (template ? hostIn(template) : undefined);
    const purposes = this.#purposes();
    const link = safeLink(vendor?.privacyPolicy, this.baseURI);
    const isOffered = !policy || !isBarred(policy, this);
    const isKept = !!policy && Object.keys(always(policy, this)).length > 0;
    const hasPoster = [...this.children].some(({ slot }) => slot === 'poster');
    const scope = vendor ? words.alwaysVendor(vendor.name) : words.alwaysPurposes(purposes);
    return html`<div class="text ${hasPoster ? 'over-poster' : ''}" part="text">
      <p class="title" part="title" id="title">
        <slot name="title">${this.label ?? words.title(vendor?.name ?? recipient)}</slot>
      </p>
      <p class="explanation">
        <slot name="explanation">${words.explanation(recipient, purposes)}</slot>
        ${link ? html`<a class="link" href=${link}>${words.privacyPolicy}</a>` : nothing}
      </p>
      ${
        isOffered
          ? html`<div class="actions" part="actions">
                <button class="button" part="button" aria-describedby="title" @click=${this.#loadOnce}>
                  ${words.once}
                </button>
                ${
                  isKept
                    ? html`<button
                        class="button"
                        part="button"
                        aria-describedby="title"
                        @click=${this.#allowAlways}
                      >
                        ${words.always}
                      </button>`
                    : nothing
                }
              </div>
              ${isKept ? html`<p class="scope">${scope}</p>` : nothing}`
          : html`<p class="scope">${words.minor}</p>`
      }
    </div>`;
  }

  #purposes(): string {
    const policy = this.#consent.consent?.policy;
    const { banner: said } = this.#locale.messages;
    const words: Readonly<Record<string, string | undefined>> = said.purposes;
    const names = (policy ? purposesOf(policy, this) : []).map(
      (id) => policy?.purposes.find((purpose) => purpose.id === id)?.label ?? words[id] ?? id,
    );
    return joined(names, said);
  }

  /** Loading once ends with the next decision that takes something back, or confirms that it stays refused. */
  #reconsider(snapshot: ConsentSnapshot): void {
    const before = this.#once;
    if (!before || before.record === snapshot.record) return;
    const isMore =
      snapshot.granted.length > before.granted.length &&
      before.granted.every((key) => snapshot.granted.includes(key));
    this.#once = isMore ? snapshot : undefined;
  }

  #open(): void {
    const template = this.#template;
    if (this.#remove || !template || !this.isConnected || !this.#isAllowed) return;
    // An element has no way to the console: what may not run stays closed in silence.
    this.#remove = insertContent(template, () => undefined);
    this.requestUpdate();
  }

  #close(): void {
    if (!this.#remove) return;
    this.#hadFocus = this.contains(this.ownerDocument.activeElement) && this.isConnected;
    this.#remove();
    this.#remove = undefined;
    this.#once = undefined;
    this.#wasAsked = false;
    this.requestUpdate();
  }

  #loadOnce(): void {
    this.#once = this.#consent.snapshot;
    void this.#show();
  }

  #allowAlways(event: Event): void {
    const { consent } = this.#consent;
    if (consent && decide(this, consent, always(consent.policy, this), event)) void this.#show();
  }

  /** The buttons go, so the focus follows to what has come instead. */
  async #show(): Promise<void> {
    this.#wasAsked = true;
    this.requestUpdate();
    await this.updateComplete;
    if (!this.#remove) return;
    const inside = [...this.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
      (element) => !element.closest('[slot]'),
    );
    (inside ?? this.renderRoot.querySelector<HTMLElement>('.content'))?.focus({ preventScroll: true });
  }

  /** The placeholder is as large as what it stands for, so that nothing moves when that comes. */
  #size(): void {
    const template = this.#template;
    const size = template ? sizeIn(template) : undefined;
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('.placeholder, .content')) {
      box.classList.toggle('sized', !!size);
      if (!size) continue;
      box.style.setProperty('--_gate-width', `${size.width}px`);
      box.style.setProperty('--_gate-ratio', `${size.width} / ${size.height}`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-gate': ConsentGateElement;
  }
}
