import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrivacyElement } from '../../ui/privacy-element.js';
import { grantAll, refuseAll, type Choices, type Consent, type Purpose } from '../../consent/index.js';
import { ConsentController } from '../../ui/consent-controller.js';
import { decide } from '../../ui/decide.js';
import { LanguageController } from '../../ui/language-controller.js';
import { safeLink } from '../../ui/safe-link.js';
import { footer, preferences, question } from '../../locales/en/preferences.js';
import { purposes } from '../../locales/en/purposes.js';
import { buttons } from '../../ui/button.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { styles } from './consent-preferences.styles.js';
import type { Details } from './details.js';
import { Draft } from './draft.js';
import { purposeCard } from './purpose-card.js';
import { purposeStyles } from './purpose-card.styles.js';

type Status = '' | 'saved' | 'confirm';

/**
 * Lets a visitor see and change what the site may do, purpose by purpose and service by service.
 *
 * @tag consent-preferences
 * @summary The preferences centre: a modal dialog, or inline as part of a page.
 *
 * @slot - A sentence of introduction in place of the built-in one.
 *
 * @fires {ConsentDecideEvent} consent-decide - The visitor saves. Cancel it to keep the choices from being stored.
 *
 * @csspart preferences - The dialog, or the section where it is inline.
 * @csspart title - The heading.
 * @csspart close - The button that closes the dialog and saves nothing.
 * @csspart purpose - One purpose with its switch, explanation and services.
 * @csspart switch - The switch of a purpose or of a service.
 * @csspart notice - What is said about a signal of the browser.
 * @csspart actions - The row of buttons.
 * @csspart button - Both the button that refuses all and the one that accepts all, so that they stay alike.
 * @csspart save-button - The button that saves what was switched.
 *
 * @cssproperty [--consent-preferences-padding=1.5rem] - Space inside, left and right of everything.
 * @cssproperty [--consent-preferences-max-width=43em] - Width of the dialog in a wide window.
 */
export class ConsentPreferencesElement extends PrivacyElement {
  static readonly tagName = 'consent-preferences';
  static override readonly styles = [tokens, buttons, purposeStyles, styles];
  static override readonly properties = {
    consent: { attribute: false },
    open: { type: Boolean, reflect: true },
    inline: { type: Boolean, reflect: true },
    privacyPolicy: { attribute: 'privacy-policy', reflect: true },
    locale: { reflect: true },
  };

  /** The store to show and to ask. Default: the page's own. */
  consent?: Consent | undefined;

  /** Shows the dialog. Closing it, however that is done, changes nothing about consent. */
  open = false;

  /** Stands in the page, always visible, instead of in a dialog. */
  inline = false;

  /** Address of the privacy policy. Default: the one that the page's `<consent-banner>` names. */
  privacyPolicy?: string | undefined;

  /** The language to speak (BCP 47). Default: that of the surrounding page. */
  locale?: string | undefined;

