import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { buttonOf, flip, isModal, press, setup, switchOf, vendors, type Preferences } from './setup.js';

const isChromium = 'userAgentData' in navigator;

const states: Record<string, () => Promise<Preferences>> = {
  fresh: () => setup(),
  'opt-out': () => setup({ region: 'US-CA', vendors }),
  signal: () => setup({ region: 'US-CA', vendors }, { signals: { gpc: true } }),
  mixed: async () => {
    const page = await setup({ regime: 'eu', vendors });
    for (const details of page.element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await flip(page.element, 'Mixpanel');
    return page;
  },
  minor: () => setup({ regime: 'eu', vendors, minor: true }),
  inline: async () => {
    const page = await setup({ regime: 'eu', vendors }, {}, { inline: true });
    await press(page.element, 'Save my choices');
    return page;
  },
};

const focused = (element: Element): string => {
  const active = element.shadowRoot!.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0] : active;
  return (active?.getAttribute('aria-label') ?? label?.textContent ?? 'outside').trim();
};

describe('<consent-preferences> for everyone', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = '';
    if (isChromium) await emulateMedia({ forcedColors: 'none' });
  });

  for (const [name, show] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const { element } = await show();
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has no fault in forced colours, and shows its edge', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const { element } = await setup();
    await expect(element).to.be.accessible();
    expect(getComputedStyle(element.shadowRoot!.querySelector('dialog')!).borderTopWidth).to.equal('1px');
  });

  it('reads as a dialog with a group for each purpose', async () => {
    const question = ['    group closed', '      button “What does this mean?”'];
    const { element } = await setup({ regime: 'eu', vendors: vendors.slice(0, 2) });
    await flip(element, 'Statistics');
    expect(accessibilityTree(element)).to.equal(
      [
        'dialog “Cookie settings”',
        '  heading “Cookie settings” 2',
        '  button “Close without saving”',
        '  “Choose what this site may do. Change your mind at any time.”',
        '  group “Necessary”',
        '    heading “Necessary” 3',
        '    “Always on”',
        '    “Keeps the site working: signing in, the basket, security, this choice.”',
        ...question,
        '  group “Extra features”',
        '    heading “Extra features” 3',
        '    switch “Extra features” off (Remembers your settings and adds videos, maps or chat.)',
        '    “Remembers your settings and adds videos, maps or chat.”',
        ...question,
        '    group closed',
        '      button “1 service”',
        '  group “Statistics”',
        '    heading “Statistics” 3',
        '    switch “Statistics” on (Shows how people use the site, to make it better.)',
        '    “Shows how people use the site, to make it better.”',
        ...question,
        '    group closed',
        '      button “1 service”',
        '  group “Advertising”',
        '    heading “Advertising” 3',
        '    switch “Advertising” off (Chooses ads by what you do here and on other sites, and measures how well they work.)',
        '    “Chooses ads by what you do here and on other sites, and measures how well they work.”',
        ...question,
        '  button “Reject all”',
        '  button “Accept all”',
        '  button “Save my choices”',
      ].join('\n'),
    );
  });

  const tree = (element: Element, purpose: string): string => {
    const groups = [...element.shadowRoot!.querySelectorAll('.purpose')];
    return accessibilityTree(
      groups.find((group) => group.querySelector('h3')!.textContent.includes(purpose))!,
    );
  };

  it('reads a signal that was honoured, and that it is about to be overridden', async () => {
    const { element } = await setup({ region: 'US-CA' }, { signals: { gpc: true } });
    const what = 'Chooses ads by what you do here and on other sites, and measures how well they work.';
    const optOut =
      'Off means that you opt out: of the sale or sharing of your personal information, and of targeted advertising.';
    const honoured =
      'Your browser asks sites not to sell or share your data (Global Privacy Control). We respect that, so this is off.';
    expect(tree(element, 'Advertising')).to.equal(
      [
        'group “Advertising”',
        '  heading “Advertising” 3',
        `  switch “Advertising” off (${what} ${optOut} Opt-Out Request Honored ${honoured})`,
        `  “${what}”`,
        `  “${optOut}”`,
        '  status',
        '    “Opt-Out Request Honored”',
        `    “${honoured}”`,
        '  group closed',
        '    button “What does this mean?”',
      ].join('\n'),
    );
    await flip(element, 'Advertising');
    expect(tree(element, 'Advertising')).to.include(
      '  status\n    “Your browser asks sites not to sell or share your data. Saved like this, this site may sell or share it all the same.”',
    );
  });

  it('reads how many services are on, and each of them', async () => {
    const { element } = await states.mixed!();
    expect(tree(element, 'Statistics')).to.equal(
      [
        'group “Statistics”',
        '  heading “Statistics” 3',
        '  “1 of 3 services on”',
        '  switch “Statistics” off (1 of 3 services on Shows how people use the site, to make it better.)',
        '  “Shows how people use the site, to make it better.”',
        '  group open',
        '    button “What does this mean?”',
        '    “These services count visits, and show which pages people use and where they get stuck. With the results the site can be made better.”',
        '  group open',
        '    button “3 services”',
        '    list',
        ...['Mixpanel', 'Plausible', 'Hotjar'].flatMap((name) => [
          '      listitem',
          `        “${name}”`,
          `        switch “${name}” ${name === 'Mixpanel' ? 'on' : 'off'}`,
        ]),
      ].join('\n'),
    );
  });

  it('reads that a sale is always off for a minor', async () => {
    const { element } = await states.minor!();
    expect(tree(element, 'Advertising')).to.equal(
      [
        'group “Advertising”',
        '  heading “Advertising” 3',
        '  “Always off”',
        '  “Chooses ads by what you do here and on other sites, and measures how well they work.”',
        '  “Not offered at your age.”',
        '  group closed',
        '    button “What does this mean?”',
        '  group closed',
        '    button “1 service”',
      ].join('\n'),
    );
  });

  it('reads as a section of the page where it is inline, with its last word', async () => {
    const { element } = await states.inline!();
    const lines = accessibilityTree(element).split('\n');
    expect(lines[0]).to.equal('region “Cookie settings”');
    expect(lines.slice(-5)).to.deep.equal([
      '  status',
      '    “Your choices are saved.”',
      '  button “Reject all”',
      '  button “Accept all”',
      '  button “Save my choices”',
    ]);
  });

  it('opens with the focus on its title, is walked through with Tab, and gives the focus back on Escape', async () => {
    const { element, opener, consent } = await setup({ regime: 'eu', vendors: vendors.slice(0, 1) });
    expect(focused(element)).to.equal('Cookie settings');
    const what = 'What does this mean?';
    const purposes = ['Extra features', what, '1 service', 'Statistics', what, 'Advertising', what];
    for (const name of [
      'Close without saving',
      what,
      ...purposes,
      'Reject all',
      'Accept all',
      'Save my choices',
    ]) {
      await sendKeys({ press: 'Tab' });
      // Firefox also stops at what scrolls.
      if (element.shadowRoot!.activeElement?.matches('.body')) await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(name);
      expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).to.equal('solid');
    }
    await sendKeys({ press: 'Escape' });
    expect(isModal(element)).to.be.false;
    expect(document.activeElement).to.equal(opener);
    expect(consent.snapshot.record).to.be.undefined;
  });

  it('is switched with the space bar, and saved with Enter as the visitor’s own choice', async () => {
    const { element, consent, opener } = await setup();
    switchOf(element, 'Statistics').focus();
    await sendKeys({ press: ' ' });
    buttonOf(element, 'Save my choices').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(consent.snapshot.record).to.deep.include({ source: 'visitor' });
    expect(consent.isGranted('analytics')).to.be.true;
    expect(document.activeElement).to.equal(opener);
  });

  it('has rows that a finger finds and buttons of 44 pixels', async () => {
    const { element } = await setup();
    for (const row of element.shadowRoot!.querySelectorAll('.purpose > .row')) {
      expect(row.getBoundingClientRect().height).to.be.at.least(44);
    }
    const { width, height } = switchOf(element, 'Statistics').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    for (const name of ['Close without saving', 'Reject all', 'Accept all', 'Save my choices']) {
      expect(buttonOf(element, name).getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('can be read to its end in a window of 1280 × 800 at 400 %', async function () {
    if (!isChromium) this.skip();
    await executeServerCommand('viewport', { width: 320, height: 200 });
    const { element } = await setup();
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    buttonOf(element, 'Save my choices').focus();
    expect(buttonOf(element, 'Save my choices').getBoundingClientRect().bottom).to.be.at.most(200);
    await executeServerCommand('viewport', { width: 800, height: 600 });
  });

  it('has its switches where lines end, whichever way they run', async () => {
    const { element } = await setup();
    const isAfter = () => {
      const input = switchOf(element, 'Statistics');
      return input.getBoundingClientRect().left > input.labels![0]!.getBoundingClientRect().left;
    };
    expect(isAfter()).to.be.true;
    document.documentElement.dir = 'rtl';
    expect(isAfter()).to.be.false;
  });

  it('does not move the page behind it', async () => {
    const { element, opener } = await setup(undefined, {}, { open: false });
    const before = opener.getBoundingClientRect().toJSON() as object;
    element.show();
    await element.updateComplete;
    expect(opener.getBoundingClientRect().toJSON()).to.deep.equal(before);
    element.close();
    await element.updateComplete;
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });
});
