import { fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import { createConsent, type Consent } from '../../../src/consent/index.js';
import { PrivacyRequestFormElement } from '../../../src/elements/privacy-request-form/privacy-request-form.js';
import type { Acceptance, PrivacyRequest } from '../../../src/requests/index.js';
import { register } from '../../../src/ui/register.js';
import type { Outcome, RequestPort } from '../../../src/ui/request-port.js';

register(PrivacyRequestFormElement);

export const acceptance: Acceptance = {
  reference: 'PR-7F3K-22',
  receivedAt: '2026-11-22T09:30:00.000Z',
  confirmBy: '2026-12-04T09:30:00.000Z',
  expectedBy: '2027-01-06T09:30:00.000Z',
  status: 'open',
};

/** An endpoint that answers in turn, and then accepts; what it was sent is kept. */
export class Endpoint implements RequestPort {
  readonly sent: {
    readonly endpoint: string;
    readonly request: PrivacyRequest;
    readonly key: string;
    readonly credentials?: RequestCredentials | undefined;
  }[] = [];
  readonly waits: number[] = [];
  readonly #outcomes: (Outcome | Promise<Outcome>)[];
  #keys = 0;

  constructor(...outcomes: (Outcome | Promise<Outcome>)[]) {
    this.#outcomes = outcomes;
  }

  accepts(endpoint: string | undefined): boolean {
    return !!endpoint && endpoint !== 'http://elsewhere.example';
  }

  newKey(): string {
    return `key-${++this.#keys}`;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    return Promise.resolve();
  }

  send(
    endpoint: string,
    request: PrivacyRequest,
    key: string,
    credentials?: RequestCredentials,
  ): Promise<Outcome> {
    this.sent.push({ endpoint, request, key, ...(credentials && { credentials }) });
    return Promise.resolve(this.#outcomes.shift() ?? { acceptance });
  }
}

export interface Page {
  readonly element: PrivacyRequestFormElement;
  readonly consent: Consent;
  readonly endpoint: Endpoint;
}

export interface Options {
  readonly region?: string;
  readonly endpoint?: Endpoint;
  readonly address?: string;
  readonly types?: string;
  readonly contact?: string;
  readonly content?: unknown;
}

export async function setup({
  region = 'DE',
  endpoint = new Endpoint(),
  address = '/requests',
  types,
  contact,
  content = '',
}: Options = {}): Promise<Page> {
  const consent = createConsent({ region });
  const page = await fixture<HTMLElement>(
    html`<main>
      <h1>Privacy</h1>
      <privacy-request-form
        endpoint=${address}
        region=${region}
        types=${ifDefined(types)}
        contact=${ifDefined(contact)}
        .consent=${consent}
        .port=${endpoint}
        >${content}</privacy-request-form
      >
    </main>`,
  );
  return { element: page.querySelector('privacy-request-form')!, consent, endpoint };
}

const all = <T extends Element>({ shadowRoot }: Element, selector: string): T[] =>
  [...shadowRoot!.querySelectorAll<T>(selector)].filter((one) => one.checkVisibility());

/** Every field, by its label, as it stands on the page. */
export const labels = (element: Element): string[] =>
  all<HTMLLabelElement>(element, '.field > label').map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

export function field(element: Element, label: string): HTMLInputElement {
  const found = all<HTMLInputElement>(element, 'input, textarea, select').find((one) =>
    one.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim().startsWith(label),
  );
  if (!found) throw new Error(`There is no field “${label}”.`);
  return found;
}

export function fill(element: Element, label: string, text: string): void {
  const input = field(element, label);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export async function choose(element: PrivacyRequestFormElement, label: string): Promise<void> {
  field(element, label).click();
  await element.updateComplete;
}

export const button = (element: Element, label: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find(
    ({ textContent }) => textContent.trim() === label,
  );
  if (!found) throw new Error(`There is no button “${label}”.`);
  return found;
};

/** Presses, and waits until an answer that is there already has been shown. */
export async function press(element: PrivacyRequestFormElement, label: string): Promise<void> {
  button(element, label).click();
  for (let turn = 0; turn < 5; turn += 1) await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

export const words = (element: Element): string =>
  all<HTMLElement>(element, 'section')
    .map(({ innerText }) => innerText)
    .join(' ')
    .replace(/\s+/g, ' ');

export const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

/** A deletion, filled in and confirmed, up to the press that sends it. */
export async function fillDeletion(element: PrivacyRequestFormElement): Promise<void> {
  await choose(element, 'Delete my data');
  fill(element, 'Full name', 'Ada Lovelace');
  fill(element, 'E-mail address', 'ada@example.com');
  await press(element, 'Review the request');
}
