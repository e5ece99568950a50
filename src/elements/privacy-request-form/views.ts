import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RequestMessages } from '../../locales/request-messages.js';
import type { Acceptance, PrivacyRequest, RequestType } from '../../requests/index.js';
import { contactLink } from '../../ui/contact-link.js';
import type { Failed } from '../../ui/request-port.js';
import type { Sheet } from './fields.js';
import { detailQuestions, filerQuestion, peopleQuestions, typeQuestion } from './questions.js';
import { downloadText, promisesOf, rowList, rowsOf, textOf } from './receipt.js';

/** All that the form shows. */
export interface FormView extends Sheet {
  readonly types: readonly RequestType[];
  /** What the visitor has chosen; undefined before. */
  readonly type: RequestType | undefined;
  readonly regime: string;
  readonly language: string;
  readonly failure: Failed | undefined;
  readonly isSending: boolean;
  /** A sale was refused in this browser by this form. */
  readonly isOptedOut: boolean;
  readonly isSuspect: boolean;
  readonly contact: string | undefined;
  readonly host: HTMLElement;
  readonly goTo: (pointer: string) => void;
  readonly goBack: () => void;
  readonly startOver: () => void;
  readonly say: (note: string) => void;
}

/** The questions, what is wrong with the answers, and the button. */
export function editView(view: FormView): TemplateResult {
  const { words, type, types, regime } = view;
  return html`
    ${view.errors.size > 0 && !view.failure ? errorSummary(view) : nothing}
    ${view.failure ? problem(view) : nothing}
    <p class="introduction">${words.introduction}</p>
    ${types.length > 1 ? typeQuestion(view, types) : nothing}
    ${
      type
        ? html`${filerQuestion(view, type)} ${detailQuestions(view, type)} ${peopleQuestions(view, type)}`
        : nothing
    }
    <slot name="fields"></slot>
    <div class="trap" aria-hidden="true">
      <label>Fax <input name="fax" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${type ? html`<p class="hint">${words.answerWithin(timeOf(type, words))}</p>` : nothing}
    ${view.isSuspect ? html`<p class="error" role="alert">${words.pressAgain}</p>` : nothing}
    <div class="actions" part="actions">${submitButton(view, type?.review ? words.review : words.send)}</div>
    ${regime === 'us' ? html`<p class="note">${words.health}</p>` : nothing}
  `;
}

/** Everything once more before it is too late. */
export function reviewView(view: FormView, request: PrivacyRequest): TemplateResult {
  const { words, language } = view;
  const isDeletion = request.type !== 'sale:opt-in';
  return html`<div class="review">
    <h3 tabindex="-1">${words.reviewTitle}</h3>
    <p class="warning">${isDeletion ? words.reviewDeletion : words.reviewOptIn}</p>
    ${rowList(rowsOf(request, words, language), 'sent')}
    ${view.isSuspect ? html`<p class="error" role="alert">${words.pressAgain}</p>` : nothing}
    <div class="actions" part="actions">
      <button type="button" part="quiet-button" class="button quiet" @click=${view.goBack}>
        ${words.change}
      </button>
      ${submitButton(view, words.send)}
    </div>
  </div>`;
}

/** What the site promised, and a copy of what was sent. */
export function acceptedView(
  view: FormView,
  { request, acceptance }: { readonly request: PrivacyRequest; readonly acceptance: Acceptance },
): TemplateResult {
  const { words, language, host } = view;
  const promises = promisesOf(acceptance, words, language);
  const said = rowsOf(request, words, language);
  const text = () => textOf([...promises, ...said]);
  const window = host.ownerDocument.defaultView;
  // Missing on pages without https.
  const clipboard: Clipboard | undefined = window?.navigator.clipboard;
  const copy = () => {
    clipboard?.writeText(text()).then(
      () => view.say(words.copied),
      () => undefined,
    );
  };
  const quiet = (label: string, act: () => void) =>
    html`<button type="button" part="quiet-button" class="button quiet" @click=${act}>${label}</button>`;
  return html`<div class="accepted">
    <h3 tabindex="-1">${words.acceptedTitle}</h3>
    <p>${words.acceptedText} ${view.isOptedOut ? words.optedOutHere : nothing}</p>
    ${rowList(promises, 'promises')}
    <h4>${words.sentTitle}</h4>
    ${rowList(said, 'sent')}
    <div class="actions" part="actions">
      ${clipboard ? quiet(words.copy, copy) : nothing} ${quiet(words.print, () => window?.print())}
      ${quiet(words.download, () => downloadText(text(), host.ownerDocument))}
      ${quiet(words.another, view.startOver)}
    </div>
  </div>`;
}

/** Whom else to ask. The site's own words are always there: without JavaScript they are the whole element. */
export function otherWays({ words, contact, host }: FormView): TemplateResult {
  const isEmpty = !contact?.trim() && ![...host.childNodes].some(isWords);
  return html`<div class="other-ways" ?hidden=${isEmpty}>
    <h3>${words.otherWays}</h3>
    ${contact ? html`<p>${contactLink(contact, host.baseURI)}</p>` : nothing}
    <slot></slot>
  </div>`;
}

const isWords = (node: Node): boolean =>
  node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim();

function submitButton({ words, isSending }: FormView, label: string): TemplateResult {
  // It stays focusable: a button that was disabled would lose the focus, and what follows would not be read.
  return html`<button part="button" class="button" aria-disabled=${isSending ? 'true' : 'false'}>
    ${isSending ? words.sending : label}
  </button>`;
}

function errorList({ errors, goTo }: FormView): TemplateResult {
  const lead = (pointer: string) => (event: Event) => {
    event.preventDefault();
    goTo(pointer);
  };
  return html`<ul>
    ${[...errors].map(
      ([pointer, message]) => html`<li><a href="#${pointer}" @click=${lead(pointer)}>${message}</a></li>`,
    )}
  </ul>`;
}

function errorSummary(view: FormView): TemplateResult {
  return html`<div class="errors notice" part="errors" role="group" aria-labelledby=".errors" tabindex="-1">
    <h3 id=".errors">${view.words.errorsTitle(view.errors.size)}</h3>
    ${errorList(view)}
  </div>`;
}

/** Why it was not sent, what became of what was typed, and what to do. */
function problem(view: FormView): TemplateResult | typeof nothing {
  const { words, failure, contact, host } = view;
  if (!failure) return nothing;
  const { failure: reason, retryAfter, retryable, detail } = failure;
  const why = reason === 'busy' ? words.busy(retryAfter) : words.failed[reason];
  return html`<div
    class="problem notice"
    part="problem"
    role="group"
    aria-labelledby=".problem"
    tabindex="-1"
  >
    <h3 id=".problem">${words.failedTitle}</h3>
    <p>${why} ${detail ?? nothing}</p>
    ${view.errors.size > 0 ? errorList(view) : nothing}
    ${view.isOptedOut ? html`<p>${words.optedOutHere}</p>` : nothing}
    ${
      retryable
        ? html`<p>${words.keptHere}</p>
            <button part="quiet-button" class="button quiet">${words.tryAgain}</button>`
        : html`<p>${contactLink(contact, host.baseURI)}</p>`
    }
  </div>`;
}

const timeOf = ({ terms: { answer } }: RequestType, words: RequestMessages): string =>
  words.time(answer.amount, answer.unit);
