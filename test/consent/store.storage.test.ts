import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode, grantAll, refuseAll, type Consent, type PolicyInput } from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser, day } from './browser.js';

const vendors = [
  { id: 'acme', name: 'Acme', purposes: 'marketing' },
  { id: 'either', name: 'Either', purposes: 'analytics | marketing' },
];
const eu: PolicyInput = { regime: 'eu', vendors };
const us: PolicyInput = { regime: 'us', vendors };

const setup = (policy: PolicyInput = eu) => {
  const browser = new Browser();
  return { browser, consent: browser.open(policy, { atlas }) };
};

const storedChoices = ({ texts }: Browser) => decode(texts[0] ?? '')?.choices;
const all = (consent: Consent) => grantAll(consent.policy);

describe('what storage loses while a page is shown', () => {
  const losses: Record<string, (browser: Browser) => void> = {
    cleared: (browser) => (browser.texts = []),
    damaged: (browser) => (browser.texts = browser.texts.map((text) => text.slice(0, -1))),
  };

  for (const [how, lose] of Object.entries(losses)) {
    test(`takes consents with it, and nothing is written back, when it was ${how}`, () => {
      const { browser, consent } = setup();
      consent.decide(all(consent), 'visitor');
      lose(browser);
      consent.refresh();
      assert.deepEqual(consent.snapshot.granted, ['necessary']);
      assert.equal(consent.snapshot.prompt, 'choice');
      assert.deepEqual(storedChoices(browser) ?? {}, {});
    });

    test(`leaves every refusal, also for the next page, when it was ${how}`, () => {
      const { browser, consent } = setup(us);
      consent.decide({ ...all(consent), marketing: false }, 'visitor');
      lose(browser);
      consent.refresh();
      for (const page of [consent, browser.open(us, { atlas })])
        assert.equal(page.isGranted('marketing'), false);
      assert.deepEqual(storedChoices(browser), { marketing: false });
    });

    test(`ends the consents of every tab when it was ${how}`, () => {
      const { browser, consent } = setup();
      const other = browser.open(eu, { atlas });
      consent.decide(all(consent), 'visitor');
      browser.settle();
      lose(browser);
      consent.refresh();
      browser.settle();
      assert.deepEqual(other.snapshot.granted, ['necessary']);
    });
  }

  test('takes nothing from a page whose choice was never stored', () => {
    const { browser, consent } = setup();
    browser.canSave = false;
    consent.decide(all(consent), 'visitor');
    consent.refresh();
    assert.equal(consent.isGranted('marketing'), true);
  });

  test('takes nothing while storage cannot be read', () => {
    const { browser, consent } = setup();
    consent.decide(all(consent), 'visitor');
    browser.canLoad = false;
    consent.refresh();
    assert.equal(consent.isGranted('marketing'), true);
  });
});

describe('a choice that could not be stored', () => {
  test('is stored as soon as that works', () => {
    const { browser, consent } = setup(us);
    browser.canSave = false;
    consent.withdraw('visitor');
    browser.canSave = true;
    consent.refresh();
    assert.deepEqual(browser.open(us, { atlas }).snapshot.granted, ['necessary']);
  });

  test('replaces an older one that is stored', () => {
    const { browser, consent } = setup(us);
    consent.decide(all(consent), 'visitor');
    browser.canSave = false;
    consent.withdraw('visitor');
    browser.canSave = true;
    consent.refresh();
    assert.equal(storedChoices(browser)?.marketing, false);
  });
});

describe('a refusal that could not be stored, while a later grant is found that could not be read', () => {
  const meet = () => {
    const { browser, consent } = setup(us);
    consent.decide({ ...all(consent), functional: true }, 'visitor');
    browser.canLoad = browser.canSave = false;
    // Set back, the clock makes the earlier decision the later one.
    browser.now -= 3650 * day;
    const page = browser.open(us, { atlas });
    page.decide({ marketing: false }, 'visitor');
    return { browser, page };
  };

  test('stays a refusal, and is stored as the last word', () => {
    const { browser, page } = meet();
    browser.canLoad = browser.canSave = true;
    page.refresh();
    assert.equal(page.isGranted('marketing'), false);
    assert.equal(storedChoices(browser)?.marketing, false);
    assert.equal(browser.open(us, { atlas }).isGranted('marketing'), false);
  });

  test('stays one on its page where it still cannot be stored', () => {
    const { browser, page } = meet();
    browser.canLoad = true;
    page.refresh();
    page.refresh();
    assert.equal(page.isGranted('marketing'), false);
    assert.equal(storedChoices(browser)?.marketing, true);
  });
});

describe('what is stored', () => {
  test('leaves an earlier record as it is: to keep it from growing old is for the storage', () => {
    const { browser, consent } = setup({ regime: 'eu' });
    consent.withdraw('visitor');
    browser.pass(1);
    const saved: string[] = [];
    const storage = { load: () => browser.texts, save: (again: string) => saved.push(again) > 0 };
    browser.open({ regime: 'eu' }, { storage }).refresh();
    assert.deepEqual(saved, []);
  });

  test('makes one record of two that are stored', () => {
    const { browser, consent } = setup({ regime: 'eu' });
    consent.withdraw('visitor');
    const [older = ''] = browser.texts;
    browser.pass(1);
    consent.decide(all(consent), 'visitor');
    const [later = ''] = browser.texts;
    const saved: string[] = [];
    const storage = { load: () => [older, later], save: (text: string) => saved.push(text) > 0 };
    assert.deepEqual(browser.open({ regime: 'eu' }, { storage }).export(), consent.export());
    assert.deepEqual(saved, [later]);
  });
});

describe('what a decision does not name', () => {
  test('is not let in by it where nothing needs consent: a purpose added after a refusal of everything', () => {
    const { browser, consent } = setup(us);
    consent.decide(refuseAll(consent.policy), 'visitor');
    const page = browser.open({ ...us, purposes: [{ id: 'maps' }] }, { atlas });
    page.decide({ functional: true }, 'visitor');
    assert.deepEqual(page.snapshot.granted, ['necessary', 'functional']);
  });

  test('is not let in by it once the signal is gone (Colorado Rule 5.08: its absence is no consent)', () => {
    const { browser, consent } = setup(us);
    consent.decide({ functional: false }, 'visitor');
    browser.open(us, { atlas, signals: { gpc: true } });
    const page = browser.open(us, { atlas });
    page.decide({ functional: true }, 'visitor');
    assert.equal(page.isGranted('marketing'), false);
  });

  test('stays undecided where consent is needed, so that it is asked for', () => {
    const { consent } = setup(eu);
    consent.decide({ functional: true }, 'visitor');
    assert.deepEqual([consent.snapshot.choices, consent.snapshot.prompt], [{ functional: true }, 'choice']);
  });
});

describe('the signal', () => {
  test('leaves the refusal of a vendor alone that has another purpose as well', () => {
    const { browser, consent } = setup(us);
    consent.decide({ ...all(consent), 'vendor:either': false }, 'visitor');
    const page = browser.open(us, { atlas, signals: { gpc: true } });
    assert.deepEqual(page.snapshot.granted, ['necessary', 'functional', 'analytics']);
    assert.equal(browser.open(us, { atlas }).isGranted('vendor:either'), false);
  });
});
