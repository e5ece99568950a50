import { fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { createConsent, type Consent, type PolicyInput, type Ports } from '../../../src/consent/index.js';
import { ConsentBannerElement } from '../../../src/elements/consent-banner/consent-banner.js';
import { afterFrame } from '../../../src/ui/after-frame.js';
import { register } from '../../../src/ui/register.js';

register(ConsentBannerElement);

export interface Page {
  readonly element: ConsentBannerElement;
  readonly consent: Consent;
  /** The links of the page before the banner and after it. */
  readonly link: HTMLAnchorElement;
  readonly next: HTMLAnchorElement;
}

/** Once what the banner does for the focus is there. It was asked for by the banner first, in the same way. */
const courtesies = async (): Promise<void> => {
  await afterFrame();
  await import('../../../src/ui/courtesies.js');
};

/** A page with a banner, for a visitor in the European Union unless the policy says otherwise. */
export async function setup(
  policy: PolicyInput = { regime: 'eu' },
  ports: Ports = {},
  attributes: Readonly<Record<string, unknown>> = {},
  content: TemplateResult | string = '',
): Promise<Page> {
  const consent = createConsent(policy, ports);
  const page = await fixture<HTMLElement>(html`
    <main>
      <h1>A shop</h1>
      <a href="#chairs">Chairs</a>
      <consent-banner .consent=${consent}>${content}</consent-banner>
      <a href="#lamps">Lamps</a>
    </main>
  `);
  const element = page.querySelector('consent-banner')!;
  Object.assign(element, attributes);
  await element.updateComplete;
  await nextFrame();
  await courtesies();
  return { element, consent, link: page.querySelector('a')!, next: page.querySelector('a:last-child')! };
}

const inside = <T extends Element>({ shadowRoot }: Element, selector: string): T[] => [
  ...shadowRoot!.querySelectorAll<T>(selector),
];

export const regionOf = (element: Element): HTMLElement | undefined =>
  inside<HTMLElement>(element, 'section')[0];

export const isShown = (element: Element): boolean => !!regionOf(element)?.checkVisibility();

export const buttons = (element: Element): HTMLButtonElement[] => inside(element, 'button');

export function buttonOf(element: Element, name: string): HTMLButtonElement {
  const found = buttons(element).find(({ textContent }) => textContent.trim() === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** A press by a script; `sendKeys` in a test is a person's. */
export async function press(element: ConsentBannerElement, name: string): Promise<void> {
  buttonOf(element, name).click();
  await element.updateComplete;
}

export const words = (element: Element): string =>
  (regionOf(element)?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const announcement = (element: Element): string =>
  inside(element, '[role=status]')
    .map(({ textContent }) => textContent.trim())
    .join(' ');

export const focused = (): Element | null =>
  document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
