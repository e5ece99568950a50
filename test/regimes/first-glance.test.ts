import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstGlance, unknownPlace } from '../../src/regimes/first-glance.js';
import { locate, pocketAtlas, type Hints } from '../../src/regimes/index.js';
import { regions } from '../../src/regimes/regions.data.js';
import { readRows } from './row.js';
import { committedZones } from './zone-names.js';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const countries = letters.flatMap((a) => letters.map((b) => a + b));
const codes = [...countries, ...countries.map((code) => `${code}-AB`), 'CN-HK', 'Germany', 'us', ' us ', '?'];
const names = [...Object.keys(regions), 'unknown', 'opt-in', 'opt-out', 'notice', 'OPT-OUT', ' us ', 'gdpr'];
const everyHint: Hints[] = [
  {},
  ...[...committedZones().keys(), 'UTC', 'Etc/GMT+8', 'nowhere'].map((timeZone) => ({ timeZone })),
  ...codes.map((region) => ({ region, timeZone: 'America/New_York' })),
  ...names.map((regime) => ({ regime, region: 'US', timeZone: 'America/New_York' })),
  ...readRows().map(({ hints }) => hints),
];

describe('the first glance', () => {
  test('is sure of nobody under whose law something may run before a choice', () => {
    for (const hints of everyHint) {
      const { model, prompt } = locate(hints, pocketAtlas).regime;
      if (firstGlance.locate(hints) === unknownPlace)
        assert.equal(`${model} ${prompt}`, 'opt-in choice', JSON.stringify(hints));
    }
  });

  test('grants nothing and asks nothing of those it is not sure of', () => {
    const { regime } = firstGlance.locate({ region: 'US' });
    assert.deepEqual([regime.id, regime.model, regime.prompt], ['', 'opt-in', 'none']);
  });

  test('is sure of every European time zone and state, so that nobody there waits for a table', () => {
    const sure = [...committedZones().keys()].filter((zone) => zone.startsWith('Europe/'));
    assert.ok(sure.length > 50);
    for (const timeZone of sure) assert.equal(firstGlance.locate({ timeZone }), unknownPlace, timeZone);
    for (const region of `${regions.eu} ${regions.uk}`.split(' '))
      assert.equal(firstGlance.locate({ region }), unknownPlace, region);
  });
});
