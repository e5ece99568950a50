import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import {
  adopt,
  grantAll,
  refuseAll,
  type Change,
  type ConsentRecord,
  type PolicyInput,
} from '../../src/consent/index.js';
import { atlas, pocketAtlas } from '../../src/regimes/index.js';
import { Browser } from './browser.js';

const acme = { id: 'acme', name: 'Acme', purposes: 'marketing' };
const stats = { id: 'stats', name: 'Stats', purposes: 'analytics' };
const eu: PolicyInput = { regime: 'eu' };
const us: PolicyInput = { regime: 'us' };

describe('subscribers', () => {
  const setup = () => {
    const browser = new Browser();
    return { browser, consent: browser.open(eu), heard: [] as string[] };
  };

  test('are told in the order in which they came', () => {
    const { consent, heard } = setup();
    for (const name of ['first', 'second', 'third']) consent.subscribe(() => heard.push(name));
    consent.withdraw();
    assert.deepEqual(heard, ['first', 'second', 'third']);
  });

  test('are told no more once they have left, also while others are being told', () => {
    const { consent, heard } = setup();
    consent.subscribe(() => {
      heard.push('first');
      leave();
    });
    const leave = consent.subscribe(() => heard.push('second'));
    consent.withdraw();
    consent.withdraw();
    assert.deepEqual(heard, ['first', 'first']);
  });

  test('are told once of each change, also when they leave and come back meanwhile', () => {
    const { consent, heard } = setup();
    const listener = () => {
      heard.push('again');
      leave();
      // Without end, if coming back were enough to be told of the same change once more.
      if (heard.length < 5) leave = consent.subscribe(listener);
    };
    let leave = consent.subscribe(listener);
    consent.withdraw();
    assert.deepEqual(heard, ['again']);
  });

  test('hear of two decisions in their order, also when the second is made on hearing of the first', () => {
    const { consent, heard } = setup();
    consent.subscribe(({ consent: { granted } }) => granted.includes('analytics') && consent.withdraw());
    consent.subscribe(({ consent: { granted } }) => heard.push(granted.join(' ')));
    consent.decide({ analytics: true });
    assert.deepEqual(heard, ['necessary analytics', 'necessary']);
  });

  test('hear of a withdrawal although one before them throws, which is not hidden', async (t) => {
    const { consent, heard } = setup();
    const failure = new Error('a subscriber of the page');
    consent.subscribe(() => {
      throw failure;
    });
    consent.subscribe(() => heard.push('second'));
    const uncaught = nextUncaught(t);
    try {
      consent.withdraw();
    } catch (error) {
      uncaught.tell(error);
    }
    assert.deepEqual(heard, ['second']);
    assert.equal(await uncaught.error, failure);
  });
});

describe('a vendor added while the page runs', () => {
  test('is granted and refused with its purpose', () => {
    const consent = new Browser().open(eu);
    consent.decide({ marketing: true });
    const changes: Change[] = [];
    consent.subscribe((change) => changes.push(change));
    const untrack = consent.track(acme);
    assert.equal(consent.isGranted('vendor:acme'), true);
    untrack();
    assert.equal(consent.isGranted('vendor:acme'), false);
    assert.deepEqual(
      changes.map(({ granted, revoked, recorded }) => [granted, revoked, recorded]),
      [
        [['vendor:acme'], [], false],
        [[], ['vendor:acme'], false],
      ],
    );
  });

  test('stays when the policy is replaced', () => {
    const consent = new Browser().open(eu);
    consent.track(acme);
    consent.amend({ ...eu, vendors: [stats] });
    assert.deepEqual(
      consent.policy.vendors.map(({ id }) => id),
      ['stats', 'acme'],
    );
  });

  test('that makes no sense is reported and leaves the rest as it was', () => {
    const browser = new Browser();
    const consent = browser.open({ ...eu, vendors: [stats] });
    consent.track({ ...acme, purposes: 'adverts' });
    assert.deepEqual(browser.problems, [['bad-tracker', 'Acme']]);
    assert.equal(consent.policy.vendors.length, 1);
  });
});

describe('a policy replaced while the page runs', () => {
  test('keeps decisions, and grants nothing that is new', () => {
    const consent = new Browser().open(eu);
    consent.decide(grantAll(consent.policy), 'visitor');
    consent.amend({ ...eu, purposes: [{ id: 'maps' }] });
    assert.deepEqual([consent.isGranted('analytics'), consent.isGranted('maps')], [true, false]);
    assert.equal(consent.snapshot.prompt, 'choice');
  });

  test('of another version takes back what was granted for the first', () => {
    const consent = new Browser().open(eu);
    consent.decide(grantAll(consent.policy), 'visitor');
    const changes: Change[] = [];
    consent.subscribe((change) => changes.push(change));
    consent.amend({ ...eu, version: '2' });
    assert.deepEqual(changes[0]?.revoked, ['functional', 'analytics', 'marketing']);
  });

  test('can move the visitor under another law', () => {
    const consent = new Browser().open(us);
    assert.equal(consent.isGranted('marketing'), true);
    consent.amend(eu);
    assert.deepEqual([consent.snapshot.granted, consent.snapshot.prompt], [['necessary'], 'choice']);
  });

  const wrong: [PolicyInput, code: string, subject: string][] = [
    [{ region: 'Germany' }, 'bad-region', 'Germany'],
    [{ regime: 'gdpr' }, 'bad-regime', 'gdpr'],
  ];
  for (const [policy, code, subject] of wrong) {
    test(`is refused and reported with ${JSON.stringify(policy)}`, () => {
      const browser = new Browser();
      const consent = browser.open(policy, { atlas, surroundings: { timeZone: 'America/New_York' } });
      assert.deepEqual(consent.snapshot.granted, ['necessary']);
      assert.deepEqual(browser.problems, [[code, subject]]);
    });
  }
});

