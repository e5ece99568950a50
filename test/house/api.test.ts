import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { apiTexts, folder } from '../../scripts/api/texts.mjs';

const kept = join(import.meta.dirname, '../..', folder);
const names = readdirSync(kept).sort();

describe('the public types', () => {
  let built: Record<string, string> = {};
  before(async () => {
    built = await apiTexts();
  });

  it('have one text for each entry of the package, and none for what is gone', () => {
    assert.deepEqual(names, Object.keys(built).sort(), 'npm run update-api');
  });

  for (const name of names) {
    it(`are those that were reviewed: ${name}`, () => {
      const [was, is] = [readFileSync(join(kept, name), 'utf8').split('\n'), built[name]!.split('\n')];
      const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
      const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`);
      const help = `${[...gone, ...come].join('\n')}\nIf this is meant: npm run update-api, and see "What stays" in CONTRIBUTING.md.`;
      assert.equal(is.join('\n'), was.join('\n'), help);
    });
  }
});
