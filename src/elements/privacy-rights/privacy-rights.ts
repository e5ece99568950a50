import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrivacyElement } from '../../ui/privacy-element.js';
import type { Consent } from '../../consent/index.js';
import { choices } from '../../locales/en/choices.js';
import { requestTypes } from '../../locales/en/request-types.js';
import { rights } from '../../locales/en/rights.js';
import { requestTypesFor, type RequestType } from '../../requests/index.js';
import { buttons } from '../../ui/button.styles.js';
import { ConsentController } from '../../ui/consent-controller.js';
import { LanguageController } from '../../ui/language-controller.js';
import { locate } from '../../regimes/locate.js';
import { atlas } from '../../regimes/atlas.js';
import { placeOf, type LawfulPlace } from '../../ui/place.js';
import type { RequestPort } from '../../ui/request-port.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { PrivacyRequestFormElement } from '../privacy-request-form/privacy-request-form.js';
import { optOutControl } from './opt-out-control.js';
import { styles } from './privacy-rights.styles.js';
import { nameOfPlace, regionPicker } from './region-picker.js';
import { complaints, contacts, customers, industry } from './sections.js';

/**
 * The body of a "Your Privacy Rights" page: what a visitor can ask for under the law of the place, a live opt-out, the form,
 * whom to write to, and where to complain.
 *
 * @tag privacy-rights
 * @summary A whole privacy rights page in one element.
 *
 * @slot - Without JavaScript it is all that shows; with it, more ways to ask, under the form.
 * @slot introduction - What stands under the heading.
 * @slot contacts - More about whom to write to.
 * @slot customers - Whom to ask whose data the site holds for another company.
 * @slot fields - Inputs of the site's own, for the form.
 *
 * @fires {ConsentDecideEvent} consent-decide - The visitor opts out. Cancel it to keep the choice from being stored.
 * @fires {ConsentOpenEvent} consent-open - The visitor wants to see the preferences. Cancel it to show something else.
 *
 * @csspart rights - Everything.
 * @csspart title - The heading.
 * @csspart section - One section of the page.
 * @csspart right - One right, with its explanation and a button.
 * @csspart form - The form: this and the parts below are those of `<privacy-request-form>`.
 * @csspart form-title - The heading of the form.
 * @csspart question - A group of fields with its legend.
 * @csspart errors - The list of what has to be corrected.
 * @csspart problem - What is said when the request could not be sent.
 * @csspart summary - The list of what was written.
 * @csspart input - A text field or a list to choose from.
 * @csspart actions - A row of buttons.
 * @csspart button - The button that opts out, and the one that sends the form on.
 * @csspart quiet-button - Every other button.
 *
 * @cssproperty [--privacy-rights-max-width=64em] - Width of the page.
 */
export class PrivacyRightsElement extends PrivacyElement {
  static readonly tagName = 'privacy-rights';
  static override readonly styles = [tokens, buttons, styles];
  static override readonly properties = {
    endpoint: { reflect: true },
    credentials: { reflect: true },
    region: { reflect: true },
    regime: { reflect: true },
    types: { reflect: true },
    locale: { reflect: true },
    controller: { reflect: true },
    contact: { reflect: true },
    officer: { reflect: true },
    euRepresentative: { attribute: 'eu-representative', reflect: true },
    ukRepresentative: { attribute: 'uk-representative', reflect: true },
    processor: { type: Boolean, reflect: true },
    lastUpdated: { attribute: 'last-updated', reflect: true },
    consent: { attribute: false },
    port: { attribute: false },
  };

  /** Where requests are posted: see `<privacy-request-form>`. */
  endpoint?: string | undefined;

  /** Whether cookies are sent along: see `<privacy-request-form>`. */
  credentials?: RequestCredentials | undefined;

  /** Where the visitor is (ISO 3166-1 or -2). Default: as the banner knows it, else what time zone and language say. */
  region?: string | undefined;

  /** The law to apply whatever the place: an id of `docs/regions.md`. */
  regime?: string | undefined;

  /** The types of requests to offer, separated by spaces. Default: all that the law gives. */
  types?: string | undefined;

  /** The language to speak (BCP 47). Default: that of the surrounding page. */
  locale?: string | undefined;

  /** The name of the company. Default: "us". */
  controller?: string | undefined;

