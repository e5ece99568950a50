import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createConsent,
  decode,
  grantAll,
  refuseAll,
  type Change,
  type Consent,
  type PolicyInput,
} from '../../src/consent/index.js';
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
const none = (consent: Consent) => refuseAll(consent.policy);

describe('a store without ports', () => {
  test('refuses everything optional and asks', () => {
    const { snapshot } = createConsent();
    assert.deepEqual(snapshot.granted, ['necessary']);
    assert.equal(snapshot.prompt, 'choice');
  });

  test('keeps a decision for as long as it lives', () => {
    const consent = createConsent();
    consent.decide({ analytics: true });
    assert.equal(consent.isGranted('analytics'), true);
  });
});

describe('deciding', () => {
  test('puts the decision on record, with what proves it (GDPR Art. 7(1)) and no identity', () => {
    const { browser, consent } = setup({
      ...eu,
      region: 'DE',
      regime: undefined,
      version: '2026-11',
      locale: 'de-DE',
    });
    consent.decide(all(consent), 'visitor');
    const { id, ...record } = decode(browser.texts[0] ?? '') ?? {};
    assert.ok(id);
    assert.deepEqual(browser.problems, []);
    assert.deepEqual(record, {
      policy: '2026-11',
      regime: 'eu',
      region: 'DE',
      at: browser.now,
      until: Date.UTC(2027, 0, 10, 12),
      order: browser.now,
      source: 'visitor',
      signal: false,
      language: 'de-DE',
      choices: { functional: true, analytics: true, marketing: true },
    });
    assert.deepEqual(consent.export(), consent.snapshot.record);
  });

  test('names its record anew each time', () => {
    const { consent } = setup();
    const ids = [1, 2, 3].map(() => (consent.decide(none(consent)), consent.export()?.id));
    assert.equal(new Set(ids).size, 3);
  });

  test('tells what was granted and what was revoked, and by whom', () => {
    const { consent, changes } = setup();
    consent.decide({ marketing: true, analytics: true, functional: false }, 'visitor');
    consent.decide({ marketing: false });
    const told = changes.map(({ granted, revoked, source, recorded }) => ({
      granted,
      revoked,
      source,
      recorded,
    }));
    assert.deepEqual(told, [
      { granted: ['analytics', 'marketing', 'vendor:acme'], revoked: [], source: 'visitor', recorded: true },
      { granted: [], revoked: ['marketing', 'vendor:acme'], source: 'api', recorded: true },
    ]);
  });

  test('is told also when it changed nothing, since a person acted', () => {
    const { consent, changes } = setup();
    consent.decide(none(consent), 'visitor');
    assert.deepEqual(
      changes.map(({ granted, revoked, recorded }) => [granted, revoked, recorded]),
      [[[], [], true]],
    );
  });

  test('is in the snapshot before anybody is told', () => {
    const { consent } = setup();
    let seen: boolean | undefined;
    consent.subscribe(
      ({ consent: snapshot }) => (seen = snapshot === consent.snapshot && consent.isGranted('analytics')),
    );
    consent.decide({ analytics: true });
    assert.equal(seen, true);
  });

  test('makes a new snapshot, and leaves the old one as it was', () => {
    const { consent } = setup();
    const before = consent.snapshot;
    consent.decide(all(consent));
    assert.equal(before.isGranted('analytics'), false);
    assert.ok(Object.isFrozen(before) && Object.isFrozen(before.granted) && Object.isFrozen(before.choices));
  });

  test('holds on this page although it cannot be stored, which is said', () => {
    const { browser, consent } = setup();
    browser.canSave = false;
    consent.decide(all(consent));
    assert.equal(consent.isGranted('marketing'), true);
    assert.deepEqual(browser.problems, [['not-stored', '']]);
  });

  test('reaches everybody although the storage throws', () => {
    const browser = new Browser();
    const storage = {
      load: () => [],
      save: () => {
        throw new Error('quota');
      },
    };
    const consent = browser.open(us, { storage });
    const changes: Change[] = [];
    consent.subscribe((change) => changes.push(change));
    consent.withdraw();
    assert.deepEqual(changes[0]?.revoked, ['functional', 'analytics', 'marketing', 'vendor:acme']);
  });

  test('starts from what is stored, where another tab decided and nobody has said so yet', () => {
    const browser = new Browser();
    const [one, other] = [browser.open(us), browser.open(us)];
    one.decide({ analytics: false }, 'visitor');
    browser.now += 1000;
    other.decide({ marketing: true });
    assert.equal(other.isGranted('analytics'), false);
    assert.equal(browser.open(us).isGranted('analytics'), false);
  });

  test('of everything takes back what another page of the site was granted', () => {
    for (const regime of ['eu', 'us']) {
      const youtube = { id: 'youtube', name: 'YouTube', purposes: 'functional' };
      const elsewhere = { regime, purposes: [{ id: 'chat' }], vendors: [youtube] };
      const { browser, consent } = setup({ regime });
      browser.open(elsewhere).decide({ 'vendor:youtube': true, chat: true, functional: true }, 'visitor');
      consent.refresh();
      consent.withdraw('visitor');
      assert.deepEqual(browser.open(elsewhere).snapshot.granted, ['necessary'], regime);
    }
  });

  test('counts when it is the later one, also when the clock was set back', () => {
    const { browser, consent } = setup(us);
    const other = browser.open(us, { atlas });
    consent.decide(all(consent), 'visitor');
    browser.settle();
    browser.now -= 60_000;
    consent.withdraw('visitor');
    browser.settle();
    other.refresh();
    assert.equal(consent.isGranted('marketing'), false);
    assert.equal(other.isGranted('marketing'), false);
    assert.equal(browser.open(us).isGranted('marketing'), false);
  });

  test('counts after a record that a clock years ahead has left behind', () => {
    const { browser, consent } = setup(us);
    const other = browser.open(us, { atlas });
    browser.pass(24);
    consent.decide(all(consent), 'visitor');
    browser.settle();
    browser.pass(-24);
    consent.withdraw('visitor');
    browser.settle();
    for (const page of [consent, other, browser.open(us)]) assert.equal(page.isGranted('marketing'), false);
    browser.pass(24);
    for (const page of [consent, other, browser.open(us)]) assert.equal(page.isGranted('marketing'), false);
  });

  for (const [when, ...jumps] of [
    ['twice back', -30, -30],
    ['back and forth', -30, 30],
    ['forth and back', 30, -30],
  ] as const) {
    test(`counts although it could not be stored and the clock jumped ${when}`, () => {
      const { browser, consent } = setup(us);
      consent.decide(all(consent), 'visitor');
      browser.canSave = false;
      browser.pass(jumps[0]);
      consent.withdraw('visitor');
      browser.pass(jumps[1]);
      browser.canSave = true;
      consent.refresh();
      assert.deepEqual(consent.snapshot.granted, ['necessary']);
    });
  }
});

