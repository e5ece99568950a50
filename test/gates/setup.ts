import { fixture, html } from '@open-wc/testing';
import { createConsent, type Consent, type ProblemCode } from '../../src/consent/index.js';
import { createGates, type Gates } from '../../src/gates/index.js';

export interface Walled {
  readonly root: HTMLElement;
  readonly consent: Consent;
  readonly gates: Gates;
  /** What was reported, as `code subject`. */
  readonly reports: string[];
  /** What scripts noted, in their order. */
  readonly log: string[];
  readonly find: (selector: string) => HTMLElement;
}

const running = new Set<Gates>();

/** A part of the page with gates, for a visitor who has not decided. */
export async function setup(markup = ''): Promise<Walled> {
  const consent = createConsent({ regime: 'eu' });
  const root = await fixture<HTMLElement>(html`<main></main>`);
  const reports: string[] = [];
  const log: string[] = [];
  Object.assign(window, { log });
  root.append(fragment(markup));
  const report = (code: ProblemCode, subject: string) => reports.push(`${code} ${subject}`);
  const gates = createGates(consent, { root, report });
  running.add(gates);
  return { root, consent, gates, reports, log, find: (selector) => root.querySelector(selector)! };
}

export function stopGates(): void {
  for (const gates of running) gates.stop();
  running.clear();
}

/** Elements as a parser makes them: scripts among them have not been looked at. */
export function fragment(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}

/** A script with an address, without a server. */
export const source = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
