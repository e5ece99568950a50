import type { Choices, Consent } from '../consent/index.js';
import { ConsentDecideEvent } from '../events/consent-decide.js';

/**
 * Announces choices from an element and, unless the page cancels, puts them on record.
 * They count as the visitor's own only after a real key, click or touch: a script that clicks a button is `api`.
 *
 * @returns whether they were put on record.
 */
export function decide(element: HTMLElement, consent: Consent, choices: Choices, trigger: Event): boolean {
  const event = new ConsentDecideEvent(choices, trigger.isTrusted ? 'visitor' : 'api');
  element.dispatchEvent(event);
  if (event.defaultPrevented) return false;
  consent.decide(event.choices, event.source, trigger);
  return true;
}
