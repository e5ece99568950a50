import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { atlas } from '../../src/regimes/index.js';
import { committedZones } from './zone-names.js';

interface Tzdata {
  readonly version: string;
  readonly zones: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
}
interface Script {
  readonly readTzdata: (folder?: string) => Tzdata | undefined;
  readonly standsForPlace: (name: string) => boolean;
  readonly countries: (tzdata: Pick<Tzdata, 'zones' | 'links'>) => Map<string, string>;
  readonly modules: (tzdata: Tzdata) => Record<string, string>;
}

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const script = (await import(url('scripts/time-zones.mjs').href)) as Script;
const committed = committedZones();
const system = script.readTzdata();

describe('the committed time zones', () => {
  const read = (name: string) => readFileSync(url(`src/regimes/${name}`), 'utf8');
  const version = /from tzdata (\S+)\. Do not edit/.exec(read('time-zones.data.ts'))?.[1];

  test('are what the script writes', { skip: system?.version !== version && 'another tzdata here' }, () => {
    for (const [name, text] of Object.entries(script.modules(system as Tzdata)))
      assert.equal(read(name), text, name);
  });

  // By content and not by version: another machine's tzdata may be older or newer without a zone having moved.
  test('know every place of this machine’s tzdata', { skip: !system && 'no tzdata here' }, () => {
    for (const [zone, country] of script.countries(system as Tzdata)) {
      assert.equal(atlas.country(zone), country, `${zone}: stale, run node scripts/time-zones.mjs`);
    }
  });

  test('know every place of this runtime', () => {
    const places = Intl.supportedValuesOf('timeZone').filter(script.standsForPlace);
    assert.deepEqual(
      places.filter((zone) => !atlas.country(zone)),
      [],
    );
  });

  // CLDR merges zones only within a country, so it shows a link that was followed abroad.
  // Pacific/Johnston belongs to UM, which ISO 3166 does not count as US; CLDR gives it to Honolulu.
  test('put a link into the country that CLDR puts it into', () => {
    for (const [zone, country] of committed) {
      const canonical = canonicalZone(zone);
      if (canonical && zone !== 'Pacific/Johnston') assert.equal(atlas.country(canonical), country, zone);
    }
  });

  test('put no zone without a place into a country', () => {
    for (const zone of committed.keys()) assert.ok(script.standsForPlace(zone), zone);
  });
});

function canonicalZone(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

describe('scripts/time-zones.mjs', () => {
  const zones = new Map([
    ['Africa/Abidjan', 'CI'],
    ['America/Toronto', 'CA'],
    ['Pacific/Auckland', 'NZ'],
    ['Atlantic/Reykjavik', 'IS'],
  ]);

  test('follows a link within a country, over several steps', () => {
    const links = new Map([
      ['Canada/Eastern', 'America/Montreal'],
      ['America/Montreal', 'America/Toronto'],
    ]);
    const known = script.countries({ zones, links });
    assert.deepEqual([known.get('Canada/Eastern'), known.get('America/Montreal')], ['CA', 'CA']);
  });

  test('follows no link abroad', () => {
    const links = new Map([
      ['Iceland', 'Africa/Abidjan'],
      ['Atlantic/Reykjavik', 'Africa/Abidjan'],
      ['Antarctica/South_Pole', 'Pacific/Auckland'],
    ]);
    const known = script.countries({ zones, links });
    assert.deepEqual([known.get('Iceland'), known.get('Atlantic/Reykjavik')], ['IS', 'IS']);
    assert.equal(known.get('Antarctica/South_Pole'), 'AQ');
  });

  test('gives no country to a rule that a release links to a place', () => {
    const links = new Map([
      ['EST', 'America/Toronto'],
      ['GMT0', 'Africa/Abidjan'],
    ]);
    assert.deepEqual([...script.countries({ zones, links }).keys()], [...zones.keys()]);
  });

  test('stops at a link that it cannot judge', () => {
    assert.throws(() => script.countries({ zones, links: new Map([['Nowhere', 'Lost/Zone']]) }), /Nowhere/);
  });

  test('reads tzdata in both its forms', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tzdata-'));
    t.after(() => rmSync(folder, { recursive: true }));
    assert.equal(script.readTzdata(folder), undefined);
    writeFileSync(join(folder, 'zone.tab'), '# comment\nJP\t+353916+1394441\tAsia/Tokyo\n');
    writeFileSync(join(folder, 'backward'), '# comment\nLink\tAsia/Tokyo\t\tJapan\n');
    const old = script.readTzdata(folder);
    assert.deepEqual([...(old?.links ?? [])], [['Japan', 'Asia/Tokyo']]);
    writeFileSync(join(folder, 'tzdata.zi'), '# version 2026a\nL Asia/Tokyo Japan\n');
    assert.deepEqual(script.readTzdata(folder), { ...old, version: '2026a' });
  });
});
