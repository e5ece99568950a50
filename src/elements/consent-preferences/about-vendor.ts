import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Vendor } from '../../consent/index.js';
import { stored } from '../../locales/en/stored.js';
import { LanguageController, type LocaleHost } from '../../ui/language-controller.js';
import { safeLink } from '../../ui/safe-link.js';
import { listItems } from '../../ui/stored-items.js';

export type AboutVendor = (vendor: Vendor) => TemplateResult;

/** Who is behind a vendor, and what it keeps in this browser, in the language of the element. */
export function createAboutVendor(host: LocaleHost): AboutVendor {
  const locale = new LanguageController(host, { stored });
  return ({ name, company, privacyPolicy, stores = {} }) => {
    const words = locale.messages.stored;
    const link = safeLink(privacyPolicy, host.baseURI);
    const items = listItems(stores, words, locale.language);
    return html`${company ? html`<p>${words.provider(company)}</p>` : nothing}
      ${link ? html`<p><a href=${link}>${words.privacyPolicy(name)}</a></p>` : nothing}
      <dl>
        ${items.map(
          (item) =>
            html`<dt><bdi>${item.name}</bdi></dt>
              <dd>${[item.use, item.lasts].filter(Boolean).join(' · ') || '–'}</dd>`,
        )}
      </dl>`;
  };
}
