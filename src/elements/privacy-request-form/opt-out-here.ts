import type { Consent } from '../../consent/index.js';
import type { PrivacyRequest } from '../../requests/index.js';
import { decide } from '../../ui/decide.js';

/**
 * Refuses in this browser at once what the request asks the site to stop, whether or not the request arrives. Not where
 * somebody asks for another person: it is not their browser.
 *
 * @returns whether it stands refused now.
 */
export function optOutHere(
  form: HTMLElement,
  consent: Consent | undefined,
  { type, filer }: PrivacyRequest,
  press: Event | undefined,
): boolean {
  const isOwn = filer === 'self' || filer === 'household';
  if (type !== 'sale:opt-out' || !isOwn || !consent) return false;
  const sales = [...consent.policy.sales].filter((key) => consent.policy.optional.has(key));
  const choices = Object.fromEntries(sales.map((key) => [key, false]));
  return sales.length > 0 && decide(form, consent, choices, press ?? new Event('click'));
}
