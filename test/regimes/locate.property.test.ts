import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { atlas, locate, pocketAtlas } from '../../src/regimes/index.js';
import type { Hints } from '../../src/regimes/index.js';
import { timeZones } from '../../src/regimes/time-zones.data.js';
import { readRows } from './row.js';

const seen = readRows().map(({ hints }) => hints);
const words = (values: readonly (string | undefined)[]) => fc.constantFrom(...new Set(values));

/** Hints that pages do write, mixed anew, among strings that nobody would. */
const hints: fc.Arbitrary<Hints> = fc.record({
  regime: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    words(seen.map((s) => s.regime)),
    fc.string(),
  ),
  region: fc.oneof(
    words(seen.map((s) => s.region)),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary' }),
  ),
  timeZone: fc.oneof(words(seen.map((s) => s.timeZone)), words(timeZones.split(' ')), fc.string()),
  locales: fc.array(fc.oneof(words(seen.flatMap((s) => s.locales ?? [])), fc.string({ unit: 'grapheme' }))),
}) as fc.Arbitrary<Hints>;

test('never throws, whatever the hints are', () => {
  const anything = fc.record(
    { regime: fc.anything(), region: fc.anything(), timeZone: fc.anything(), locales: fc.anything() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anything, (given) => void locate(given as Hints, atlas)),
    { numRuns: 2000 },
  );
});

test('lets something run before a choice only if regime, region or time zone says so', () => {
  fc.assert(
    fc.property(hints, (given) => {
      const { regime, reason, problem } = locate(given, atlas);
      if (regime.model === 'opt-in') return;
      assert.ok(['regime', 'region', 'time-zone'].includes(reason));
      assert.equal(problem, undefined);
    }),
    { numRuns: 5000 },
  );
});

test('never falls from opt-in because of a locale (design 5.3)', () => {
  fc.assert(
    fc.property(hints, (given) => {
      const without = locate({ ...given, locales: [] }, atlas).regime.model;
      if (without === 'opt-in') assert.equal(locate(given, atlas).regime.model, 'opt-in');
    }),
    { numRuns: 5000 },
  );
});

test('asks for a choice exactly where the model is opt-in', () => {
  fc.assert(
    fc.property(hints, (given) => {
      const { model, prompt } = locate(given, atlas).regime;
      assert.equal(model === 'opt-in', prompt === 'choice');
    }),
  );
});

test('gives the same model and prompt with both atlases, or with the pocket atlas the stricter ones', () => {
  fc.assert(
    fc.property(hints, (given) => {
      const full = locate(given, atlas).regime;
      const pocket = locate(given, pocketAtlas).regime;
      const isSame = pocket.model === full.model && pocket.prompt === full.prompt;
      assert.ok(isSame || pocket.model === 'opt-in', `${pocket.model} for ${full.model}`);
    }),
    { numRuns: 5000 },
  );
});
