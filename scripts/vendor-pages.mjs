/**
 * Writes docs/vendors/ from the data in src/trackers/vendors/:
 *
 *     node scripts/vendor-pages.mjs
 *
 * On each page it owns what stands between `<!-- generated:start -->` and `<!-- generated:end -->`; the rest is prose
 * and stays. A vendor without a page gets one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexOf, factsOf } from './vendor-pages/facts.mjs';
import { loadVendors } from './vendor-pages/load.mjs';

const folder = new URL('../docs/vendors/', import.meta.url);
const place = /(<!-- generated:start -->\n)[^]*?(<!-- generated:end -->)/;

/** Path → text of every page, as it should be. */
export async function vendorPages() {
  const vendors = await loadVendors();
  const pages = vendors.map((vendor) => [`${vendor.file}.md`, factsOf(vendor), `# ${vendor.tracker.name}`]);
  pages.push(['README.md', indexOf(vendors), '# Vendors']);
  return Object.fromEntries(pages.map(([name, facts, title]) => [name, withFacts(name, facts, title)]));
}

function withFacts(name, facts, title) {
  const url = new URL(name, folder);
  const empty = `${title}\n\n<!-- generated:start -->\n<!-- generated:end -->\n`;
  const page = existsSync(url) ? readFileSync(url, 'utf8') : empty;
  if (!place.test(page))
    throw new Error(`vendor-pages: docs/vendors/${name} has no place for the generated part`);
  return page.replace(place, (_, start, end) => `${start}\n${facts}\n\n${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { register } = await import('tsx/esm/api');
  register();
  const pages = Object.entries(await vendorPages());
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
  console.log(`vendor-pages: ${pages.length} pages in docs/vendors`);
}
