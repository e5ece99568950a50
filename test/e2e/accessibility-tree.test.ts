import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { messagesOf, openStage, speaking, type OpenStage } from './languages/open-stage.js';
import type { Stage } from './languages/stage.js';
import { sharedTree } from './languages/tree.js';

/** What Chromium tells a screen reader. `UPDATE_TREES=1 npm test -- accessibility-tree` writes the files. */
const scenes: Readonly<Record<string, readonly [scene: string, root: string]>> = {
  banner: ['banner that asks', 'consent-banner section'],
  notice: ['banner that informs, and a signal', 'consent-banner section'],
  preferences: ['preferences', 'dialog'],
  choices: ['link in the footer', 'main'],
  gate: ['gate', 'main'],
  form: ['form for one thing', 'main'],
  rights: ['rights, two of them', 'main'],
};

/** Neither the port of this run, nor the places of the world, which each language sorts in its own way. */
const lasting = (tree: string): string =>
  tree.replace(/http:\/\/localhost:\d+/g, '').replace(/^ *- option .*\n/gm, '');
const folder = join(import.meta.dirname, 'languages/trees');

describe('the accessibility tree in English, German and Arabic', { timeout: 60_000 }, () => {
  let stage: OpenStage;
  before(async () => {
    stage = await openStage({ width: 800, height: 900 });
  });
  after(() => stage.close());

  for (const [name, [scene, root]] of Object.entries(scenes)) {
    it(`says the same in each: ${scene}`, async () => {
      const { page } = stage;
      await page.evaluate((one) => (window as unknown as { stage: Stage }).stage.show(one), scene);
      const [trees, messages]: [string[], object[]] = [[], []];
      for (const tag of ['en', 'de', 'ar']) {
        const words = await messagesOf(tag);
        await page.evaluate(
          async ({ tag: one, dir, signs }) => {
            await (window as unknown as { stage: Stage }).stage.speak(one, dir, signs);
          },
          speaking(tag, words),
        );
        trees.push(lasting(await page.locator(root).ariaSnapshot()));
        messages.push(words);
      }
      const tree = `${sharedTree(trees, messages)}\n`;
      const file = join(folder, `${name}.txt`);
      if (process.env.UPDATE_TREES) writeFileSync(file, tree);
      assert.equal(tree, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });
  }
});
