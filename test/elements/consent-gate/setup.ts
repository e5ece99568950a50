import { fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { createConsent, type Consent, type PolicyInput } from '../../../src/consent/index.js';
import { ConsentGateElement } from '../../../src/elements/consent-gate/consent-gate.js';
import { inTurn } from '../../../src/gates/pause.js';
import { register } from '../../../src/ui/register.js';

register(ConsentGateElement);

export const policy: PolicyInput = {
  regime: 'eu',
  vendors: [
    {
      id: 'youtube',
      name: 'YouTube',
      company: 'Google Ireland Limited',
      purposes: 'marketing',
      privacyPolicy: 'https://policies.example/privacy',
    },
    { id: 'vimeo', name: 'Vimeo', purposes: 'marketing' },
  ],
};

export const film = html`<template>
  <iframe title="Film" src="/test/page/page.html" width="480" height="270"></iframe>
</template>`;

export interface Page {
  readonly consent: Consent;
  readonly elements: readonly ConsentGateElement[];
  readonly element: ConsentGateElement;
}

/** A page with a gate for each set of attributes. */
export async function setup(
  attributes: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[] = {
    purpose: 'marketing',
    vendor: 'youtube',
    label: 'A chair is made',
  },
  content: TemplateResult = film,
  input: PolicyInput = policy,
): Promise<Page> {
  const consent = createConsent(input);
  const page = await fixture<HTMLElement>(
    html`<main>
      <h1>Chairs</h1>
      <a href="#before">Before</a>
      ${[attributes].flat().map(() => html`<consent-gate .consent=${consent}>${content}</consent-gate>`)}
      <a href="#after">After</a>
    </main>`,
  );
  const elements = [...page.querySelectorAll('consent-gate')];
  elements.forEach((element, index) => Object.assign(element, [attributes].flat()[index]));
  await settle(elements);
  return { consent, elements, element: elements[0]! };
}

export async function settle(elements: readonly ConsentGateElement[]): Promise<void> {
  const updated = () => Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await updated();
  // They open one after the other.
  await inTurn();
  await updated();
  await nextFrame();
}

export const button = (element: ConsentGateElement, name: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);

/** A press by a script; `sendKeys` in a test is a person's. */
export async function press(element: ConsentGateElement, name: string): Promise<void> {
  button(element, name)!.click();
  await settle([element]);
}

export const isLoaded = (element: ConsentGateElement): boolean => !!element.querySelector('iframe');

export const words = (element: ConsentGateElement): string =>
  (element.shadowRoot!.querySelector('[role=group]')?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const placeholder = (element: ConsentGateElement): HTMLElement =>
  element.shadowRoot!.querySelector('[role=group]')!;
