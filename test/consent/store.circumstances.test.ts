import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { grantAll, type Change, type Consent, type PolicyInput } from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser } from './browser.js';

const acme = { id: 'acme', name: 'Acme', purposes: 'marketing' };
const eu: PolicyInput = { regime: 'eu', vendors: [acme] };
const us: PolicyInput = { ...eu, regime: 'us' };

const setup = (policy: PolicyInput = eu, gpc = false) => {
  const browser = new Browser();
  const consent = browser.open(policy, { atlas, signals: { gpc } });
  const changes: Change[] = [];
  consent.subscribe((change) => changes.push(change));
  return { browser, consent, changes };
};

const all = (consent: Consent) => grantAll(consent.policy);

describe('a signal (Global Privacy Control)', () => {
  test('is shown as honoured when every sale is off', () => {
    assert.equal(setup(us, true).consent.snapshot.signalHonored, true);
    assert.equal(setup(us, false).consent.snapshot.signalHonored, false);
  });

  test('is not shown as honoured once the visitor has granted a sale', () => {
    const { consent } = setup(us, true);
    consent.decide(all(consent), 'visitor');
    assert.equal(consent.snapshot.signalHonored, false);
  });

  test('is not asked about again where consent is needed, once the rest is answered', () => {
    const { browser, consent } = setup(eu, true);
    assert.equal(consent.snapshot.prompt, 'choice');
    consent.decide({ functional: true, analytics: true }, 'visitor');
    assert.deepEqual([consent.snapshot.prompt, consent.isGranted('marketing')], ['none', false]);
    // A later page without the signal has no answer about it, and its absence is none.
    const later = browser.open(eu, { atlas });
    assert.deepEqual([later.snapshot.prompt, later.isGranted('marketing')], ['choice', false]);
  });

  test('is honoured although a vendor with two purposes goes on with the one that is no sale', () => {
    const both = { id: 'both', name: 'Both', purposes: 'analytics | marketing' };
    const { consent } = setup({ ...us, vendors: [both] }, true);
    assert.deepEqual([consent.isGranted('vendor:both'), consent.isGranted('marketing')], [true, false]);
    assert.equal(consent.snapshot.signalHonored, true);
  });

  test('is put on record where it took something away, as a signal and not as the visitor’s word', () => {
    const { consent } = setup(us, true);
    assert.deepEqual(consent.export()?.choices, { marketing: false });
    assert.deepEqual([consent.export()?.source, consent.origin], ['signal', 'signal']);
  });

  test('puts nothing on record where nothing was granted', () => {
    const { browser, consent } = setup(eu, true);
    assert.equal(consent.export(), undefined);
    assert.deepEqual(browser.texts, []);
  });

  test('renews no consent that had lapsed', () => {
    const { browser, consent } = setup(us);
    consent.decide(all(consent), 'visitor');
    browser.open({ ...us, version: '2' }, { atlas, signals: { gpc: true } });
    // The same visitor under an opt-in law: nothing was ever granted for version 2.
    assert.deepEqual(browser.open({ ...eu, version: '2' }, { atlas }).snapshot.granted, ['necessary']);
  });
});

describe('an unreadable record', () => {
  test('refuses, is reported, and is replaced by the next decision', () => {
    const browser = new Browser();
    browser.texts = ['accepted'];
    const consent = browser.open(us);
    assert.deepEqual(consent.snapshot.granted, ['necessary']);
    assert.deepEqual(browser.problems, [['unreadable', '']]);
    consent.decide(all(consent));
    assert.deepEqual(browser.open(us).snapshot.granted, consent.snapshot.granted);
  });

  test('refuses whatever the next decision does not name', () => {
    const browser = new Browser();
    browser.texts = ['accepted'];
    const consent = browser.open(us);
    consent.decide({ functional: true });
    assert.deepEqual(consent.snapshot.granted, ['necessary', 'functional']);
    assert.deepEqual(browser.open(us).snapshot.granted, ['necessary', 'functional']);
  });

  test('beside a readable one is passed over', () => {
    const { browser, consent } = setup();
    consent.decide({ analytics: true });
    browser.texts.unshift('accepted');
    assert.equal(browser.open(eu).isGranted('analytics'), true);
  });

  test('refuses also beside a cookie that is empty', () => {
    const browser = new Browser();
    browser.texts = ['', 'accepted'];
    assert.deepEqual(browser.open(us).snapshot.granted, ['necessary']);
  });

  test('of several, the latest that can be read counts', () => {
    const { browser, consent } = setup();
    consent.decide(all(consent));
    const [older = ''] = browser.texts;
    browser.now += 1000;
    consent.withdraw();
    const [newer = ''] = browser.texts;
    for (const texts of [
      [older, newer],
      [newer, older],
    ]) {
      browser.texts = texts;
      assert.equal(browser.open(eu).isGranted('analytics'), false);
    }
  });
});

describe('time', () => {
  test('takes a consent away on a page that stays open, once it looks again', () => {
    const { browser, consent, changes } = setup();
    consent.decide(all(consent), 'visitor');
    browser.pass(12);
    consent.refresh();
    assert.deepEqual(consent.snapshot.granted, ['necessary']);
    const lapse = changes.at(-1);
    assert.equal(lapse?.source, 'expired');
    assert.deepEqual(lapse.revoked, ['functional', 'analytics', 'marketing', 'vendor:acme']);
  });

  test('holds a consent to the last millisecond and no longer', () => {
    const { browser, consent } = setup();
    consent.decide(all(consent));
    browser.pass(12);
    browser.now -= 1;
    assert.equal(browser.open(eu, { atlas }).isGranted('analytics'), true);
    browser.now += 1;
    assert.equal(browser.open(eu, { atlas }).isGranted('analytics'), false);
  });
});
