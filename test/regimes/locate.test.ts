import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atlas, locate, pocketAtlas, strictest } from '../../src/regimes/index.js';
import { inWords, readRows } from './row.js';

const table = readRows();

describe('locate, with the full atlas', () => {
  for (const { title, hints, expected } of table) {
    test(title, () => assert.equal(inWords(locate(hints, atlas)), expected));
  }

  test('has at least 200 rows', () => assert.ok(table.length >= 200, `${table.length} rows`));
});

describe('locate, with the pocket atlas', () => {
  test('gives the model and the prompt of the full atlas for every row but those with an old zone name', () => {
    const isLeft = (zone = '') => /^(Hongkong|Japan|NZ|NZ-CHAT|Navajo|Mexico\/.*|US\/.*)$/.test(zone);
    for (const { title, hints, expected } of table.filter(({ hints: { timeZone } }) => !isLeft(timeZone))) {
      const { regime } = locate(hints, pocketAtlas);
      assert.equal(`${regime.model} ${regime.prompt}`, expected.split(' ').slice(1, 3).join(' '), title);
    }
  });

  test('complains of a malformed region as the full atlas does', () => {
    for (const { title, hints, expected } of table) {
      const { problem } = locate(hints, pocketAtlas);
      assert.equal(problem === 'bad-region', expected.endsWith('bad-region'), title);
    }
  });

  test('complains of no regime name, since it knows few', () => {
    assert.equal(locate({ regime: 'eu' }, pocketAtlas).problem, undefined);
    assert.equal(locate({ regime: 'gdpr' }, pocketAtlas).problem, undefined);
  });
});

describe('hints as pages write them', () => {
  const zone = 'America/New_York';

  test('takes empty and blank hints for missing ones', () => {
    const place = locate({ regime: '', region: ' \n', timeZone: zone, locales: [''] }, atlas);
    assert.equal(inWords(place), 'us opt-out none 12/12 | US | time-zone');
  });

  test('ignores blanks around a hint', () => {
    assert.equal(locate({ regime: ' EU\n' }, atlas).regime.id, 'eu');
    assert.equal(locate({ region: '\tus-ca ' }, atlas).region, 'US-CA');
    assert.equal(locate({ timeZone: ` ${zone} ` }, atlas).region, 'US');
  });

  test('accepts hints that are not there at all', () => {
    assert.deepEqual(locate({}, atlas), { region: undefined, regime: strictest, reason: 'unknown' });
  });

  const wrong: [string, Record<string, unknown>, string][] = [
    ['a number as region', { region: 840, timeZone: zone }, 'region bad-region'],
    ['an object as region', { region: Object.create(null), timeZone: zone }, 'region bad-region'],
    ['a symbol as regime', { regime: Symbol('us'), timeZone: zone }, 'regime bad-regime'],
    ['null for everything', { regime: null, region: null, timeZone: null, locales: null }, 'unknown'],
    ['a number as time zone', { timeZone: 5 }, 'unknown'],
    ['one locale instead of a list', { timeZone: zone, locales: 'de-DE' }, 'locale'],
    ['a list with other things', { timeZone: zone, locales: [null, 7, {}, 'de-DE'] }, 'locale'],
    ['a number for the locales', { timeZone: 'Europe/Berlin', locales: 7 }, 'time-zone'],
    ['a very long region', { region: 'US-'.repeat(100_000), timeZone: zone }, 'region bad-region'],
    ['a very long regime', { regime: 'us'.repeat(100_000), timeZone: zone }, 'regime bad-regime'],
    ['a very long time zone', { timeZone: 'America/'.repeat(100_000) }, 'unknown'],
    ['a very long locale', { timeZone: 'UTC', locales: ['de-'.repeat(100_000)] }, 'unknown'],
  ];
  for (const [title, hints, end] of wrong) {
    test(`survives ${title}`, () => {
      const words = inWords(locate(hints, atlas));
      assert.ok(words.includes(' opt-in choice ') && words.endsWith(`| ${end}`), words);
    });
  }
});
