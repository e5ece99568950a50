import { fixture, html } from '@open-wc/testing';
import {
  createConsent,
  type Consent,
  type PolicyInput,
  type Ports,
  type Vendor,
} from '../../../src/consent/index.js';
import { ConsentDeclarationElement } from '../../../src/elements/consent-declaration/consent-declaration.js';
import { atlas } from '../../../src/regimes/index.js';
import { register } from '../../../src/ui/register.js';

register(ConsentDeclarationElement);

export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  purposes: 'necessary',
  company: 'Stripe, Inc.',
  stores: { cookies: [{ name: '__stripe_mid', description: 'Prevents fraud', lasts: 'P1Y' }] },
};

export const acme: Vendor = {
  id: 'acme',
  name: 'Acme Ads',
  purposes: 'analytics marketing',
  company: 'Acme Advertising, Inc.',
  privacyPolicy: 'https://acme.example/privacy',
  stores: {
    cookies: [
      { name: '_acme_id', use: 'visitor', lasts: 'P13M' },
      { name: '_acme_visit', use: 'visit', lasts: 'session' },
    ],
    localStorage: [
      { name: 'acme.queue', use: 'queue' },
      { name: '_acme_id', use: 'visitor', lasts: 'P13M' },
    ],
    sessionStorage: ['acme_tab_*'],
    indexedDB: ['acmeDb'],
  },
};

export const quiet: Vendor = { id: 'quiet', name: 'Quiet', purposes: 'analytics', stores: {} };

export const vendors = [stripe, acme, quiet];

export interface Declared {
  readonly element: ConsentDeclarationElement;
  readonly consent: Consent;
  readonly page: HTMLElement;
}

/** The cookie table of a policy page, with a store of its own. */
export async function setup(
  policy: PolicyInput = { region: 'DE', vendors },
  ports: Ports = {},
  width = '60rem',
): Promise<Declared> {
  const consent = createConsent(policy, { atlas, ...ports });
  const page = await fixture<HTMLElement>(html`
    <main>
      <h1>Cookies</h1>
      <div><consent-declaration .consent=${consent}></consent-declaration></div>
    </main>
  `);
  page.querySelector('div')!.style.inlineSize = width;
  const element = page.querySelector('consent-declaration')!;
  await element.updateComplete;
  return { element, consent, page };
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Everything that can be read. */
export const words = ({ shadowRoot }: Element): string => tidy(shadowRoot!.textContent);

const headingOf = (element: Element, name: string): Element => {
  const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
  const found = headings.find(({ textContent }) => tidy(textContent) === name);
  if (!found) throw new Error(`There is no heading “${name}”.`);
  return found;
};

/** What is said beside a heading. */
export const stateOf = (element: Element, name: string): string =>
  tidy(headingOf(element, name).nextElementSibling!.textContent);

/** The level of a heading as a screen reader says it. */
export const levelOf = (element: Element, name: string): string | null =>
  headingOf(element, name).getAttribute('aria-level');

/** What one vendor's table says, row by row, without its header. */
export function rowsOf(element: Element, vendor: string): string[][] {
  const table = headingOf(element, vendor).closest('.vendor')!.querySelector('table');
  return [...(table?.tBodies[0]!.rows ?? [])].map(({ cells }) =>
    [...cells].map(({ textContent }) => tidy(textContent)),
  );
}
