import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PrivacyElement } from '../../ui/privacy-element.js';
import type { Consent } from '../../consent/index.js';
import { PrivacyRequestAcceptedEvent } from '../../events/privacy-request-accepted.js';
import { PrivacyRequestFailedEvent } from '../../events/privacy-request-failed.js';
import { PrivacyRequestSubmitEvent } from '../../events/privacy-request-submit.js';
import type { Acceptance, PrivacyRequest, RequestType, RequestTypeId } from '../../requests/index.js';
import { buttons } from '../../ui/button.styles.js';
import { ConsentController } from '../../ui/consent-controller.js';
import { LanguageController } from '../../ui/language-controller.js';
import { placeOf } from '../../ui/place.js';
import { pageRequestPort, type Failed, type RequestPort } from '../../ui/request-port.js';
import { tokens } from '../../ui/tokens.styles.js';
import { Delivery } from './delivery.js';
import { Draft, type FieldError } from './draft.js';
import { fieldStyles } from './fields.styles.js';
import { acceptedView, editView, otherWays, reviewView, type FormView } from './views.js';
import { offeredAt } from './offered.js';
import { OnlineController } from './online-controller.js';
import { optOutHere } from './opt-out-here.js';
import { ownControl, ownErrors, ownValues } from './own-fields.js';
import { styles } from './privacy-request-form.styles.js';
import { isTrapped } from './trap.js';
import { english, messagesFor } from './wording.js';

/**
 * A form for one privacy request: access, deletion, correction, opting out and whatever else the law gives the visitor.
 *
 * @tag privacy-request-form
 * @summary Asks what the request needs and no more, and sends it to an endpoint of the site.
 *
 * @slot - Other ways to ask, such as an address or a phone number. Without JavaScript it is all that shows.
 * @slot title - The heading.
 * @slot fields - Inputs of the site's own. What they hold is sent under their names.
 *
 * @fires {PrivacyRequestSubmitEvent} privacy-request-submit - A request is about to be sent. Cancel it to keep it here.
 * @fires {PrivacyRequestAcceptedEvent} privacy-request-accepted - The endpoint has accepted the request.
 * @fires {PrivacyRequestFailedEvent} privacy-request-failed - The request could not be sent, or was not accepted.
 * @fires {ConsentDecideEvent} consent-decide - The visitor opts out of a sale. Cancel it to keep it from being recorded here.
 *
 * @csspart form - Everything.
 * @csspart title - The heading.
 * @csspart question - A group of fields with its legend.
 * @csspart input - A text field or a list to choose from.
 * @csspart errors - The list of what has to be corrected.
 * @csspart problem - What is said when the request could not be sent.
 * @csspart summary - The list of what was written, before deletion and after everything.
 * @csspart actions - The row of buttons.
 * @csspart button - A button that goes on.
 * @csspart quiet-button - A button that goes back, copies, prints or downloads.
 *
 * @cssproperty [--privacy-request-form-max-width=45em] - Width of the form.
 * @cssproperty [--privacy-color-error=#b3261e] - Errors.
 */
export class PrivacyRequestFormElement extends PrivacyElement {
  static readonly tagName = 'privacy-request-form';
  static override readonly styles = [tokens, buttons, fieldStyles, styles];
  static override readonly properties = {
    endpoint: { reflect: true },
    credentials: { reflect: true },
    regime: { reflect: true },
    region: { reflect: true },
    types: { reflect: true },
    type: { reflect: true },
    locale: { reflect: true },
    contact: { reflect: true },
    consent: { attribute: false },
    port: { attribute: false },
  };

  /** Where requests are posted: `https:`, or a path of this site. Without one only the other ways to ask are shown. */
  endpoint?: string | undefined;

  /** `same-origin` or `include` sends cookies along, for an endpoint that knows its customers by them. Default: none. */
  credentials?: RequestCredentials | undefined;

