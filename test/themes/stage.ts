import { fixture, html } from '@open-wc/testing';
import { createConsent } from '../../src/consent/index.js';
import { ConsentDeclarationElement } from '../../src/elements/consent-declaration/consent-declaration.js';
import { register } from '../../src/ui/register.js';
import { setup as banner } from '../elements/consent-banner/setup.js';
import { film, setup as gate } from '../elements/consent-gate/setup.js';
import { setup as preferences, vendors } from '../elements/consent-preferences/setup.js';
import { setup as choices } from '../elements/privacy-choices/setup.js';
import { choose, press, setup as form } from '../elements/privacy-request-form/setup.js';
import { setup as rights } from '../elements/privacy-rights/setup.js';

register(ConsentDeclarationElement);

export const themes = ['neutral', 'rounded', 'high-contrast', 'government', 'terminal', 'large-type'];

const load = async (theme: string): Promise<CSSStyleSheet> => {
  const response = await fetch(`/src/themes/${theme}.css`);
  return new CSSStyleSheet().replace(await response.text());
};

const files = new Map(await Promise.all(themes.map(async (theme) => [theme, await load(theme)] as const)));

/** Puts a theme on the page, in a colour scheme, on the surface that a page in that scheme has. Returns how to take it off. */
export function dress(theme: string | CSSStyleSheet, scheme = 'light', ...more: string[]): () => void {
  const sheet = typeof theme === 'string' ? files.get(theme) : theme;
  const page = new CSSStyleSheet();
  page.replaceSync(`html { color-scheme: ${scheme}; color: CanvasText } ${more.join(' ')}`);
  const worn = sheet ? [sheet, page] : [page];
  document.adoptedStyleSheets.push(...worn);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !worn.includes(one));
  };
}

const signal = { signals: { gpc: true } };
const poster = html`${film}<img slot="poster" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />`;

/** The states in which most can be seen at once. */
export const states: Record<string, () => Promise<unknown>> = {
  'the banner as a bar': () => banner({ regime: 'eu' }, signal, { privacyPolicy: '/p', controller: 'Acme' }),
  'the banner as a box': () => banner({ regime: 'eu' }, {}, { privacyPolicy: '/p', layout: 'box' }),
  'the banner as a sheet': () => banner({ regime: 'ca' }, {}, { privacyPolicy: '/p', layout: 'sheet' }),
  'the preferences': async () => {
    const { element } = await preferences({ regime: 'eu', vendors }, signal);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await element.updateComplete;
  },
  'the preferences in the page': async () => {
    const { element, consent } = await preferences({ region: 'US-CA', vendors }, {}, { inline: true });
    consent.decide({ functional: true, analytics: false }, 'visitor');
    await element.updateComplete;
  },
  'a gate': () => gate(),
  'a gate with a poster': () => gate({ vendor: 'youtube', label: 'A film' }, poster),
  'the footer link': () => choices({ region: 'US-CA' }, signal),
  'the cookie table': async () => {
    const consent = createConsent({ regime: 'eu', vendors });
    await fixture(html`<main><consent-declaration .consent=${consent}></consent-declaration></main>`);
  },
  'the form with errors': async () => {
    const { element } = await form({ contact: 'privacy@example.com' });
    await choose(element, 'Correct my data');
    await press(element, 'Send the request');
  },
  'the rights page': () => rights('US-CA', { contact: 'privacy@example.com', lastUpdated: '2026-11-22' }),
};
