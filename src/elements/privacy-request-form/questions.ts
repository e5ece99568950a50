import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  identityFields,
  identityFor,
  needsRepresentative,
  type Filer,
  type IdentityField,
  type RequestType,
  type RequestTypeId,
} from '../../requests/index.js';
import type { Since } from './draft.js';
import { checkField, choiceField, textField, type FieldOptions, type Sheet } from './fields.js';

const identityOptions: Readonly<Record<IdentityField, Omit<FieldOptions, 'required'>>> = {
  name: { autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  phoneNumber: { type: 'tel', autocomplete: 'tel' },
  address: { rows: 3, autocomplete: 'street-address' },
  account: { autocomplete: 'off' },
};

/** What the visitor wants. One type that a site alone offers needs no question. */
export function typeQuestion(sheet: Sheet, types: readonly RequestType[]): TemplateResult | typeof nothing {
  const { words, draft, changed } = sheet;
  const options = types.map(({ id }) => ({ value: id, ...words.types[id] }));
  return choiceField(sheet, '/type', words.chooseType, options, draft.type, (value) => {
    draft.type = value as RequestTypeId;
    changed();
  });
}

/** Who asks, where more than one may. */
export function filerQuestion(sheet: Sheet, type: RequestType): TemplateResult | typeof nothing {
  const { words, draft, changed } = sheet;
  if (type.filers.length < 2) return nothing;
  const options = type.filers.map((filer) => ({ value: filer, label: words.filers[filer] }));
  return choiceField(sheet, '/filer', words.chooseFiler, options, draft.filerFor(type), (value) => {
    draft.filer = value as Filer;
    changed();
  });
}

/** Whose data it is, and who asks for them. */
export function peopleQuestions(sheet: Sheet, type: RequestType): TemplateResult {
  const { words, draft } = sheet;
  const filer = draft.filerFor(type);
  const isForOther = needsRepresentative(filer);
  const { required, optional } = identityFor(type, filer);
  const asked = identityFields.filter((field) => required.includes(field) || optional.includes(field));
  const person = isForOther ? (filer === 'parent' ? words.aboutChild : words.aboutPerson) : words.aboutYou;
  return html`${isForOther ? representative(sheet, filer) : nothing}
    <fieldset part="question">
      <legend>${person}</legend>
      ${required.length === 0 ? html`<p class="hint">${words.noIdentity}</p>` : nothing}
      ${asked.map((field) =>
        textField(sheet, `/identity/${field}`, words.fields[field], {
          ...identityOptions[field],
          ...(isForOther && { autocomplete: 'off' }),
          required: required.includes(field),
        }),
      )}
    </fieldset>`;
}

function representative(sheet: Sheet, filer: Filer): TemplateResult {
  const { words } = sheet;
  const { name, email, organization } = words.fields;
  return html`<fieldset part="question">
    <legend>${words.aboutYou}</legend>
    ${textField(sheet, '/representative/name', name, { autocomplete: 'name', required: true })}
    ${textField(sheet, '/representative/email', email, { ...identityOptions.email, required: true })}
    ${
      filer === 'agent'
        ? textField(sheet, '/representative/organization', organization, {
            autocomplete: 'organization',
            required: false,
          })
        : nothing
    }
    ${checkField(sheet, '/representative/authorized', words.authorized)}
  </fieldset>`;
}

/** What the request is about. Nothing is asked of whoever opts out. */
export function detailQuestions(sheet: Sheet, { details }: RequestType): TemplateResult | typeof nothing {
  const { words } = sheet;
  const asked = [...details.required, ...details.optional];
  if (asked.length === 0) return nothing;
  const text = (name: 'message' | 'nominee' | 'nomineeContact' | 'reference', rows?: number) =>
    asked.includes(name)
      ? textField(sheet, `/details/${name}`, words.fields[name], {
          ...(rows && { rows }),
          required: details.required.includes(name),
        })
      : nothing;
  return html`<fieldset part="question">
    <legend>${words.yourRequest}</legend>
    ${text('reference')} ${asked.includes('since') ? sinceQuestion(sheet) : nothing} ${text('nominee')}
    ${text('nomineeContact', 2)} ${text('message', 5)}
    ${asked.includes('declaration') ? checkField(sheet, '/details/declaration', words.declaration) : nothing}
  </fieldset>`;
}

function sinceQuestion(sheet: Sheet): TemplateResult {
  const { words, draft, changed } = sheet;
  const choose = ({ target }: Event) => {
    draft.since = (target as HTMLSelectElement).value as Since;
    changed();
  };
  return html`<div class="field">
      <label for="since">${words.since.label}</label>
      <select part="input" id="since" @change=${choose}>
        ${(['year', 'all', 'day'] as const).map(
          (value) =>
            html`<option value=${value} .selected=${draft.since === value}>${words.since[value]}</option>`,
        )}
      </select>
    </div>
    ${
      draft.since === 'day'
        ? textField(sheet, '/details/since', words.fields.since, { type: 'date', required: true })
        : nothing
    }`;
}
