import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setup as banner } from '../elements/consent-banner/setup.js';
import { setup as choices } from '../elements/privacy-choices/setup.js';
import { setup as form } from '../elements/privacy-request-form/setup.js';
import { dress } from './stage.js';

/** How thick the ring is around what matches, or around what it says that it is drawn around, after a key was pressed. */
async function ringOf({ shadowRoot }: Element, selector: string, around = selector): Promise<string> {
  await sendKeys({ press: 'Tab' });
  shadowRoot!.querySelector<HTMLElement>(selector)!.focus();
  return getComputedStyle(shadowRoot!.querySelector(around)!).outlineWidth;
}

describe('the focus ring', () => {
  let undress = () => {};
  afterEach(() => undress());

  for (const [theme, width] of [
    ['no theme', '2px'],
    ['government', '3px'],
    ['high-contrast', '4px'],
  ] as const)
    it(`is ${width} thick with ${theme}, around whatever has the focus`, async () => {
      undress = dress(theme);
      const rings = [];
      const { element } = await banner({ regime: 'eu' }, {}, { privacyPolicy: '/p' });
      for (const selector of ['button', 'a']) rings.push(await ringOf(element, selector));
      rings.push(await ringOf((await choices({ region: 'US-CA' })).element, 'button'));
      rings.push(await ringOf((await form()).element, '.card input', '.card'));
      expect(rings).to.deep.equal([width, width, width, width]);
    });
});
