import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openCamera, type Camera } from './camera.js';
import { complaint, references, sizeOf } from './references.js';
import { states } from './states.js';

describe('looks as it did', { timeout: 300_000 }, () => {
  let camera: Camera;
  before(async () => {
    camera = await openCamera(states);
  });
  after(() => camera.close());

  for (const state of states) {
    it(state.name, async () => {
      await camera.show(state);
      const problem = complaint(state.name, await camera.shoot(state));
      assert.ok(!problem, problem);
      // Letters that the test font lacks would look different on another machine.
      assert.deepEqual(await camera.foreignFonts(), []);
    });
  }
});

describe('the reference pictures', () => {
  it('are of the states, and of nothing else', () => {
    assert.deepEqual(references().sort(), states.map(({ name }) => name).sort());
  });

  it('have less than 1.2 MB in all', () => {
    const total = references().reduce((sum, name) => sum + sizeOf(name), 0);
    assert.ok(total < 1_200_000, `${total} bytes`);
  });
});
