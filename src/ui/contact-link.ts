import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeLink } from './safe-link.js';

/** An e-mail address, a phone number or an address of the web, as a link. Anything else is text. */
export function contactLink(contact: string | undefined, base: string): TemplateResult | typeof nothing {
  const text = contact?.trim();
  if (!text) return nothing;
  const link = /^[^\s@:/?&]+@[^\s@:/?&]+$/.test(text)
    ? `mailto:${text}`
    : /^\+?[\d\s().-]{5,}$/.test(text)
      ? `tel:${text.replace(/[^\d+]/g, '')}`
      : /^(?:https?:|[./])/.test(text)
        ? safeLink(text, base)
        : undefined;
  return link ? html`<a href=${link}>${text}</a>` : html`${text}`;
}
