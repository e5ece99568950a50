import assert from 'node:assert/strict';
import { it } from 'node:test';
// The drivers of the browsers first: what comes with the stories puts names on the global object.
import { inEachEngine } from './faults/each-engine.js';
import fc from 'fast-check';
import { tell } from '../trust/properties.js';
import { calm } from '../trust/stories.js';
import { isPlayable, liveInBrowser } from './faults/live.js';

const seed = Number(process.env.TRUST_SEED ?? Date.now() % 0x7fffffff);
const share: Readonly<Record<string, number>> = { Chromium: 10, Firefox: 4, WebKit: 4 };

const stories = calm.map((story) => ({
  ...story,
  ...{ sendsAtOnce: true, glances: false },
  steps: story.steps.filter(isPlayable),
}));

inEachEngine('generated stories in real pages', (here) => {
  it(`no tracker runs, stores or sends that nobody granted, and every tab is where the core is (TRUST_SEED=${seed})`, async (t) => {
    const numRuns = Number(process.env.TRUST_STORIES ?? share[here.engine.name]);
    let steps = 0;
    const told = fc.asyncProperty(stories, async (story) => {
      steps += story.steps.length;
      const address = await here.enter();
      try {
        await liveInBrowser(story, here.visitor, address(''));
      } finally {
        await here.leave();
      }
    });
    const { failed, counterexample, errorInstance } = await fc.check(told, {
      ...{ numRuns, seed, interruptAfterTimeLimit: 60_000 },
    });
    t.diagnostic(`${numRuns} stories, ${steps} steps, seed ${seed}`);
    assert.ok(!failed, `${String(errorInstance)}\n  ${counterexample ? tell(counterexample[0]) : ''}`);
  });
});
