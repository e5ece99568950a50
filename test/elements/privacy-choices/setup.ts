import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { createConsent, type Consent, type PolicyInput, type Ports } from '../../../src/consent/index.js';
import { PrivacyChoicesElement } from '../../../src/elements/privacy-choices/privacy-choices.js';
import { register } from '../../../src/ui/register.js';

register(PrivacyChoicesElement);

export interface Footer {
  readonly element: PrivacyChoicesElement;
  readonly consent: Consent;
}

export async function setup(
  policy: PolicyInput,
  ports: Ports = {},
  content: TemplateResult | string = '',
): Promise<Footer> {
  const consent = createConsent(policy, ports);
  const footer = await fixture<HTMLElement>(
    html`<footer><privacy-choices .consent=${consent}>${content}</privacy-choices></footer>`,
  );
  return { element: footer.querySelector('privacy-choices')!, consent };
}

export const words = ({ shadowRoot }: Element): string => shadowRoot!.textContent.trim();

export const icon = ({ shadowRoot }: Element): SVGElement | null => shadowRoot!.querySelector('svg');

export const button = ({ shadowRoot }: Element): HTMLButtonElement | null =>
  shadowRoot!.querySelector('button');
