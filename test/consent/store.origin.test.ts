import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { grantAll, refuseAll, type Consent, type PolicyInput } from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser } from './browser.js';

const acme = { id: 'acme', name: 'Acme', purposes: 'marketing' };
const eu: PolicyInput = { regime: 'eu' };
const us: PolicyInput = { regime: 'us' };

/** Who is named for each change from here on. */
const sourcesOf = (consent: Consent): string[] => {
  const sources: string[] = [];
  consent.subscribe(({ source }) => sources.push(source));
  return sources;
};

describe('a change that nobody has just decided', () => {
  test('comes from the default while there is no record', () => {
    const consent = new Browser().open(eu);
    const sources = sourcesOf(consent);
    consent.track(acme)();
    consent.amend(us);
    consent.relocate(atlas);
    assert.deepEqual([consent.origin, ...sources], ['default', 'default', 'default', 'default', 'default']);
  });

  test('comes from what is stored once there is a record', () => {
    const browser = new Browser();
    browser.open(eu).decide({ analytics: true }, 'visitor');
    const consent = browser.open(eu);
    const sources = sourcesOf(consent);
    consent.amend({ ...eu, version: '2' });
    assert.deepEqual([consent.origin, ...sources], ['stored', 'stored']);
  });

  test('comes from the signal where that is all there is', () => {
    const consent = new Browser().open(us, { atlas, signals: { gpc: true } });
    const sources = sourcesOf(consent);
    consent.track(acme);
    assert.deepEqual([consent.origin, ...sources], ['signal', 'signal']);
  });
});

describe('what another tab decided', () => {
  const setup = () => {
    const browser = new Browser();
    const [here, there] = [browser.open(us, { atlas }), browser.open(us, { atlas })];
    return { browser, here, there, sources: sourcesOf(there) };
  };

  test('is told as such when that tab says it', () => {
    const { browser, here, there, sources } = setup();
    here.withdraw('visitor');
    browser.settle();
    assert.deepEqual([there.snapshot.granted, sources], [['necessary'], ['other-tab']]);
  });

  test('is told as such when the page looks again, and once', () => {
    const { here, there, sources } = setup();
    here.withdraw('visitor');
    there.refresh();
    there.refresh();
    assert.deepEqual([there.snapshot.granted, sources], [['necessary'], ['other-tab', 'expired']]);
  });

  test('is found in storage when a tab says only that something changed', () => {
    const browser = new Browser();
    let tell: (text?: string) => void = () => undefined;
    const there = browser.open(us, {
      atlas,
      tabs: { post: () => undefined, listen: (callback) => (tell = callback) },
    });
    there.decide(grantAll(there.policy), 'visitor');
    browser.now += 1000;
    browser.open(us, { atlas }).withdraw('visitor');
    tell();
    assert.deepEqual(there.snapshot.granted, ['necessary']);
  });

  test('is overruled in storage, too, where it was the earlier one and is heard of late', () => {
    const { browser, here, there } = setup();
    here.decide(grantAll(here.policy), 'visitor');
    const late = [...browser.texts];
    browser.settle();
    browser.now += 1000;
    there.withdraw('visitor');
    browser.texts = late;
    there.receive(here.export()!, 'other-tab');
    assert.deepEqual(browser.open(us, { atlas }).snapshot.granted, ['necessary']);
  });
});

describe('a record that a site hands over', () => {
  test('is taken as the site’s word unless it says whose it is', () => {
    const elsewhere = new Browser().open(eu);
    elsewhere.decide(refuseAll(elsewhere.policy), 'visitor');
    const consent = new Browser().open(eu);
    const sources = sourcesOf(consent);
    consent.receive(elsewhere.export()!);
    assert.deepEqual(sources, ['api']);
  });
});
