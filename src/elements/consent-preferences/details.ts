import { html, nothing, type TemplateResult } from 'lit/html.js';
import { vendorKey, type ConsentRecord, type Purpose, type Vendor } from '../../consent/index.js';
import { meanings } from '../../locales/en/meanings.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import { sheetOf } from '../../ui/css.js';
import { LanguageController, type LocaleHost } from '../../ui/language-controller.js';
import type { AboutVendor } from './about-vendor.js';
import { styles } from './details.styles.js';
import { downloadRecord } from './download-record.js';
import type { Draft } from './draft.js';
import type { Switch } from './purpose-card.js';
import { setVendor } from './set-vendor.js';

/* What few visitors look at, in a file of its own: the preferences open, and every purpose can be decided, without it. */

export interface Details {
  /** The vendors beneath a purpose, each with its switch and what is known of it. */
  vendorList(purpose: Purpose, draft: Draft, words: PreferencesMessages, switchFor: Switch): TemplateResult;
  /** What a purpose that every site has means, in two sentences. */
  meaning(purpose: string): TemplateResult;
  readonly recordRow: typeof recordRow;
}

/** The details of one element, which is dressed for them. */
export function createDetails(host: LocaleHost): Details {
  host.renderRoot.adoptedStyleSheets.push(sheetOf(styles));

  let aboutVendor: AboutVendor | undefined;
  /** When somebody unfolds it. What does not come is asked for again the next time. */
  const load = () => {
    if (aboutVendor) return;
    import('./about-vendor.js').then(
      ({ createAboutVendor }) => {
        aboutVendor ??= createAboutVendor(host);
        host.requestUpdate();
      },
      () => undefined,
    );
  };
  const about = (vendor: Vendor, words: PreferencesMessages) =>
    vendor.company || vendor.privacyPolicy || vendor.stores
      ? html`<details class="about" @toggle=${load}>
          <summary>${words.about(vendor.name)}</summary>
          ${aboutVendor?.(vendor)}
        </details>`
      : nothing;

  const vendorList: Details['vendorList'] = ({ id, required }, draft, words, switchFor) => {
    const rows = draft.vendors(id).map((vendor) => {
      const key = vendorKey(vendor.id);
      const inputId = `${id}/${vendor.id}`;
      const isOn = draft.isOn(key);
      return html`<li>
        <div class="row">
          ${
            draft.isOffered(id) && draft.isOffered(key)
              ? html`<label for=${inputId}>${vendor.name}</label>
                  <span class="state" aria-hidden="true">${isOn ? words.on : words.off}</span>
                  ${switchFor(inputId, isOn, (value) => setVendor(draft, id, vendor, value))}`
              : html`<span>${vendor.name}</span>
                  <span class="state">${required ? words.alwaysOn : words.alwaysOff}</span>`
          }
        </div>
        ${about(vendor, words)}
      </li>`;
    });
    return html`<ul>
      ${rows}
    </ul>`;
  };
  const locale = new LanguageController(host, { meanings });
  const meaning: Details['meaning'] = (purpose) =>
    html`<p class="meaning">${(locale.messages.meanings as Readonly<Record<string, string>>)[purpose]}</p>`;
  return { vendorList, meaning, recordRow };
}

/** When the visitor last decided, and a copy of what is kept of it. */
function recordRow(
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
