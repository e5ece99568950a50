import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { properties } from './properties.js';

/** A share that every test run can afford; `npm run test:trust` runs 100,000 of each. */
const SEQUENCES = 250;

const seed = Number(process.env.TRUST_SEED ?? Date.now() % 0x7fffffff);

describe(`the promises, in ${SEQUENCES} stories of each kind (TRUST_SEED=${seed})`, () => {
  for (const { stories, names, run } of properties) {
    test(`${stories}: ${names.join('; ')}`, async (t) => {
      const { failure, sequences, faults, attacks } = await run(SEQUENCES, seed);
      t.diagnostic(`${sequences} sequences, ${faults} faults, ${attacks} attacks`);
      assert.equal(failure, undefined, failure);
    });
  }
});
