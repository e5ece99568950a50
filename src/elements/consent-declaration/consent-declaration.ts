import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrivacyElement } from '../../ui/privacy-element.js';
import type { Consent, Purpose } from '../../consent/index.js';
import { declaration } from '../../locales/en/declaration.js';
import { purposes } from '../../locales/en/purposes.js';
import { stored } from '../../locales/en/stored.js';
import { buttons } from '../../ui/button.styles.js';
import { ConsentController } from '../../ui/consent-controller.js';
import { LanguageController } from '../../ui/language-controller.js';
import { tokens } from '../../ui/tokens.styles.js';
import { styles } from './consent-declaration.styles.js';
import { labelOf, listed, sectionsOf } from './contents.js';
import { ownVendor } from './own-vendor.js';
import { heading, vendorEntry, type Page } from './vendor-entry.js';

/**
 * The cookie table of a policy page: every purpose, every service beneath it, whether the visitor has allowed it, and what it
 * stores in the browser, taken from what the page declares. Follows every change while the page is open.
 *
 * @tag consent-declaration
 * @summary Lists what the site and its services store, for a policy page.
 *
 * @slot - Shown above everything, in place of the sentence about the visitor's last choice.
 *
 * @fires {ConsentOpenEvent} consent-open - The visitor wants to change the choices. Cancel it to show something else.
 *
 * @csspart declaration - Everything.
 * @csspart button - The button that opens the preferences.
 * @csspart purpose - One purpose with its services.
 * @csspart heading - The name of a purpose or of a service.
 * @csspart state - Whether it is allowed now.
 * @csspart table - What one service stores.
 *
 * @cssproperty [--consent-declaration-padding=0] - Space inside, around everything.
 */
export class ConsentDeclarationElement extends PrivacyElement {
  static readonly tagName = 'consent-declaration';
  static override readonly styles = [tokens, buttons, styles];
  static override readonly properties = {
    consent: { attribute: false },
    level: { type: Number, reflect: true, useDefault: true },
    cookieName: { attribute: 'cookie-name', reflect: true },
    controller: { reflect: true },
    locale: { reflect: true },
  };

  /** The store to show. Default: the page's own. */
  consent?: Consent | undefined;

  /** The level of the purposes' headings, 1 to 5; services are one below. */
  level = 2;

  /** Name of the cookie that keeps the choice. Default: as the page's `<consent-banner>` says, or `consent`. */
  cookieName?: string | undefined;

  /** The name of the site, which its own cookie stands under. Default: the banner's `controller`. */
  controller?: string | undefined;

  /** The language to speak (BCP 47). Default: that of the surrounding page. */
  locale?: string | undefined;

  readonly #store = new ConsentController(this);
  readonly #locale = new LanguageController(this, { declaration, purposes, stored });

  protected override render(): TemplateResult | typeof nothing {
    const { consent } = this.#store;
    if (!consent || !this.#locale.isReady) return nothing;
    const { messages, mark } = this.#locale;
    const words = messages.declaration;
    return html`<div class="theme" part="declaration" lang=${mark.lang ?? nothing} dir=${mark.dir ?? nothing}>
      <div class="header">
        <p><slot>${this.#lastChoice(consent)}</slot></p>
        <button class="button quiet" part="button" aria-haspopup="dialog" @click=${this.#openPreferences}>
          ${words.change}
        </button>
      </div>
      ${sectionsOf(consent.policy, this.#site(consent)).map((section) => {
        const { purpose, vendors, others } = section;
        const label = labelOf(purpose, messages.purposes);
        const also = others.map(({ name }) => name);
        return html`<section class="purpose" part="purpose" aria-labelledby="${purpose.id}.title">
          ${heading(this.#page(consent), 0, `${purpose.id}.title`, label, this.#state(consent, purpose))}
          <p class="explanation">${this.#description(purpose)}</p>
          ${vendors.map((vendor) => vendorEntry(vendor, this.#page(consent)))}
          ${also.length > 0 ? html`<p>${words.also(listed(also, this.#locale.language))}</p>` : nothing}
        </section>`;
      })}
    </div>`;
  }

  #page({ policy, snapshot }: Consent): Page {
    const { messages, language } = this.#locale;
    // Beyond 6 there is no level that a screen reader knows.
    const level = Math.min(Math.max(Math.trunc(this.level) || 2, 1), 5);
    return {
      policy,
      snapshot,
      messages,
      language,
      level,
      base: this.baseURI,
    };
  }

  #description({ id, description }: Purpose): string | undefined {
    const known: Partial<Record<string, { readonly description: string }>> = this.#locale.messages.purposes;
    return description ?? known[id]?.description;
  }

  #state({ snapshot }: Consent, { id, required }: Purpose): string {
    const { always, allowed, refused } = this.#locale.messages.declaration;
    return required ? always : snapshot.isGranted(id) ? allowed : refused;
  }

  #site({ policy, snapshot }: Consent): ReturnType<typeof ownVendor> {
    const banner = this.ownerDocument.querySelector('consent-banner');
    const { messages, language } = this.#locale;
    const said = (name: string) => banner?.getAttribute(name)?.trim() || undefined;
    return ownVendor({
      name: this.controller ?? said('controller') ?? messages.declaration.site,
      cookie: this.cookieName ?? said('cookie-name') ?? 'consent',
      words: messages.declaration,
      language,
      policy,
      snapshot,
    });
  }

  #lastChoice({ snapshot: { record } }: Consent): string {
    const { decidedAt, undecided } = this.#locale.messages.declaration;
    // A signal is no choice of this visitor on this site, and somebody else may have written the date.
    if (!record || record.source === 'signal' || !new Date(record.at).toJSON()) return undecided;
    return decidedAt(new Intl.DateTimeFormat(this.#locale.language, { dateStyle: 'long' }).format(record.at));
  }

  #openPreferences(): void {
    const event = new Event('consent-open', { bubbles: true, composed: true, cancelable: true });
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclarationElement;
  }
}
