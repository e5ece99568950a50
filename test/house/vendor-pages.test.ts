import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { vendors } from '../../src/trackers/vendors.js';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const script = (await import(url('scripts/vendor-pages.mjs').href)) as {
  vendorPages(): Promise<Record<string, string>>;
};
const pages = await script.vendorPages();

describe('docs/vendors', () => {
  for (const name of Object.keys(vendors)) {
    it(`has a page for ${name}`, () => assert.ok(`${name}.md` in pages));
  }

  for (const [name, text] of Object.entries(pages)) {
    it(`${name} is as the data have it`, () => {
      const place = url(`docs/vendors/${name}`);
      const found = existsSync(place) ? readFileSync(place, 'utf8') : '';
      assert.ok(found === text, 'stale: run node scripts/vendor-pages.mjs');
    });
  }

  it('lists the vendors from a to z', () => {
    const names = Object.keys(vendors);
    assert.deepEqual(names, [...names].sort());
  });
});
