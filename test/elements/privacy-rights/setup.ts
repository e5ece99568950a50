import { fixture, html } from '@open-wc/testing';
import { createConsent, type Consent, type Ports } from '../../../src/consent/index.js';
import { PrivacyRightsElement } from '../../../src/elements/privacy-rights/privacy-rights.js';
import type { PrivacyRequestFormElement } from '../../../src/elements/privacy-request-form/privacy-request-form.js';
import { register } from '../../../src/ui/register.js';
import { Endpoint } from '../privacy-request-form/setup.js';

register(PrivacyRightsElement);

export interface Page {
  readonly element: PrivacyRightsElement;
  readonly form: PrivacyRequestFormElement;
  readonly consent: Consent;
  readonly endpoint: Endpoint;
}

export async function setup(
  region = 'DE',
  properties: Partial<PrivacyRightsElement> = {},
  ports: Ports = {},
): Promise<Page> {
  const consent = createConsent({ region }, ports);
  const endpoint = new Endpoint();
  const page = await fixture<HTMLElement>(
    html`<main>
      <privacy-rights endpoint="/requests" .consent=${consent} .port=${endpoint}></privacy-rights>
    </main>`,
  );
  const element = page.querySelector('privacy-rights')!;
  Object.assign(element, properties);
  await element.updateComplete;
  const form = element.shadowRoot!.querySelector('privacy-request-form')!;
  await form.updateComplete;
  return { element, form, consent, endpoint };
}

export const words = ({ shadowRoot }: Element): string =>
  shadowRoot!.querySelector('article')!.innerText.replace(/\s+/g, ' ');

export const inside = ({ shadowRoot }: Element, selector: string): HTMLElement | null =>
  shadowRoot!.querySelector<HTMLElement>(selector);

/** The rights, by their names. */
export const rights = ({ shadowRoot }: Element): string[] =>
  [...shadowRoot!.querySelectorAll('.rights h4')].map(({ textContent }) => textContent);

export async function pick(page: Page, list: string, region: string): Promise<void> {
  const select = inside(page.element, `#${list}`) as HTMLSelectElement;
  select.value = region;
  select.dispatchEvent(new Event('change'));
  await page.element.updateComplete;
  await page.form.updateComplete;
}