describe('a better atlas', () => {
  test('names the law, and grants neither more nor less', () => {
    const consent = new Browser().open(
      {},
      { atlas: pocketAtlas, surroundings: { timeZone: 'Europe/Paris' } },
    );
    const { granted, prompt, regime } = consent.snapshot;
    assert.deepEqual([granted, prompt, regime], [['necessary'], 'choice', 'unknown']);
    const changes: Change[] = [];
    consent.subscribe((change) => changes.push(change));
    consent.relocate(atlas);
    assert.deepEqual([consent.snapshot.regime, consent.snapshot.region], ['eu', 'FR']);
    assert.deepEqual([changes[0]?.granted, changes[0]?.revoked], [[], []]);
  });
});

describe('a record that follows a visitor who signs in', () => {
  /** The record of a decision made on another device, so many days from today. */
  const elsewhere = (days: number, policy: PolicyInput, choices: Record<string, boolean>): ConsentRecord => {
    const other = new Browser();
    other.pass(0, days);
    const consent = other.open(policy, { ids: () => `elsewhere-${days}` });
    consent.decide(choices, 'visitor');
    return consent.export()!;
  };
  const all = { functional: true, analytics: true, marketing: true };
  const none = { functional: false, analytics: false, marketing: false };

  test('is taken over where nothing was decided here', () => {
    const browser = new Browser();
    const consent = browser.open(eu);
    const record = elsewhere(-1, eu, all);
    adopt(consent, record);
    assert.equal(consent.isGranted('marketing'), true);
    assert.deepEqual(browser.open(eu).export(), record);
  });

  test('loses to a later refusal made here, and takes its place when it is the later one', () => {
    const consent = new Browser().open(eu);
    consent.decide(none, 'visitor');
    adopt(consent, elsewhere(-1, eu, all));
    assert.equal(consent.isGranted('marketing'), false);
    adopt(consent, elsewhere(1 / 24, eu, all));
    assert.equal(consent.isGranted('marketing'), true);
  });

  test('loses to a refusal that was made here in the same moment', () => {
    const consent = new Browser().open(eu);
    consent.decide(none, 'visitor');
    adopt(consent, elsewhere(0, eu, all));
    assert.equal(consent.isGranted('marketing'), false);
  });

  test('takes the place of an earlier one whose order a wrong clock has left far ahead', () => {
    const browser = new Browser();
    const consent = browser.open(eu);
    browser.pass(24);
    consent.decide(none, 'visitor');
    browser.pass(-24);
    consent.decide(none, 'visitor');
    adopt(consent, elsewhere(1 / 24, eu, all));
    assert.equal(consent.isGranted('marketing'), true);
  });

  test('brings no vendor back that a later decision has refused with its purpose', () => {
    const policy = { ...eu, vendors: [acme] };
    const consent = new Browser().open(policy);
    consent.decide(none, 'visitor');
    adopt(consent, elsewhere(-1, policy, { ...none, 'vendor:acme': true }));
    assert.equal(consent.isGranted('vendor:acme'), false);
  });

  test('revives no consent that had lapsed', () => {
    const consent = new Browser().open(eu);
    consent.decide({ marketing: false }, 'visitor');
    adopt(consent, elsewhere(-800, eu, { analytics: true }));
    assert.equal(consent.isGranted('analytics'), false);
  });

  test('keeps a refusal of what the later decision did not name', () => {
    const consent = new Browser().open(us);
    consent.decide({ analytics: true }, 'visitor');
    adopt(consent, elsewhere(-1, us, { marketing: false }));
    assert.equal(consent.isGranted('marketing'), false);
  });

  test('leaves a refusal made here that it does not name', () => {
    const consent = new Browser().open(us);
    consent.decide({ marketing: false }, 'visitor');
    adopt(consent, elsewhere(1 / 24, us, { analytics: true }));
    assert.equal(consent.isGranted('marketing'), false);
  });

  test('reaches the other tabs as it was merged', () => {
    const browser = new Browser();
    const [here, there] = [browser.open(us), browser.open(us)];
    here.decide({ analytics: true }, 'visitor');
    browser.settle();
    adopt(here, elsewhere(-1, us, { marketing: false }));
    browser.settle();
    assert.deepEqual(there.snapshot.granted, here.snapshot.granted);
  });

  test('is ignored when it is anything but a record', () => {
    const browser = new Browser();
    const consent = browser.open(eu);
    fc.assert(fc.property(fc.anything(), (anything) => adopt(consent, anything as ConsentRecord)));
    assert.deepEqual([consent.export(), browser.texts], [undefined, []]);
  });

  test('can be handed out without being changed from outside', () => {
    const consent = new Browser().open(eu);
    consent.decide(refuseAll(consent.policy), 'visitor');
    const handed = consent.export()?.choices as Record<string, boolean>;
    try {
      handed.marketing = true;
    } catch {
      // Frozen is as good as a copy.
    }
    consent.refresh();
    assert.equal(consent.isGranted('marketing'), false);
  });
});

/** The next error that nobody caught, which would else fail the test. */
function nextUncaught(t: TestContext): { error: Promise<unknown>; tell: (error: unknown) => void } {
  const names = ['uncaughtException', 'unhandledRejection'] as const;
  let tell: (error: unknown) => void = () => undefined;
  const error = new Promise<unknown>((resolve) => (tell = resolve));
  for (const name of names) {
    const listeners = process.rawListeners(name) as (() => void)[];
    process.removeAllListeners(name).on(name, tell);
    t.after(() => {
      process.removeListener(name, tell);
      for (const listener of listeners) process.on(name, listener);
    });
  }
  return { error, tell };
}