  /** The law to apply: an id of `docs/regions.md`. Default: that of the page's banner, else what time zone and language say. */
  regime?: string | undefined;

  /** Where the visitor is (ISO 3166-1 or -2). Default: as the banner knows it. */
  region?: string | undefined;

  /** The types to offer, separated by spaces (`deletion access`). Default: all that the law gives. Unknown ones are ignored. */
  types?: string | undefined;

  /** The type chosen at first. */
  type?: string | undefined;

  /** The language to speak (BCP 47). Default: that of the surrounding page. */
  locale?: string | undefined;

  /** An e-mail address, phone number or page to turn to instead. */
  contact?: string | undefined;

  /** The store that an opt-out is recorded in. Default: the page's own. */
  consent?: Consent | undefined;

  /** How requests are sent. Default: `fetch`, as the page provides it. */
  port?: RequestPort | undefined;

  readonly #store = new ConsentController(this);
  readonly #locale = new LanguageController(this, english);
  readonly #delivery = new Delivery();
  #draft = new Draft();
  #typeTaken: string | undefined;
  #isReview = false;
  #isSending = false;
  #errors: readonly FieldError[] = [];
  #failure: Failed | undefined;
  #receipt: { readonly request: PrivacyRequest; readonly acceptance: Acceptance } | undefined;
  #isOptedOut = false;
  #isSuspect = false;
  #press: Event | undefined;
  #note = '';
  #focusOn = '';

