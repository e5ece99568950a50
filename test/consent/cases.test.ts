import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ConsentSnapshot } from '../../src/consent/index.js';
import { Life } from './cases.life.js';
import { situations, type Answer, type Situation } from './cases.situations.data.js';
import { visitors, type Visitor } from './cases.visitors.data.js';

const expected = (situation: Situation, { model, life }: Visitor): Answer => {
  if (model === 'notice') return situation.notice;
  if (model === 'opt-out') return situation.optOut;
  return (life === 6 && situation.optInBriefly) || situation.optIn;
};

/** In the words of the table. */
const found = ({ granted, prompt }: ConsentSnapshot) => ({
  granted: granted.filter((key) => key !== 'necessary' && !key.includes(':')).join(' ') || 'nothing',
  prompt,
});

describe('every visitor in every situation', () => {
  for (const visitor of visitors) {
    describe(visitor.who, () => {
      for (const situation of situations) {
        const [granted, due] = expected(situation, visitor).split(', ');
        test(`${situation.what}: ${granted} granted, ${due} (${situation.why})`, () => {
          const { snapshot } = situation.live(new Life(visitor));
          assert.equal(`${snapshot.regime} ${snapshot.model}`, `${visitor.regime} ${visitor.model}`);
          assert.deepEqual(found(snapshot), { granted, prompt: due === 'due' ? visitor.prompt : 'none' });
          // Nobody decided about a vendor, so each follows its purpose.
          assert.equal(snapshot.isGranted('vendor:acme'), snapshot.isGranted('marketing'));
          assert.equal(snapshot.isGranted('vendor:stats'), snapshot.isGranted('analytics'));
          assert.equal(snapshot.isGranted('necessary'), true);
        });
      }
    });
  }

  test('are at least 200 cases', () => assert.ok(visitors.length * situations.length >= 200));
});
