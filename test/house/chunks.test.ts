import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
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
      for (const imported of staticImports(file))
        assert.match(String(imported), /^\.\/(privacy-elements|pocket-atlas)\.js$/);
    });
  }

  it('export what other files fetch them for by its name, not in an object beside it', () => {
    const files = readdirSync(cdn).filter((file) => file.endsWith('.js') && !file.endsWith('.classic.js'));
    const all = files.map((file) => readFileSync(join(cdn, file), 'utf8')).join('\n');
    assert.match(all, /import\("\.\/gates\.js"\)/);
    assert.doesNotMatch(all, /__proto__:null|import\("[^"]+"\)\.then\(\w+=>\w+\.\w+\)/);
  });

  it('say the banner in no language with more bytes than in Greek, whose first visit `npm run size` measures', () => {
    const languages = readdirSync(join(cdn, 'locales'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const bytes = ({ name }: { name: string }) =>
      brotliCompressSync(readFileSync(join(cdn, 'locales', name, 'banner.js'))).length;
    assert.ok(languages.length > 40);
    for (const language of languages) assert.ok(bytes(language) <= bytes({ name: 'el' }), language.name);
  });

  const vendorFiles = readdirSync(join(cdn, 'vendors')).filter((file) => file.endsWith('.js'));
  for (const file of vendorFiles) {
    it(`let vendors/${file} do with what is fetched beside it, in less than 1.6 kB`, () => {
      const there = ['../privacy-elements.js', '../driving.js', '../remote-script.js'];
      for (const imported of staticImports(`vendors/${file}`)) assert.ok(there.includes(String(imported)));
      assert.ok(brotliCompressSync(readFileSync(join(cdn, 'vendors', file))).length < 1600);
    });
  }

  it('fetch what the vendors with a script share in one request', () => {
    const there = ['./privacy-elements.js', './driving.js'];
    for (const imported of staticImports('remote-script.js')) assert.ok(there.includes(String(imported)));
  });

  it('let a site reword sentences, by names that stay', () => {
    const code = readFileSync(join(cdn, 'locales/languages.js'), 'utf8');
    for (const name of ['addLanguage', 'reword'])
      assert.match(code, new RegExp(`export\\{[^}]*\\b${name}\\b`));
  });

  it('hold everything in the classic file', () => {
    const code = readFileSync(join(cdn, 'privacy-elements.classic.js'), 'utf8');
    assert.deepEqual(staticImports('privacy-elements.classic.js'), []);
    // The languages lie beside it.
    for (const [, address] of code.matchAll(/\bimport\(("[^"]*")/g)) assert.equal(address, '"./locales/"');
  });

  it('come with the licence of Lit, which is inside them', () => {
    assert.match(readFileSync(join(cdn, 'LICENSE.lit.txt'), 'utf8'), /BSD 3-Clause/);
  });
});
