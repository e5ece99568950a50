import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lawfulRegion, stateOf } from '../../src/regimes/atlas.js';
import { atlas, locate, pocketAtlas, strictest } from '../../src/regimes/index.js';
import type { Atlas } from '../../src/regimes/index.js';
import { numberedCodes, ownCodes, regions } from '../../src/regimes/regions.data.js';
import { committedZones } from './zone-names.js';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const pairs = letters.flatMap((a) => letters.map((b) => a + b));
const numbers = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
const codes = Object.values(regions)
  .flatMap((words) => words.split(' '))
  .filter((code) => code !== '*');
const allRegions = [
  ...pairs,
  ...codes,
  ...ownCodes.split(' '),
  ...numberedCodes.split(' ').map((pair) => pair.split('=')[0] ?? ''),
  ...'AU BM CA CN HK JP MX NZ US'
    .split(' ')
    .flatMap((country) => [...pairs, ...numbers].map((part) => `${country}-${part}`)),
  ...'US-C US-CAL AU-NSW MX-CMX NZ-AUK BM-001 CN-HKG CA-ABC CA-ONT CA-NBS'.split(' '),
];
const lenient = 'au bm ca hk jp mx nz us'.split(' ');

const asked = (from: Atlas, hints: Parameters<typeof locate>[0]) => {
  const { model, prompt } = locate(hints, from).regime;
  return `${model} ${prompt}`;
};

describe('the pocket atlas', () => {
  test('agrees with the full one on every time zone that a browser reports, and is stricter on old names', () => {
    const left = [...committedZones().keys()].filter(
      (timeZone) => asked(pocketAtlas, { timeZone }) !== asked(atlas, { timeZone }),
    );
    for (const timeZone of left) assert.equal(asked(pocketAtlas, { timeZone }), 'opt-in choice', timeZone);
    const reported = new Set(Intl.supportedValuesOf('timeZone'));
    assert.deepEqual(
      left.filter((timeZone) => reported.has(timeZone)),
      [],
    );
  });

  test('agrees with the full one on every region', () => {
    for (const region of allRegions)
      assert.equal(asked(pocketAtlas, { region }), asked(atlas, { region }), region);
  });

  test('agrees with the full one on every regime and model name', () => {
    for (const regime of [...Object.keys(regions), 'unknown', 'opt-in', 'opt-out', 'notice', 'nonsense']) {
      assert.equal(asked(pocketAtlas, { regime }), asked(atlas, { regime }), regime);
    }
  });

  test('knows no place under opt-in, so that what it does not know is strict', () => {
    for (const zone of committedZones().keys()) {
      const country = pocketAtlas.country(zone);
      if (country) assert.notEqual(pocketAtlas.regime(country)?.model ?? 'opt-in', 'opt-in', zone);
    }
    for (const region of allRegions) assert.notEqual(pocketAtlas.regime(region)?.model, 'opt-in', region);
  });

  test('gives a place that it knows the very regime of the full one', () => {
    for (const region of allRegions) {
      const regime = pocketAtlas.regime(region);
      if (regime) assert.deepEqual(regime, atlas.regime(region), region);
    }
  });
});

describe('the full atlas', () => {
  test('lists every code once', () => assert.equal(new Set(codes).size, codes.length));

  test('lists only codes of countries, and provinces of Canada', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const code of codes) assert.ok(/^CA-[A-Z]{2}$/.test(code) || names.of(code), code);
  });

  test('lets something run before a choice under eight laws and no other', () => {
    const found = Object.keys(regions).filter((id) => atlas.regimeNamed(id)?.model !== 'opt-in');
    assert.deepEqual(found.sort(), lenient);
  });

  test('keeps every period within limits', () => {
    for (const id of [...Object.keys(regions), 'unknown', 'opt-in', 'opt-out', 'notice']) {
      const regime = atlas.regimeNamed(id);
      assert.ok(regime, id);
      assert.equal(regime.id, id);
      assert.ok(regime.reaskMonths >= 6 && regime.reaskMonths <= 12, id);
      assert.ok(regime.validMonths >= 6 && regime.validMonths <= 12, id);
      assert.equal(regime.model === 'opt-in', regime.prompt === 'choice', id);
    }
  });

  test('calls the strictest reading unknown, and knows it by that name', () => {
    assert.equal(atlas.regimeNamed('unknown'), strictest);
  });

  test('has no regime for a code that is no country', () => {
    for (const code of ['EU', 'AP', 'QQ', 'AA', 'ZZ', 'XX'])
      assert.equal(atlas.regime(code), undefined, code);
  });

  test('has a regime for every country with a time zone', () => {
    for (const country of new Set(committedZones().values())) assert.ok(atlas.regime(country), country);
  });

  const parts: [region: string, lawful: string, state: string][] = [
    ['FR', 'FR', 'FR'],
    ['FR-75', 'FR-75', 'FR'],
    ['FR-974', 'RE', 'FR'],
    ['FR-RE', 'RE', 'FR'],
    ['RE', 'RE', 'FR'],
    ['GP', 'GP', 'FR'],
    ['FR-PM', 'PM', 'PM'],
    ['AX', 'AX', 'FI'],
    ['FI-01', 'AX', 'FI'],
    ['NL-BQ1', 'BQ', 'BQ'],
    ['US-CA', 'US-CA', 'US'],
    ['CN-HK', 'HK', 'HK'],
    ['UK', 'GB', 'GB'],
    ['EL', 'GR', 'GR'],
    ['CZ-UK', 'CZ-UK', 'CZ'],
    ['AF-EL', 'AF-EL', 'AF'],
    ['CA-QC', 'CA-QC', 'CA'],
  ];
  for (const [region, lawful, state] of parts) {
    test(`judges ${region} as ${lawful}, with the national rules of ${state}`, () => {
      assert.deepEqual([lawfulRegion(region), stateOf(region)], [lawful, state]);
    });
  }
});