  readonly #store = new ConsentController(this);
  readonly #locale = new LanguageController(this, {
    choices: footer,
    preferences,
    purposes,
    meanings: question,
  });
  #draft: Draft | undefined;
  #details: Details | undefined;
  #status: Status = '';
  #wasOpen = false;
  /** The dialog that was shown. A browser closes it first and tells of it later: until then it is not shown again. */
  #shown: HTMLDialogElement | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the document a dialog leaves the top layer but still believes that it is open, and cannot be shown again.
    this.#dialog?.close();
    this.#shown = undefined;
  }

  /** What was switched and not saved is forgotten when the dialog opens anew, and kept through everything else. */
  protected override willUpdate(): void {
    if (this.open && !this.#wasOpen) {
      this.#draft = undefined;
      this.#status = '';
    }
    this.#wasOpen = this.open;
  }

  protected override render(): TemplateResult {
    const { lang = nothing, dir = nothing } = this.#locale.mark;
    if (this.inline) {
      return html`<section part="preferences" class="theme" lang=${lang} dir=${dir} aria-labelledby=".title">
        ${this.#content()}
      </section>`;
    }
    return html`<dialog
        part="preferences"
        class="theme"
        lang=${lang}
        dir=${dir}
        aria-labelledby=".title"
        @close=${this.#follow}
      >
        ${this.open ? this.#content() : nothing}
      </dialog>
      <p role="status" lang=${lang} dir=${dir}>
        ${this.#status === 'saved' ? this.#locale.messages.preferences.saved : nothing}
      </p>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!dialog || !this.isConnected || dialog.open === this.open) return;
    if (!this.open) {
      this.#shown = undefined;
      dialog.close();
    } else if (this.#title && this.#shown !== dialog) {
      this.#shown = dialog;
      dialog.showModal();
      // A content blocker that hides the dialog must not leave a page behind it that nobody can reach.
      if (dialog.getClientRects()[0]) this.#title.focus();
      else this.close();
    }
  }

  /** Opens the dialog; where it is inline, brings it into view. */
  show(): void {
    if (this.inline) this.#title?.focus();
    else this.open = true;
  }

  /** Closes the dialog. Nothing is saved. */
  close(): void {
    this.open = false;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #title(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  #content(): TemplateResult | typeof nothing {
    const { consent } = this.#store;
    if (!consent) return nothing;
    if (this.#draft?.consent !== consent) this.#draft = new Draft(consent);
    const draft = this.#draft;
    const { messages, language } = this.#locale;
    const { preferences: words } = messages;
    const { policy, snapshot } = consent;
    const { record } = snapshot;
    const details = this.#details;
    if (record) this.#loadDetails();
    const rank = ({ sale }: Purpose) => Number(!sale && snapshot.model === 'opt-out');
    // Where a sale runs until it is refused, that switch is what people come for (11 CCR § 7013: no searching for it).
    const ordered = [...policy.purposes].sort((one, other) => rank(one) - rank(other));
    // Where the visitor is told more: an element made by the page's link finds it in the banner.
    const banner = this.ownerDocument.querySelector('consent-banner[privacy-policy]');
    const link = safeLink(
      this.privacyPolicy ?? banner?.getAttribute('privacy-policy') ?? undefined,
      this.baseURI,
    );
    // Who has opted out of a sale opts in again in two steps: the request, then the confirmation (11 CCR § 7028(a)).
    const isSaleRefused =
      (snapshot.signal || snapshot.model === 'opt-out') &&
      [...policy.sales].some((key) => draft.isOffered(key) && !draft.isOn(key));
    const confirm = () => {
      draft.setAll();
      this.#say('confirm');
    };
    const decided = (choose: () => Choices) => (event: Event) => {
      if (!decide(this, consent, choose(), event)) return;
      this.#draft = undefined;
      this.open = false;
      // Only after the dialog has closed: until then the rest of the page is inert, and nobody would hear it.
      void this.updateComplete.then(() => this.#say('saved'));
    };
    return html`
      <div class="header">
        <h2 id=".title" part="title" tabindex="-1">
          ${snapshot.regime === 'us' ? messages.choices.us : words.title}
        </h2>
        ${
          this.inline
            ? nothing
            : html`<button
                class="close"
                part="close"
                aria-label=${words.close}
                title=${words.close}
                @click=${() => this.close()}
              >
                ×
              </button>`
        }
      </div>
      <div
        class="body"
        @focusin=${this.#loadDetails}
        @pointerover=${this.#loadDetails}
        @toggle=${{ handleEvent: () => this.#loadDetails(), capture: true }}
      >
        <p class="introduction">
          <slot>${words.introduction}</slot>${' '}
          ${link ? html`<a href=${link}>${words.privacyPolicy}</a>` : nothing}
        </p>
        ${ordered.map((purpose) => purposeCard(purpose, draft, messages, () => this.#say(''), details))}
        ${record && details?.recordRow(record, words, language, this.ownerDocument)}
      </div>
      <div class="actions" part="actions">
        <p role="status">${this.#status && words[this.#status]}</p>
        <button part="button" class="button quiet" @click=${decided(() => refuseAll(policy))}>
          ${words.refuseAll}
        </button>
        <button
          part="button"
          class="button quiet"
          @click=${isSaleRefused ? confirm : decided(() => grantAll(policy))}
        >
          ${words.acceptAll}
        </button>
        <button part="save-button" class="button" @click=${decided(() => draft.choices())}>
          ${words.save}
        </button>
      </div>
    `;
  }

  /**
   * As soon as somebody comes near a list of services. Without them every purpose can still be decided, so that a
   * failure is only a reason to try again the next time.
   */
  #loadDetails(): void {
    import('./details.js').then(
      ({ createDetails }) => {
        if (this.#details) return;
        this.#details = createDetails(this);
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  #say(status: Status): void {
    this.#status = status;
    this.requestUpdate();
  }

  /** However the dialog was closed, by Escape included. One that was shown again at once is left alone. */
  #follow({ target }: Event): void {
    if (!this.isConnected || (target as HTMLDialogElement).open) return;
    this.#shown = undefined;
    this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferencesElement;
  }
}
