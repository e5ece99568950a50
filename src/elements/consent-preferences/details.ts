import { html, nothing, type TemplateResult } from 'lit';
import { vendorKey, type ConsentRecord, type Purpose } from '../../consent/index.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import { styles } from './details.styles.js';
import { downloadRecord } from './download-record.js';
import type { Draft } from './draft.js';
import type { Switch } from './purpose-card.js';
import { setVendor } from './set-vendor.js';

/* What few visitors look at, in a file of its own: the preferences open, and every purpose can be decided, without it. */

export function dress(root: ShadowRoot): void {
  const { styleSheet } = styles;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** The vendors beneath a purpose, each with its switch. */
export function vendorList(
  { id, required }: Purpose,
  draft: Draft,
  words: PreferencesMessages,
  switchFor: Switch,
): TemplateResult {
  const rows = draft.vendors(id).map((vendor) => {
    const key = vendorKey(vendor.id);
    const inputId = `${id}/${vendor.id}`;
    const isOn = draft.isOn(key);
    return draft.isOffered(id) && draft.isOffered(key)
      ? html`<li class="row">
          <label for=${inputId}>${vendor.name}</label>
          <span class="state" aria-hidden="true">${isOn ? words.on : words.off}</span>
          ${switchFor(inputId, isOn, (value) => setVendor(draft, id, vendor, value))}
        </li>`
      : html`<li class="row">
          <span>${vendor.name}</span>
          <span class="state">${required ? words.alwaysOn : words.alwaysOff}</span>
        </li>`;
  });
  return html`<ul>
    ${rows}
  </ul>`;
}

/** When the visitor last decided, and a copy of what is kept of it. */
export function recordRow(
  record: ConsentRecord,
  words: PreferencesMessages,
  language: string,
  document: Document,
): TemplateResult | typeof nothing {
  const { at, source } = record;
  // Somebody else may have written it.
  if (!new Date(at).toJSON()) return nothing;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  return html`<p class="record">
    ${source === 'signal' ? nothing : words.decidedAt(day)}
    <button class="link" @click=${() => downloadRecord(record, document)}>${words.download}</button>
  </p>`;
}