  constructor() {
    super();
    new OnlineController(this, () => this.#goOn());
    // A request that a script sends is not the visitor's own act.
    this.addEventListener('click', (event) => void (this.#press = event));
  }

  protected override willUpdate(): void {
    if (this.type && this.type !== this.#typeTaken) this.#draft.type = this.type as RequestTypeId;
    this.#typeTaken = this.type;
  }

  protected override render(): TemplateResult {
    const { lang = nothing, dir = nothing } = this.#locale.mark;
    const view = this.#view();
    return html`<section part="form" class="theme" lang=${lang} dir=${dir} aria-labelledby=".title">
      <h2 id=".title" part="title" tabindex="-1"><slot name="title">${view.words.title}</slot></h2>
      ${this.#port?.accepts(this.endpoint) ? this.#body(view) : html`<p>${view.words.unusable}</p>`}
      <p class="status" role="status">${this.#isSending ? view.words.sending : this.#note}</p>
      ${otherWays(view)}
    </section>`;
  }

  protected override updated(): void {
    if (!this.#focusOn) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    this.#focusOn = '';
    target?.focus();
  }

  /** Chooses what is asked for, and brings the visitor there. What was typed stays. */
  choose(type: RequestTypeId): void {
    this.#draft.type = type;
    this.#receipt = undefined;
    this.#forget('#\\.title');
  }

  get #port(): RequestPort | undefined {
    return this.port ?? pageRequestPort();
  }

  get #slot(): HTMLSlotElement | null {
    return this.renderRoot.querySelector('slot[name=fields]');
  }

  #body(view: FormView): TemplateResult {
    if (this.#receipt) return acceptedView(view, this.#receipt);
    const review = this.#isReview && view.type ? reviewView(view, this.#request(view.type)) : nothing;
    // The questions stay where they are, so that going back finds everything, the site's own fields too.
    return html`<form novalidate aria-busy=${this.#isSending ? 'true' : 'false'} @submit=${this.#submit}>
      ${review}
      <div class="questions" ?hidden=${review !== nothing}>${editView(view)}</div>
    </form>`;
  }

  /** What the views show. */
  #view(): FormView {
    const { request: words, requestTypes: types } = this.#locale.messages;
    const place = placeOf(this, this.#store.snapshot);
    return {
      words: { ...words, types },
      ...offeredAt(place, this.types, this.#draft.type),
      regime: place.regime,
      language: this.#locale.language,
      draft: this.#draft,
      errors: messagesFor(this.#errors, words),
      failure: this.#failure,
      isSending: this.#isSending,
      isOptedOut: this.#isOptedOut,
      isSuspect: this.#isSuspect,
      contact: this.contact,
      host: this,
      changed: () => this.#forget(),
      goTo: (pointer) =>
        (ownControl(this.#slot, pointer) ?? this.shadowRoot?.getElementById(pointer))?.focus(),
      goBack: () => this.#show('#\\.title'),
      startOver: () => {
        this.#draft = new Draft();
        this.#receipt = undefined;
        this.#isOptedOut = false;
        this.#forget('#\\.title');
      },
      say: (note) => {
        this.#note = note;
        this.requestUpdate();
      },
    };
  }

  #request(type: RequestType): PrivacyRequest {
    return this.#draft.requestFor(type, {
      ...placeOf(this, this.#store.snapshot),
      locale: this.#locale.language,
      extra: ownValues(this.#slot),
    });
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.#isSending) return;
    const { type } = this.#view();
    this.#failure = undefined;
    const request = type && this.#request(type);
    this.#errors = request
      ? [...this.#draft.errorsIn(request), ...ownErrors(this.#slot)]
      : [{ pointer: '/type', kind: 'missing' }];
    if (!request || this.#errors.length > 0) {
      this.#show('.errors');
    } else if (type.review && !this.#isReview && !this.#delivery.hasSent(request)) {
      // Whoever has confirmed this very request and tries again has seen it already.
      this.#show('.review h3', true);
    } else {
      this.#isSuspect = isTrapped(this.renderRoot, this.#draft);
      if (this.#isSuspect) this.requestUpdate();
      else void this.#send(type);
    }
  }

  async #send(type: RequestType): Promise<void> {
    // Opting out is never made to wait (11 CCR § 7004).
    const isTimed = type.identity.required.length > 0;
    if (isTimed && this.#delivery.rest > 0) this.#draft.signs.add('too-fast');
    const request = this.#request(type);
    const event = new PrivacyRequestSubmitEvent(request);
    this.dispatchEvent(event);
    const port = this.#port;
    if (event.defaultPrevented || !port || !this.endpoint) return;
    if (!this.#isOptedOut) this.#isOptedOut = optOutHere(this, this.#store.consent, request, this.#press);
    this.#isSending = true;
    this.requestUpdate();
    const outcome = await this.#delivery.send(port, this, request, isTimed);
    this.#isSending = false;
    if ('acceptance' in outcome) this.#accept(request, outcome.acceptance);
    else this.#fail(outcome);
  }

  #accept(request: PrivacyRequest, acceptance: Acceptance): void {
    this.#receipt = { request, acceptance };
    this.#draft = new Draft();
    this.#show('.accepted h3');
    const event = new PrivacyRequestAcceptedEvent(acceptance.reference, acceptance.expectedBy);
    this.dispatchEvent(event);
  }

  #fail(failure: Failed): void {
    this.#failure = failure;
    this.#errors = (failure.errors ?? []).map(({ pointer, detail }) => ({
      pointer,
      kind: 'wrong',
      text: detail,
    }));
    this.#show('.problem');
    const event = new PrivacyRequestFailedEvent(failure.failure, failure.retryable);
    this.dispatchEvent(event);
  }

  /** Online again: what was waiting for that is sent. */
  #goOn(): void {
    if (this.#failure?.failure !== 'offline' || this.#isSending) return;
    this.renderRoot.querySelector('form')?.requestSubmit();
  }

  /** What was said about the form as it was is no longer true. */
  #forget(focusOn = ''): void {
    this.#errors = [];
    this.#failure = undefined;
    this.#isSuspect = false;
    this.#show(focusOn);
  }

  #show(focusOn: string, isReview = false): void {
    this.#isReview = isReview;
    this.#note = '';
    this.#focusOn = focusOn;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-request-form': PrivacyRequestFormElement;
  }
}
