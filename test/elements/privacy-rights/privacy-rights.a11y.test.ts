import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { inside, setup } from './setup.js';

describe('<privacy-rights> for everyone', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  for (const region of ['DE', 'FR', 'GB', 'US-CA', 'US-VA', 'US', 'BR', 'IN', 'CA-ON', 'JP', 'AQ']) {
    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds: ${region}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = scheme === 'dark' ? '#1d1d21' : '#fff';
        const { element } = await setup(region, {
          contact: 'privacy@example.com',
          processor: true,
          lastUpdated: '2026-11-22',
        });
        await expect(element).to.be.accessible();
      });
    }
  }

  it('reads as headings with what belongs to them', async () => {
    const { element } = await setup('US-CA', { types: 'deletion', contact: 'privacy@example.com' });
    const lines = accessibilityTree(element).split('\n');
    expect(lines.filter((line) => /heading|button/.test(line)).map((line) => line.trim())).to.deep.equal([
      'heading “Your Privacy Rights” 2',
      'heading “Sale, sharing and targeted advertising” 3',
      'button “Opt out now”',
      'button “Cookie settings”',
      'heading “Your rights in California” 3',
      'heading “Delete my data” 4',
      'button “Ask for this Delete my data”',
      'heading “Make a privacy request” 2',
      'button “Review the request”',
      'heading “Other ways to ask” 3',
      'heading “Whom to write to” 3',
      'heading “If you are not content with our answer” 3',
      'heading “Opt out of targeted advertising on other sites” 3',
    ]);
  });

  it('can be walked through by keyboard, from the place to the form', async () => {
    const { element } = await setup('US-CA', { types: 'deletion' });
    const stops: (string | undefined)[] = [];
    inside(element, 'select')!.focus();
    for (let step = 0; step < 6; step += 1) {
      const active = element.shadowRoot!.activeElement;
      stops.push(active?.id || active?.textContent.trim().split(/\s{2,}/)[0] || active?.localName);
      await sendKeys({ press: 'Tab' });
    }
    expect(stops).to.deep.equal([
      'country',
      'part-of',
      'Opt out now',
      'Cookie settings',
      'ask:deletion',
      'privacy-request-form',
    ]);
  });
});
