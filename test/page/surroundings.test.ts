import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/consent/index.js';
import { createSignals, createSurroundings } from '../../src/page/surroundings.js';

describe('surroundings', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.body.replaceChildren();
  });

  it('name the time zone of the browser', () => {
    const { timeZone } = createSurroundings(() => undefined);
    expect(timeZone).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('name the nearest language first, then those of the browser', () => {
    document.documentElement.lang = 'de-AT';
    const around = document.createElement('div');
    const banner = around.appendChild(document.createElement('div'));
    document.body.append(around);
    expect(createSurroundings(() => undefined).locales?.[0]).to.equal('de-AT');
    expect(createSurroundings(() => banner).locales?.[0]).to.equal('de-AT');
    around.lang = 'it';
    expect(createSurroundings(() => banner).locales).to.deep.equal(['it', ...navigator.languages]);
    banner.lang = 'fr-FR';
    expect(createSurroundings(() => banner).locales?.[0]).to.equal('fr-FR');
  });

  it('are read when they are asked for', () => {
    const surroundings = createSurroundings(() => undefined);
    document.documentElement.lang = 'sv';
    expect(surroundings.locales?.[0]).to.equal('sv');
  });

  it('begin with the browser’s own where the page names no language', () => {
    document.documentElement.lang = '';
    expect(createSurroundings(() => undefined).locales?.[0]).to.equal(navigator.language);
  });
});

describe('Global Privacy Control (W3C)', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'));

  for (const value of [true, false, undefined, null, 1, '1', 'true', {}]) {
    it(`is ${value === true ? 'on' : 'off'} when the browser says ${JSON.stringify(value)}`, () => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value });
      const { snapshot } = createConsent({ regime: 'us' }, { signals: createSignals() });
      expect(snapshot.signal).to.equal(value === true);
      expect(snapshot.isGranted('marketing')).to.equal(value !== true);
    });
  }
});
