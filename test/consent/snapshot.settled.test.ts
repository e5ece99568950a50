import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPolicy, evaluate, type ConsentRecord } from '../../src/consent/index.js';
import { unknownPlace } from '../../src/regimes/first-glance.js';
import { atlas } from '../../src/regimes/index.js';

const now = Date.UTC(2026, 5, 1);
const day = 86_400_000;
const choices = fc.dictionary(
  fc.constantFrom('functional', 'analytics', 'marketing', 'maps', 'vendor:acme', 'vendor:gone'),
  fc.boolean(),
  { minKeys: 1 },
);
const record: fc.Arbitrary<ConsentRecord> = fc.record({
  id: fc.constant('1'),
  policy: fc.constantFrom('1', '2'),
  regime: fc.constantFrom('us', 'ca', 'mx', 'eu', 'unknown'),
  region: fc.constantFrom('', 'US', 'DE'),
  at: fc.constantFrom(now - 400 * day, now - day, now + 2 * day),
  until: fc.constantFrom(now - day, now + day),
  order: fc.constant(1),
  source: fc.constantFrom('visitor', 'signal', 'api'),
  signal: fc.boolean(),
  language: fc.constant('en'),
  choices,
});
const policy = fc
  .record({
    purposes: fc.constantFrom([], [{ id: 'maps' }], [{ id: 'maps', sale: true }]),
    vendors: fc.constantFrom(
      [],
      [{ id: 'acme', name: 'Acme', purposes: 'analytics | marketing' }],
      [{ id: 'acme', name: 'Acme', purposes: 'maps' }],
    ),
    minor: fc.boolean(),
    prompt: fc.constantFrom<('auto' | 'always')[]>('auto', 'always'),
  })
  .map((input) => createPolicy(input, () => undefined));
const lenient = ['us', 'ca', 'mx', 'unknown', 'opt-out', 'notice'];

describe('a visitor who has decided everything', () => {
  it('has the same consent, and is asked nothing, under every law: the tables need not be fetched', () => {
    let met = 0;
    let settled = 0;
    fc.assert(
      fc.property(policy, record, fc.boolean(), (policy, record, signal) => {
        met += 1;
        const circumstances = { policy, record, unreadable: false, signal, now };
        const { reason, granted, prompt } = evaluate({ ...circumstances, place: unknownPlace });
        if (reason !== 'record') return;
        settled += 1;
        assert.equal(prompt, 'none');
        for (const regime of lenient) {
          const there = evaluate({ ...circumstances, place: atlas.locate({ regime }) });
          assert.deepEqual([there.granted, there.prompt], [granted, 'none'], regime);
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(settled > met / 20, `${settled} of ${met}`);
  });

  it('is under the law of that decision', () => {
    const decided = { functional: true, analytics: false, marketing: false };
    const [made] = fc.sample(record, { numRuns: 1, seed: 1 });
    const { regime, model, region, reason } = evaluate({
      policy: createPolicy({}, () => undefined),
      place: unknownPlace,
      record: {
        ...made!,
        policy: '1',
        regime: 'us',
        region: 'US',
        at: now - day,
        until: now + day,
        source: 'visitor',
        choices: decided,
      },
      unreadable: false,
      signal: false,
      now,
    });
    assert.deepEqual([regime, model, region, reason], ['us', 'opt-out', 'US', 'record']);
  });
});
