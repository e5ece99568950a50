import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FieldMessages } from '../../locales/request-messages.js';
import type { Draft } from './draft.js';
import type { FormWords } from './wording.js';

/** What the fields of a form share. */
export interface Sheet {
  readonly words: FormWords;
  readonly draft: Draft;
  /** What to say at a field, by its JSON Pointer, which is also its id. */
  readonly errors: ReadonlyMap<string, string>;
  /** After a change that shows or hides something. */
  readonly changed: () => void;
}

export interface FieldOptions {
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  /** Lines of text instead of one. */
  readonly rows?: number;
  /** `off` where the field is about somebody else: the browser knows only its owner (WCAG 2.2, 1.3.5). */
  readonly autocomplete?: string;
  readonly required: boolean;
}

const errorLine = (pointer: string, error: string | undefined) =>
  error ? html`<p class="error" id="${pointer}:error">${error}</p>` : nothing;

/** The ids of what describes a field. */
const described = (pointer: string, hint: unknown, error: unknown) =>
  [hint ? `${pointer}:hint` : '', error ? `${pointer}:error` : ''].filter(Boolean).join(' ') || nothing;

/** A text, with its label above. */
export function textField(
  { words, draft, errors }: Sheet,
  pointer: string,
  { label, hint }: Pick<FieldMessages, 'label' | 'hint'>,
  { type = 'text', rows, autocomplete = 'off', required }: FieldOptions,
): TemplateResult {
  const error = errors.get(pointer);
  const write = ({ target }: Event) => draft.write(pointer, (target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${pointer}
      >${label} ${required ? nothing : html`<span class="optional">(${words.optional})</span>`}</label
    >
    ${hint ? html`<p class="hint" id="${pointer}:hint">${hint}</p>` : nothing} ${errorLine(pointer, error)}
    ${
      rows
        ? html`<textarea
            part="input"
            id=${pointer}
            rows=${rows}
            autocomplete=${autocomplete}
            ?required=${required}
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby=${described(pointer, hint, error)}
            .value=${live(draft.text(pointer))}
            @input=${write}
          ></textarea>`
        : html`<input
            part="input"
            id=${pointer}
            type=${type}
            autocomplete=${autocomplete}
            ?required=${required}
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby=${described(pointer, hint, error)}
            .value=${live(draft.text(pointer))}
            @input=${write}
          />`
    }
  </div>`;
}

/** A statement that a person has to make. */
export function checkField({ draft, errors }: Sheet, pointer: string, label: string): TemplateResult {
  const error = errors.get(pointer);
  return html`<div class="field">
    ${errorLine(pointer, error)}
    <div class="choice">
      <input
        type="checkbox"
        id=${pointer}
        required
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${described(pointer, undefined, error)}
        .checked=${live(draft.isConfirmed(pointer))}
        @change=${({ target }: Event) => draft.confirm(pointer, (target as HTMLInputElement).checked)}
      />
      <label for=${pointer}>${label}</label>
    </div>
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** One of several, each with a line about it. The first has the id of the question, where a link to the error leads. */
export function choiceField(
  { errors }: Sheet,
  pointer: string,
  legend: string,
  options: readonly Option[],
  chosen: string | undefined,
  choose: (value: string) => void,
): TemplateResult {
  const error = errors.get(pointer);
  const idOf = (index: number) => (index === 0 ? pointer : `${pointer}:${index}`);
  return html`<fieldset part="question" aria-describedby=${described(pointer, undefined, error)}>
    <legend>${legend}</legend>
    ${errorLine(pointer, error)}
    <div class="choices">
      ${options.map(
        ({ value, label, description }, index) =>
          html`<div class="choice card">
            <input
              type="radio"
              id=${idOf(index)}
              name=${pointer}
              value=${value}
              aria-describedby=${description ? `${pointer}:${index}:text` : nothing}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            />
            <label for=${idOf(index)}>${label}</label>
            ${description ? html`<p id="${pointer}:${index}:text">${description}</p>` : nothing}
          </div>`,
      )}
    </div>
  </fieldset>`;
}
