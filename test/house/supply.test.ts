import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Licences under which a site may ship the code without asking anybody, and what Lit brings. */
const allowed = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0', 'ISC', '0BSD'];
const known = [
  '@lit/reactive-element',
  '@lit-labs/ssr-dom-shim',
  '@types/trusted-types',
  'lit',
  'lit-element',
  'lit-html',
];

const shipped = (names: readonly string[], found = new Map<string, Package>()): Map<string, Package> => {
  for (const name of names) {
    if (found.has(name)) continue;
    const described = read(`node_modules/${name}/package.json`) as Package;
    found.set(name, described);
    shipped(Object.keys(described.dependencies ?? {}), found);
  }
  return found;
};

describe('what a site that installs this gets besides', () => {
  const packages = shipped(Object.keys((read('package.json') as Package).dependencies ?? {}));

  it('is Lit, and nothing that came in unnoticed', () => {
    assert.deepEqual([...packages.keys()].sort(), [...known].sort());
  });

  for (const [name, { license }] of packages) {
    it(`stands under a licence that asks for no more than a notice: ${name}`, () => {
      assert.ok(license && allowed.includes(license), `${name}: ${license}`);
    });
  }
});

describe('dist/cdn/integrity.json', () => {
  const listed = read('dist/cdn/integrity.json') as Record<string, string>;
  const folder = join(root, 'dist/cdn');

  it('names every file of the folder, themes among them, but itself', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
    assert.ok(files.some((file) => file.endsWith('.css')));
    assert.deepEqual(Object.keys(listed).sort(), files.filter((file) => file !== 'integrity.json').sort());
  });

  it('names the hash that each has', () => {
    for (const [file, hash] of Object.entries(listed)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });
});
