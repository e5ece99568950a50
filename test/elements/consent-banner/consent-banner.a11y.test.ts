import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { buttonOf, focused, press, regionOf, setup } from './setup.js';

const isChromium = 'userAgentData' in navigator;

describe('<consent-banner> for everyone', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = '';
    if (isChromium) await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  for (const layout of ['bar', 'box', 'sheet']) {
    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds, as a ${layout} in the ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const { element } = await setup(
          { regime: 'eu' },
          { signals: { gpc: true } },
          { layout, privacyPolicy: '/p' },
        );
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has no fault in forced colours', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const { element } = await setup();
    await expect(element).to.be.accessible();
    expect(getComputedStyle(regionOf(element)!).borderTopWidth).to.equal('1px');
  });

  it('reads as a region with a heading, its sentences and three buttons', async () => {
    const { element } = await setup({ regime: 'eu' }, {}, { controller: 'Acme', privacyPolicy: '/privacy' });
    expect(accessibilityTree(element)).to.equal(
      [
        'region “May Acme use cookies?”',
        '  heading “May Acme use cookies?” 2',
        '  “Acme would like to keep small files (cookies) on your device and read them. They are for extra features, statistics and advertising.”',
        '  “It is fine to say no. You can change your mind at any time: choose “Cookie settings” at the bottom of any page.”',
        '  link “Privacy policy”',
        '  button “Reject all”',
        '  button “Accept all”',
        '  button “Let me choose”',
      ].join('\n'),
    );
  });

  it('reads as a notice where the law asks for one', async () => {
    const { element } = await setup({ regime: 'ca' }, { signals: { gpc: true } });
    expect(accessibilityTree(element)).to.equal(
      [
        'region “We use cookies”',
        '  heading “We use cookies” 2',
        '  “This site keeps small files (cookies) on your device and reads them. They are for extra features and statistics.”',
        '  “Your browser asks sites not to sell or share your data. We do as it asks, so this stays off: advertising.”',
        '  “It is fine to say no. You can change your mind at any time: choose “Cookie settings” at the bottom of any page.”',
        '  button “Reject all”',
        '  button “OK”',
        '  button “Let me choose”',
      ].join('\n'),
    );
  });

  it('reads as no more than its last word after a decision', async () => {
    const { element } = await setup();
    await press(element, 'Reject all');
    expect(accessibilityTree(element)).to.equal('status\n  “Your choice is saved.”');
  });

  it('is walked through with Tab, traps nobody, and is answered with the space bar', async () => {
    const { element, consent, link, next } = await setup();
    link.focus();
    for (const name of ['Reject all', 'Accept all', 'Let me choose']) {
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(buttonOf(element, name));
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    }
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(next);
    buttonOf(element, 'Reject all').focus();
    await sendKeys({ press: ' ' });
    expect(consent.export()?.source).to.equal('visitor');
  });

  it('leaves room for the page in a window of 1280 × 800 at 400 %, and can be read to its end', async function () {
    if (!isChromium) this.skip();
    await executeServerCommand('viewport', { width: 320, height: 200 });
    const { element } = await setup();
    const region = regionOf(element)!;
    expect(region.getBoundingClientRect().top).to.be.at.least(60);
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    buttonOf(element, 'Let me choose').focus();
    expect(buttonOf(element, 'Let me choose').getBoundingClientRect().bottom).to.be.at.most(200);
    await executeServerCommand('viewport', { width: 800, height: 600 });
  });

  it('stands in the corner where lines end, whichever way they run', async () => {
    const { element } = await setup({ regime: 'eu' }, {}, { layout: 'box' });
    const middle = () => {
      const { left, right } = regionOf(element)!.getBoundingClientRect();
      return (left + right) / 2;
    };
    const width = document.documentElement.clientWidth;
    expect(middle()).to.be.above(width / 2);
    document.documentElement.dir = 'rtl';
    expect(middle()).to.be.below(width / 2);
  });
});
