import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';

const cdn = join(import.meta.dirname, '../../dist/cdn');

/** What a browser must fetch before it can run the file. */
function staticImports(file: string): unknown[] {
  const { body } = parseAst(readFileSync(join(cdn, file), 'utf8'));
  return body.flatMap((node) => ('source' in node && node.source ? [node.source.value] : []));
}

describe('the CDN files', () => {
  it('run the loader after one request', () => {
    assert.deepEqual(staticImports('privacy-elements.js'), []);
  });

  it('run the banner after one more', () => {
    for (const file of staticImports('banner.js')) assert.equal(file, './privacy-elements.js');
  });

  for (const file of ['choices.js', 'opening.js', 'driving.js', 'console.js', 'atlas.js', 'gates.js']) {
    it(`let ${file} do without the banner, whose Lit a returning visitor has no use for`, () => {
      for (const imported of staticImports(file)) assert.equal(imported, './privacy-elements.js');
    });
  }

  it('hold everything in the classic file', () => {
    const code = readFileSync(join(cdn, 'privacy-elements.classic.js'), 'utf8');
    assert.deepEqual(staticImports('privacy-elements.classic.js'), []);
    assert.doesNotMatch(code, /\bimport\(/);
  });

  it('come with the licence of Lit, which is inside them', () => {
    assert.match(readFileSync(join(cdn, 'LICENSE.lit.txt'), 'utf8'), /BSD 3-Clause/);
  });
});
