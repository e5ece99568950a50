import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RightsMessages } from '../../locales/rights-messages.js';
import { contactLink } from '../../ui/contact-link.js';
import type { LawfulPlace } from '../../ui/place.js';
import { authorities, industryPages } from './authorities.data.js';

const section = (id: string, title: string, content: unknown): TemplateResult =>
  html`<section part="section" aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    ${content}
  </section>`;

export interface Contacts {
  readonly contact?: string | undefined;
  readonly officer?: string | undefined;
  readonly euRepresentative?: string | undefined;
  readonly ukRepresentative?: string | undefined;
  readonly baseURI: string;
}

/** Whom to write to. */
export function contacts(
  { contact, officer, euRepresentative, ukRepresentative, baseURI }: Contacts,
  words: RightsMessages,
): TemplateResult {
  const rows = [
    [words.contacts.office, contact],
    [words.contacts.officer, officer],
    [words.contacts.euRepresentative, euRepresentative],
    [words.contacts.ukRepresentative, ukRepresentative],
  ] as const;
  const given = rows.filter(([, value]) => value?.trim());
  return section(
    'contacts',
    words.contactTitle,
    html`${
        given.length > 0
          ? html`<dl>
              ${given.map(
                ([label, value]) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${contactLink(value, baseURI)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }<slot name="contacts"></slot>`,
  );
}

/** Where to turn after our answer. */
export function complaints({ regime, region = '' }: LawfulPlace, words: RightsMessages): TemplateResult {
  const isCalifornia = region === 'US-CA';
  const kind = isCalifornia
    ? 'california'
    : regime === 'us' || regime === 'opt-out'
      ? 'states'
      : regime === 'eu' || regime === 'uk' || regime === 'in'
        ? regime
        : 'other';
  const authority = authorities[isCalifornia ? region : regime];
  return section(
    'complaint',
    words.complaintTitle,
    html`<p>${words.complaint[kind](authority?.[0])}</p>
      ${authority ? html`<p>${pageLink(authority)}</p>` : nothing}`,
  );
}

/** For people whose data the site holds on behalf of another company. */
export const customers = (words: RightsMessages): TemplateResult =>
  section('customers', words.customersTitle, html`<p><slot name="customers">${words.customers}</slot></p>`);

/** The pages of the advertising industry, where there are some. */
export function industry({ regime }: LawfulPlace, words: RightsMessages): TemplateResult | typeof nothing {
  const pages = regime === 'us' ? industryPages.us : /^(?:eu|uk|gi|ch)$/.test(regime) ? industryPages.eu : [];
  if (pages.length === 0) return nothing;
  return section(
    'industry',
    words.industryTitle,
    html`<p>${words.industry}</p>
      <ul>
        ${pages.map((page) => html`<li>${pageLink(page)}</li>`)}
      </ul>`,
  );
}

/** They learn from the link where the reader was no more than they must. */
const pageLink = ([name, page]: readonly [string, string]): TemplateResult =>
  html`<a href=${page} rel="noreferrer">${name}</a>`;
