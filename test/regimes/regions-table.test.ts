import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const script = (await import(url('scripts/regions-table.mjs').href)) as { withTables(page: string): string };

const page = readFileSync(url('docs/regions.md'), 'utf8');

test('docs/regions.md shows the tables that the data gives', () => {
  assert.ok(script.withTables(page) === page, 'stale: run node --import tsx scripts/regions-table.mjs');
});

test('docs/regions.md names every source that its tables mark', () => {
  const [tables = '', sources = ''] = page.split('## Sources');
  const marks = new Set(tables.match(/\bS\d+\b/g));
  assert.ok(marks.size > 0);
  for (const mark of marks) assert.ok(sources.includes(`\`${mark}\` `), mark);
});
