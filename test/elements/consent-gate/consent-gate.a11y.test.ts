import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { button, placeholder, press, settle, setup } from './setup.js';
import { until } from '../until.js';

const isChromium = 'userAgentData' in navigator;

describe('<consent-gate> for everyone', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    if (isChromium) await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no fault that axe finds, in the ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const { element } = await setup();
      await expect(element).to.be.accessible();
      await press(element, 'Load once');
      await expect(element).to.be.accessible();
    });
  }

  it('has no fault in forced colours', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const { element } = await setup();
    await expect(element).to.be.accessible();
    expect(getComputedStyle(placeholder(element)).borderTopWidth).to.equal('1px');
  });

  it('reads as a group with its name, its sentences and two buttons', async () => {
    const { element } = await setup();
    expect(accessibilityTree(element)).to.equal(
      [
        'group “A chair is made”',
        '  “A chair is made”',
        '  “Google Ireland Limited would see your IP address and what you do here. It may keep cookies on your device for advertising.”',
        '  link “Privacy policy”',
        '  button “Load once” (A chair is made)',
        '  button “Always allow” (A chair is made)',
        '  “‘Always allow’ covers YouTube on this whole site, until you change your mind.”'.replace(
          '‘Always allow’',
          '“Always allow”',
        ),
      ].join('\n'),
    );
  });

  it('is walked through with Tab and answered with the space bar, and the focus goes on to what was loaded', async () => {
    const { element } = await setup();
    document.querySelector<HTMLElement>('main a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Privacy policy');
    for (const name of ['Load once', 'Always allow']) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(button(element, name));
      await until(() => getComputedStyle(button(element, name)!).outlineStyle === 'solid', 'the ring');
    }
    button(element, 'Load once')!.focus();
    await sendKeys({ press: ' ' });
    await settle([element]);
    expect(document.activeElement).to.equal(element.querySelector('iframe'));
    expect(accessibilityTree(element)).to.contain('status\n  “Loaded.”');
  });

  it('gives the focus back when the content goes that had it', async () => {
    const { element, consent } = await setup();
    await press(element, 'Load once');
    expect(document.activeElement).to.equal(element.querySelector('iframe'));
    consent.withdraw();
    await settle([element]);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Load once'));
  });

  it('has two buttons of the same size and look', async () => {
    const { element } = await setup();
    const [once, always] = ['Load once', 'Always allow'].map((name) => button(element, name)!);
    const look = (one: HTMLElement) => {
      const { width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(one);
      return [Math.round(width), height, color, backgroundColor, fontSize, fontWeight];
    };
    expect(look(once!)).to.deep.equal(look(always!));
    expect(once!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
