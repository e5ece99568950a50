import { html, type TemplateResult } from 'lit/html.js';
import { vendorKey, type ConsentSnapshot, type Policy, type Vendor } from '../../consent/index.js';
import { terms } from '../../consent/expression.js';
import type { Messages } from '../../locales/messages.js';
import { safeLink } from '../../ui/safe-link.js';
import { listItems } from '../../ui/stored-items.js';
import { labelOf, listed } from './contents.js';
import { storedTable } from './stored-table.js';

/** What every entry of one table needs to know. */
export interface Page {
  readonly policy: Policy;
  readonly snapshot: ConsentSnapshot;
  readonly messages: Pick<Messages, 'declaration' | 'purposes' | 'stored'>;
  readonly language: string;
  /** The level of the purposes' headings. */
  readonly level: number;
  /** What addresses are relative to. */
  readonly base: string;
}

/** A heading so many levels below that of the purposes, with a state beside it. */
export const heading = (
  { level, messages }: Page,
  below: number,
  id: string,
  name: string,
  state: string,
): TemplateResult =>
  html`<div class="title">
    <div role="heading" part="heading" class="heading h${below}" aria-level=${level + below} id=${id}>
      ${name}
    </div>
    <span part="state" class="state ${state === messages.declaration.allowed ? 'allowed' : ''}"
      >${state}</span
    >
  </div>`;

/** One vendor: who it is, what it is used for, whether it is allowed now, and what it stores. */
export function vendorEntry(vendor: Vendor, page: Page): TemplateResult {
  const { id, name, company, privacyPolicy, stores } = vendor;
  const { policy, snapshot, messages, language, base } = page;
  const { declaration: words, stored } = messages;
  const items = stores && listItems(stores, stored, language);
  const link = safeLink(privacyPolicy, base);
  const key = vendorKey(id);
  const used = policy.purposes.filter((purpose) => terms(vendor.purposes).includes(purpose.id));
  const isOptional = policy.optional.has(key) && !used.every(({ required }) => required);
  const state = !isOptional ? words.always : snapshot.isGranted(key) ? words.allowed : words.refused;
  const facts = [
    company && stored.provider(company),
    used.length > 1 &&
      words.purposes(
        listed(
          used.map((purpose) => labelOf(purpose, messages.purposes)),
          language,
        ),
      ),
    link && html`<a href=${link}>${stored.privacyPolicy(name)}</a>`,
  ];
  return html`<div class="vendor">
    ${heading(page, 1, `${id}.title`, name, state)}
    ${facts.filter(Boolean).map((fact) => html`<p>${fact}</p>`)}
    ${items && (items.length > 0 ? storedTable(id, name, items, page) : html`<p>${words.storesNothing}</p>`)}
  </div>`;
}
