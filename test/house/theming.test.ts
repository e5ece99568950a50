import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Declaration {
  readonly tagName?: string;
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const manifest = JSON.parse(read('dist/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName) as (Declaration & { readonly tagName: string })[];

const sources = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`${folder}/${path}`))
    .join('\n');

const guide = read('docs/theming.md');
const themes = readdirSync(join(root, 'src/themes')).filter((file) => file.endsWith('.css'));
const rows = new Map(
  [...guide.matchAll(/^\| `<?([\w-]+)>?` \|(.*)$/gm)].map(([, name, row]) => [name!, row!]),
);
const documented = new Set(
  elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
);

describe('docs/theming.md', () => {
  const styles = sources('src/ui') + sources('src/elements');
  const tokens = new Set(
    [...styles.matchAll(/var\(\s*(--(?:privacy|consent)-[\w-]+)/g)].map(([, name]) => name!),
  );

  it('tells of all tokens that the styles read, of which there are some, and of no others', () => {
    assert.ok(tokens.size > 20);
    assert.deepEqual([...rows.keys()].filter((name) => name.startsWith('--')).sort(), [...tokens].sort());
  });

  it('and so does the manifest', () => {
    assert.deepEqual([...documented].sort(), [...tokens].sort());
  });

  it('gives the defaults that the styles have', () => {
    const plain = [...rows].filter(([, row]) => /^ `[^`]*` \|/.test(row));
    assert.ok(plain.length > 8);
    for (const [name, row] of plain) {
      if (!name.startsWith('--')) continue;
      const value = /`([^`]*)`/.exec(row)![1]!;
      assert.ok(styles.includes(`${name}, ${value}`), `${name} is not ${value}`);
    }
  });

  for (const { tagName, slots = [], cssParts = [] } of elements) {
    const [, parts = '', slotList = ''] = rows.get(tagName)?.match(/^(.*)\|(.*)\|$/) ?? [];
    const names = (cell: string) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!).sort();

    it(`tells of the parts of <${tagName}>, and of no others`, () => {
      assert.deepEqual(names(parts), cssParts.map(({ name }) => name).sort());
    });

    it(`tells of the slots of <${tagName}>, and of no others`, () => {
      const named = slots.map(({ name }) => name).filter(Boolean);
      assert.deepEqual(names(slotList), named.sort());
      assert.equal(slotList.includes('(default)'), slots.length > named.length);
    });

    it(`<${tagName}> says all parts that it has in its manifest`, () => {
      const code = sources(`src/elements/${tagName}`);
      const own = [...code.matchAll(/\bpart(?:=|', )["']([\w -]+)["']/g)].flatMap(([, list]) =>
        list!.split(' '),
      );
      const known = cssParts.map(({ name }) => name);
      assert.deepEqual(
        own.filter((part) => !known.includes(part)),
        [],
      );
    });
  }

  it('shows every theme, by a picture that is small', () => {
    assert.equal(themes.length, 6);
    for (const file of themes) {
      const name = file.replace('.css', '');
      assert.match(rows.get(name) ?? '', new RegExp(`images/theme-${name}\\.webp`));
      assert.ok(readFileSync(join(root, `docs/images/theme-${name}.webp`)).length < 40_000);
    }
  });
});

describe('the themes', () => {
  for (const file of themes) {
    const css = read(`src/themes/${file}`);

    it(`${file} is published as it is, and small`, () => {
      assert.equal(read(`dist/cdn/themes/${file}`), css);
      assert.ok(brotliCompressSync(css).length < 1300);
    });

    it(`${file} sets every colour for the light and for the dark, and brings no font`, () => {
      const [light = '', pairs = ''] = css
        .replace(/\/\*.*?\*\//gs, '')
        .split('@supports')
        .map((part) => part.split('}')[0]);
      const colours = (part: string) => [...part.matchAll(/^\s+(--privacy-color-[\w-]+): (.*);/gm)];
      const names = (part: string) => colours(part).map(([, name]) => name);
      assert.equal(names(light).length, 8);
      assert.deepEqual(names(pairs), names(light));
      for (const [, , value] of colours(pairs)) assert.match(value!, /^light-dark\(/);
      assert.doesNotMatch(css, /@font-face|@import|url\(/);
    });

    it(`${file} sets only tokens that there are, and parts`, () => {
      const own = new RegExp(`^--privacy-${file.replace('.css', '')}-`);
      for (const [, name] of css.matchAll(/^\s*(--[\w-]+):/gm))
        assert.ok(documented.has(name!) || own.test(name!), name);
      const parts = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
      for (const [, name] of css.matchAll(/::part\(([\w-]+)\)/g)) assert.ok(parts.has(name!), name);
    });
  }
});
