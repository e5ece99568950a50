import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { choose, Endpoint, fillDeletion, inside, press, setup, type Page } from './setup.js';

const regions = ['DE', 'FR', 'GB', 'US-CA', 'US-VA', 'BR', 'IN', 'CA-QC', 'JP'];

const states: Record<string, () => Promise<Page>> = {
  empty: () => setup(),
  'nothing chosen': async () => {
    const page = await setup();
    await press(page.element, 'Send the request');
    return page;
  },
  'an agent with errors': async () => {
    const page = await setup({ region: 'US-CA' });
    await choose(page.element, 'Show me my data');
    await choose(page.element, 'Someone who has asked me');
    await press(page.element, 'Send the request');
    return page;
  },
  review: async () => {
    const page = await setup();
    await fillDeletion(page.element);
    return page;
  },
  failed: async () => {
    const page = await setup({ endpoint: new Endpoint({ failure: 'server', retryable: true }) });
    await fillDeletion(page.element);
    await press(page.element, 'Send the request');
    return page;
  },
  accepted: async () => {
    const page = await setup();
    await fillDeletion(page.element);
    await press(page.element, 'Send the request');
    return page;
  },
  unusable: () => setup({ address: 'http://elsewhere.example', contact: 'privacy@example.com' }),
};

describe('<privacy-request-form> for everyone', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  for (const [name, show] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = scheme === 'dark' ? '#1d1d21' : '#fff';
        const { element } = await show();
        await expect(element).to.be.accessible();
      });
    }
  }

  for (const region of regions) {
    it(`has no fault that axe finds in any type of request: ${region}`, async function () {
      // Up to twenty looks at the page, and the machine may be busy.
      this.timeout(60_000);
      const { element } = await setup({ region });
      const types = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="/type"]')];
      expect(types.length).to.be.greaterThan(5);
      for (const type of types) {
        type.click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }
    });
  }

  it('reads as a form of questions with their answers', async () => {
    const { element } = await setup({ region: 'US-CA', types: 'sale:opt-out marketing:opt-out' });
    await choose(element, 'Stop marketing e-mail');
    await press(element, 'Send the request');
    expect(accessibilityTree(element)).to.equal(
      [
        'region “Make a privacy request”',
        '  heading “Make a privacy request” 2',
        '  group “Please correct one thing”',
        '    heading “Please correct one thing” 3',
        '    list',
        '      listitem',
        '        link “Enter an e-mail address.”',
        '  “It is free, and asking does not change how we treat you.”',
        '  group “What is your request?”',
        '    “What is your request?”',
        '    radio “Do not sell or share my personal information” off (Also stops targeted advertising. It takes effect in this browser at once.)',
        '    “Do not sell or share my personal information”',
        '    “Also stops targeted advertising. It takes effect in this browser at once.”',
        '    radio “Stop marketing e-mail” on (We still write to you about orders and your account.)',
        '    “Stop marketing e-mail”',
        '    “We still write to you about orders and your account.”',
        '  group “About you”',
        '    “About you”',
        '    “E-mail address”',
        '    “Enter an e-mail address.”',
        '    textbox “E-mail address” invalid (Enter an e-mail address.)',
        '  “You get an answer within 10 business days.”',
        '  button “Send the request”',
        '  “This form is not for medical records that a doctor, hospital or health plan keeps (HIPAA). Ask their privacy office: its address is in the notice of privacy practices that they gave you.”',
      ].join('\n'),
    );
  });

  it('can be filled in and sent by keyboard alone', async () => {
    const { element, endpoint } = await setup({ region: 'US-CA', types: 'sale:opt-out marketing:opt-out' });
    inside(element, 'input')!.focus();
    for (const press of [' ', 'ArrowDown', 'Tab']) await sendKeys({ press });
    await sendKeys({ type: 'ada@example.com' });
    await sendKeys({ press: 'Enter' });
    for (let turn = 0; turn < 5; turn += 1) await element.updateComplete;
    expect(endpoint.sent[0]?.request).to.deep.include({
      type: 'marketing:opt-out',
      identity: { email: 'ada@example.com' },
    });
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.accepted h3'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('Copy');
  });
});
