import { fixture, html } from '@open-wc/testing';
import {
  createConsent,
  type Consent,
  type PolicyInput,
  type Ports,
  type Vendor,
} from '../../../src/consent/index.js';
import { ConsentPreferencesElement } from '../../../src/elements/consent-preferences/consent-preferences.js';
import { register } from '../../../src/ui/register.js';
import { until } from '../until.js';

register(ConsentPreferencesElement);

const vendor = (id: string, name: string, purposes: string): Vendor => ({ id, name, purposes });

export const vendors = [
  vendor('youtube', 'YouTube', 'functional'),
  vendor('mixpanel', 'Mixpanel', 'analytics'),
  vendor('plausible', 'Plausible', 'analytics'),
  vendor('hotjar', 'Hotjar', 'analytics'),
  vendor('acme', 'Acme Ads', 'marketing'),
];

export interface Preferences {
  readonly element: ConsentPreferencesElement;
  readonly consent: Consent;
  /** The button of the page that had the focus before. */
  readonly opener: HTMLButtonElement;
}

/** Preferences on a page, with a store of their own; opened unless they are inline. */
export async function setup(
  policy: PolicyInput = { regime: 'eu', vendors },
  ports: Ports = {},
  { inline = false, open = !inline }: { readonly inline?: boolean; readonly open?: boolean } = {},
): Promise<Preferences> {
  const consent = createConsent(policy, ports);
  const page = await fixture<HTMLElement>(html`
    <main>
      <h1>A shop</h1>
      <button>Open</button>
      <consent-preferences .consent=${consent} ?inline=${inline}></consent-preferences>
    </main>
  `);
  const element = page.querySelector('consent-preferences')!;
  const opener = page.querySelector('button')!;
  opener.focus();
  if (open) element.show();
  await element.updateComplete;
  if ((open || inline) && consent.policy.vendors.length > 0) await comeNear(element);
  return { element, consent, opener };
}

/** The row about the record, which is fetched once there is one. */
export async function recordOf(element: ConsentPreferencesElement): Promise<HTMLElement> {
  const row = () => element.shadowRoot!.querySelector<HTMLElement>('.record');
  await until(row, 'the row about the record');
  return row()!;
}

/** A pointer comes near the services, and they are fetched. */
export async function comeNear(element: ConsentPreferencesElement): Promise<void> {
  const { shadowRoot } = element;
  shadowRoot!.querySelector('h3')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await until(() => shadowRoot!.querySelector('ul'), 'the services');
  await element.updateComplete;
}

const inside = <T extends Element>({ shadowRoot }: Element, selector: string): T[] => [
  ...shadowRoot!.querySelectorAll<T>(selector),
];

/** The switch that a person would call by this name. */
export function switchOf(element: Element, name: string): HTMLInputElement {
  const found = switches(element).find(({ labels }) => labels?.[0]?.textContent.trim() === name);
  if (!found) throw new Error(`There is no switch “${name}”.`);
  return found;
}

export const switches = (element: Element): HTMLInputElement[] => inside(element, '[role=switch]');

export function buttonOf(element: Element, name: string): HTMLButtonElement {
  const found = inside<HTMLButtonElement>(element, 'button').find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

export const flip = async (element: ConsentPreferencesElement, name: string): Promise<void> => {
  switchOf(element, name).click();
  await element.updateComplete;
};

export const press = async (element: ConsentPreferencesElement, name: string): Promise<void> => {
  buttonOf(element, name).click();
  await element.updateComplete;
  await element.updateComplete;
};

/** Everything that can be read. */
export const words = ({ shadowRoot }: Element): string => shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** The words beside a switch. */
export const stateOf = (element: Element, name: string): string =>
  switchOf(element, name).previousElementSibling!.textContent.trim();

export const announcement = (element: Element): string =>
  inside(element, '[role=status]')
    .map(({ textContent }) => textContent.trim())
    .join(' ')
    .trim();

export const isModal = (element: Element): boolean => !!element.shadowRoot!.querySelector('dialog:modal');