  /** The privacy office: an e-mail address, phone number or page. */
  contact?: string | undefined;

  /** The data protection officer (Art. 37 GDPR; the encarregado of the LGPD), likewise. */
  officer?: string | undefined;

  /** The representative in the European Union (Art. 27 GDPR). */
  euRepresentative?: string | undefined;

  /** The representative in the United Kingdom. */
  ukRepresentative?: string | undefined;

  /** The site also holds data for companies that are its customers: says whom to ask. */
  processor = false;

  /** The day on which this page was last looked over (`2026-11-22`). California asks for it every twelve months. */
  lastUpdated?: string | undefined;

  /** The store to show and to ask. Default: the page's own. */
  consent?: Consent | undefined;

  /** How requests are sent. Default: as the page provides it. */
  port?: RequestPort | undefined;

  readonly #store = new ConsentController(this);
  readonly #locale = new LanguageController(this, { rights, requestTypes, choices });
  #picked: string | undefined;

  protected override render(): TemplateResult {
    const { messages, language, mark } = this.#locale;
    const { rights: words } = messages;
    const place = this.#place();
    const all = requestTypesFor(place.regime, place.region);
    const wanted = this.types?.split(/\s+/) ?? [];
    const some = all.filter(({ id }) => wanted.includes(id));
    const day = dayOf(this.lastUpdated, language);
    return html`<article part="rights" class="theme" lang=${mark.lang ?? nothing} dir=${mark.dir ?? nothing}>
      <h2 part="title">${words.title}</h2>
      <p class="lead"><slot name="introduction">${words.introduction(this.controller)}</slot></p>
      ${regionPicker(place.region, words, language, (region) => {
        this.#picked = region;
        this.requestUpdate();
      })}
      ${optOutControl(this, this.#store.consent, place.regime, words, messages.choices)}
      <section part="section" aria-labelledby="rights">
        <h3 id="rights">${words.rightsTitle(nameOfPlace(place.region, language))}</h3>
        ${place.regime === 'us' ? html`<p class="hint">${words.noRetaliation}</p>` : nothing}
        <ul class="rights">
          ${(some.length > 0 ? some : all).map((type) => this.#right(type))}
        </ul>
      </section>
      <section part="section" class="form">
        <privacy-request-form
          exportparts="form, title: form-title, question, errors, problem, summary, input, actions, button, quiet-button"
          endpoint=${this.endpoint ?? nothing}
          credentials=${this.credentials ?? nothing}
          regime=${place.regime}
          region=${place.region ?? nothing}
          types=${this.types ?? nothing}
          locale=${this.locale ?? nothing}
          contact=${this.contact ?? nothing}
          .consent=${this.consent}
          .port=${this.port}
        >
          <slot name="fields" slot="fields"></slot>
          <slot></slot>
        </privacy-request-form>
      </section>
      ${contacts(this, words)} ${complaints(place, words)} ${this.processor ? customers(words) : nothing}
      ${industry(place, words)} ${day ? html`<p class="hint">${words.updated(day)}</p>` : nothing}
    </article>`;
  }

  #place(): LawfulPlace {
    if (!this.#picked) return placeOf(this, this.#store.snapshot);
    const { regime, region } = locate({ region: this.#picked }, atlas);
    return { regime: regime.id, region };
  }

  #right({ id, article }: RequestType): TemplateResult {
    const { rights: words, requestTypes } = this.#locale.messages;
    const { label, description } = requestTypes[id];
    return html`<li part="right">
      <h4 id=${id}>${label}</h4>
      <p>${description} ${article ? html`<small>${article}</small>` : nothing}</p>
      <button
        part="quiet-button"
        class="button quiet"
        id="ask:${id}"
        aria-labelledby="ask:${id} ${id}"
        @click=${() => this.#ask(id)}
      >
        ${words.ask}
      </button>
    </li>`;
  }

  /** Brings the visitor to the form, with the question answered. */
  #ask(id: RequestType['id']): void {
    const form = this.renderRoot.querySelector<PrivacyRequestFormElement>('privacy-request-form');
    form?.choose(id);
  }
}

/** A day that a site wrote; what is no day is left out. */
function dayOf(date: string | undefined, language: string): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time)
    ? undefined
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-rights': PrivacyRightsElement;
  }
}