describe('withdrawing', () => {
  test('refuses every purpose and every vendor (GDPR Art. 7(3))', () => {
    const { consent } = setup();
    consent.decide({ ...all(consent), 'vendor:acme': true }, 'visitor');
    consent.withdraw('visitor');
    assert.deepEqual(consent.snapshot.granted, ['necessary']);
    assert.equal(consent.snapshot.prompt, 'none');
  });

  test('holds after a reload', () => {
    const { browser, consent } = setup(us);
    consent.withdraw('visitor');
    assert.deepEqual(browser.open(us).snapshot.granted, ['necessary']);
  });
});

describe('one vendor', () => {
  test('can be refused beneath a purpose that is granted', () => {
    const { consent } = setup();
    consent.decide({ ...all(consent), 'vendor:acme': false }, 'visitor');
    assert.deepEqual([consent.isGranted('marketing'), consent.isGranted('vendor:acme')], [true, false]);
  });

  test('can be granted beneath a purpose that is refused, until the purpose is refused again', () => {
    const { consent } = setup();
    consent.decide({ ...none(consent), 'vendor:acme': true }, 'visitor');
    assert.deepEqual([consent.isGranted('marketing'), consent.isGranted('vendor:acme')], [false, true]);
    consent.withdraw();
    assert.equal(consent.isGranted('vendor:acme'), false);
  });

  test('loses its grant to the signal, also where it is declared after the signal took something else', () => {
    const { browser, consent } = setup();
    consent.decide({ ...all(consent), 'vendor:acme': true }, 'visitor');
    browser.now += 1000;
    const later = browser.open({ ...eu, vendors: [] }, { signals: { gpc: true } });
    assert.equal(later.isGranted('marketing'), false);
    later.track(acme);
    assert.equal(later.isGranted('vendor:acme'), false);
    assert.equal(browser.open(eu).isGranted('vendor:acme'), false);
  });

  test('loses its grant to the signal', () => {
    const { browser, consent } = setup();
    consent.decide({ ...none(consent), 'vendor:acme': true }, 'visitor');
    assert.equal(browser.open(eu, { signals: { gpc: true } }).isGranted('vendor:acme'), false);
    assert.equal(browser.open(eu).isGranted('vendor:acme'), false);
  });
});

describe('what nobody decided', () => {
  const odd = ['constructor', 'valueof'];
  for (const id of odd) {
    test(`is refused under any name, also for a purpose called ${id}`, () => {
      const { consent } = setup({ ...eu, purposes: [{ id }] });
      assert.equal(consent.isGranted(id), false);
      consent.decide({ functional: true, analytics: true, marketing: true });
      assert.equal(consent.isGranted(id), false);
      assert.equal(consent.snapshot.prompt, 'choice');
    });
  }

  test('stays refused when another script has polluted Object.prototype', (t) => {
    const prototype = Object.prototype as { analytics?: boolean; 'vendor:acme'?: boolean };
    t.after(() => {
      delete prototype.analytics;
      delete prototype['vendor:acme'];
    });
    prototype.analytics = true;
    prototype['vendor:acme'] = true;
    const { consent } = setup();
    assert.deepEqual(consent.snapshot.granted, ['necessary']);
  });
});
