import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createConsent, decode, grantAll, refuseAll, type PolicyInput } from '../../src/consent/index.js';
import { firstGlance } from '../../src/regimes/first-glance.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser } from './browser.js';

const eu: PolicyInput = { regime: 'eu' };
const us: PolicyInput = { regime: 'us' };

describe('a port that is left out', () => {
  test('of ids is no reason for two records to have the same name', () => {
    const consent = createConsent(eu);
    const ids = [1, 2, 3].map(() => (consent.withdraw(), consent.export()?.id));
    assert.equal(new Set(ids).size, 3);
  });

  test('of surroundings leaves the strictest law', () => {
    const { granted, reason } = createConsent().snapshot;
    assert.deepEqual([granted, reason], [['necessary'], 'unknown']);
  });

  test('of tabs leaves a decision stored, and nothing is complained of', () => {
    const browser = new Browser();
    createConsent(eu, { storage: browser.ports.storage!, report: browser.ports.report! }).withdraw('visitor');
    assert.equal(decode(browser.texts[0] ?? '')?.source, 'visitor');
    assert.deepEqual(browser.problems, []);
  });

  test('of storage is what the site wanted, and nothing is complained of', () => {
    const { ports, problems } = new Browser();
    createConsent(eu, { report: ports.report! }).withdraw('visitor');
    assert.deepEqual(problems, []);
  });
});

describe('a record', () => {
  test('has no region and no language where nobody knows them', () => {
    const consent = new Browser().open(eu);
    consent.withdraw('visitor');
    const { region, language } = consent.export()!;
    assert.deepEqual([region, language], ['', '']);
  });

  test('has the first language of the browser where the page names none', () => {
    const consent = new Browser().open(eu, { surroundings: { locales: ['pt-BR', 'en'] } });
    consent.withdraw('visitor');
    assert.equal(consent.export()?.language, 'pt-BR');
  });

  test('holds for as long as its consents do where a part was refused', () => {
    const consent = new Browser().open(eu, { atlas });
    consent.decide({ ...grantAll(consent.policy), marketing: false }, 'visitor');
    assert.equal(consent.export()?.until, Date.UTC(2027, 0, 10, 12));
  });

  test('is written once, and not again while it is there', () => {
    const browser = new Browser();
    let writes = 0;
    const kept = browser.ports.storage!;
    const storage = { load: () => kept.load(), save: (text: string) => ((writes += 1), kept.save(text)) };
    const consent = browser.open(eu, { storage });
    consent.withdraw('visitor');
    consent.refresh();
    consent.refresh();
    assert.equal(writes, 1);
  });
});

describe('while the tables of places are on their way', () => {
  const surroundings = { timeZone: 'America/New_York' };
  const open = (policy: PolicyInput = {}, browser = new Browser()) =>
    browser.open(policy, { atlas: firstGlance, surroundings });

  test('a decision is on record without the name of a law', () => {
    const consent = open();
    consent.withdraw('visitor');
    assert.equal(consent.export()?.regime, 'unknown');
  });

  test('a first decision leaves to the law what it does not name', () => {
    const consent = open();
    consent.decide({ analytics: false }, 'visitor');
    consent.relocate(atlas);
    assert.deepEqual(consent.snapshot.choices, { analytics: false });
  });

  test('a later one lets nothing in that it does not name', () => {
    const browser = new Browser();
    const before = browser.open(us, { atlas });
    before.decide(refuseAll(before.policy), 'visitor');
    // Another version, so that a question is due and the place is looked up.
    const consent = open({ version: '2', purposes: [{ id: 'maps' }] }, browser);
    consent.decide({ functional: true }, 'visitor');
    consent.relocate(atlas);
    assert.deepEqual(consent.snapshot.granted, ['necessary', 'functional']);
  });

  test('no notice is due, also where one is always wanted', () => {
    const consent = open({ prompt: 'always' });
    assert.equal(consent.snapshot.prompt, 'none');
    consent.relocate(atlas);
    assert.equal(consent.snapshot.prompt, 'notice');
  });
});

describe('a wish for a notice in every place', () => {
  test('leaves a choice where the law wants one', () => {
    const consent = new Browser().open({ ...eu, prompt: 'always' }, { atlas });
    assert.equal(consent.snapshot.prompt, 'choice');
  });
});

describe('decisions where consent is needed', () => {
  test('leave open what none of them named', () => {
    const consent = new Browser().open(eu, { atlas });
    consent.decide({ functional: true }, 'visitor');
    consent.decide({ analytics: true }, 'visitor');
    assert.deepEqual(consent.snapshot.choices, { functional: true, analytics: true });
    assert.equal(consent.snapshot.prompt, 'choice');
  });

  test('are a refusal, and left in peace, where something other than a sale was refused and nothing granted', () => {
    const promptAfter = (choices: Record<string, boolean>) => {
      const consent = new Browser().open(eu, { atlas });
      consent.decide(choices, 'visitor');
      return consent.snapshot.prompt;
    };
    assert.equal(promptAfter({ functional: false }), 'none');
    assert.equal(promptAfter({ marketing: false }), 'choice');
  });

  test('do not move a visitor from the place where they are now', () => {
    const browser = new Browser();
    const there = browser.open({ region: 'DE' }, { atlas });
    there.decide(refuseAll(there.policy), 'visitor');
    const { regime, region, reason } = browser.open({ region: 'US-CA' }, { atlas }).snapshot;
    assert.deepEqual([regime, region, reason], ['us', 'US-CA', 'region']);
  });
});
