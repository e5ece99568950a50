import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode, encode, type ConsentRecord } from '../../src/consent/index.js';
import { readConsent } from '../../src/server/index.js';

const now = Date.UTC(2026, 10, 22);
const MONTH = 2_600_000_000;

const keys = ['functional', 'analytics', 'marketing', 'vendor:mixpanel', 'constructor', '__proto__'];

const record: fc.Arbitrary<ConsentRecord> = fc.record({
  id: fc.constantFrom('1', '22', '333'),
  policy: fc.constantFrom('1', '1', '2'),
  regime: fc.constantFrom('eu', 'us'),
  region: fc.constantFrom('', 'DE', 'US-CA'),
  at: fc.integer({ min: now - 9 * MONTH, max: now + MONTH }),
  until: fc.integer({ min: now - MONTH / 4, max: now + 9 * MONTH }),
  source: fc.constantFrom('visitor', 'signal', 'api'),
  signal: fc.boolean(),
  language: fc.constantFrom('', 'en', 'de-DE'),
  choices: fc.dictionary(fc.constantFrom(...keys), fc.boolean(), { noNullPrototype: true }),
});

/** A record as it was written, or with something done to it on the way. */
const value = fc.oneof(
  { arbitrary: record.map(encode), weight: 8 },
  fc
    .tuple(record.map(encode), fc.nat(), fc.string({ maxLength: 2 }))
    .map(([text, at, other]) => text.slice(0, at % text.length) + other + text.slice((at % text.length) + 1)),
  fc.tuple(record.map(encode), fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
  record.map((one) => `"${encode(one)}"`),
  record.map((one) => encodeURIComponent(encode(one))),
  fc.string(),
);

const name = fc.constantFrom('consent', 'consent', 'consent', 'other', '__proto__', ' consent', 'consent ');
const header = fc
  .array(fc.tuple(name, value), { maxLength: 5 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('; '));

const policy = { vendors: [{ id: 'mixpanel', name: 'Mixpanel', purposes: 'analytics' }] };

/** What the cookies themselves say, read as simply as can be: every text that could have been meant. */
const recordsIn = (text: string) =>
  text.split(';').flatMap((pair) => decode(pair.trim().replace(/^consent=/, '')) ?? []);

describe('readConsent, whatever it is given', () => {
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (one, two, three) => {
        const answer = readConsent(one as never, two as never, three as never);
        assert.equal(typeof answer.isGranted('analytics'), 'boolean');
      }),
      { numRuns: 2000 },
    );
  });

  test('grants nothing that no readable, valid record grants, where no law grants it', () => {
    let grants = 0;
    fc.assert(
      fc.property(header, fc.boolean(), (text, gpc) => {
        const answer = readConsent(text, policy, { now, gpc: gpc ? '1' : null, region: 'DE' });
        const valid = recordsIn(text).filter(({ until, policy: version }) => until > now && version === '1');
        for (const key of answer.granted.filter((one) => one !== 'necessary')) {
          grants += 1;
          const sources = key === 'vendor:mixpanel' ? [key, 'analytics'] : [key];
          assert.ok(
            valid.some(({ choices }) => sources.some((source) => choices[source])),
            `${key} in ${text}`,
          );
        }
      }),
      { numRuns: 5000 },
    );
    assert.ok(grants > 300, `only ${grants} grants were looked at`);
  });

  test('never grants under an opt-out law what the latest record refuses', () => {
    fc.assert(
      fc.property(header, (text) => {
        const { record: found, granted } = readConsent(text, policy, { now, region: 'US-CA' });
        for (const [key, isGranted] of Object.entries(found?.choices ?? {}))
          if (!isGranted) assert.ok(!granted.includes(key), `${key} in ${text}`);
        if (!found && /(^|;\s*)consent=[^;\s]/.test(text)) assert.deepEqual(granted, ['necessary']);
      }),
      { numRuns: 3000 },
    );
  });

  test('changes no prototype', () => {
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(({} as { analytics?: unknown }).analytics, undefined);
  });
});
