import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { euNational } from '../../src/regimes/eu-national.data.js';
import { atlas, factsNamed, factsOf } from '../../src/regimes/index.js';
import type { Deadline, RegimeFacts, Term } from '../../src/regimes/index.js';
import { regions } from '../../src/regimes/regions.data.js';
import { usStates } from '../../src/regimes/us-states.data.js';
import { world } from '../../src/regimes/world.data.js';

const laws: [string, RegimeFacts][] = Object.entries(world);
const euMembers = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);
const efta = ['IS', 'LI', 'NO'];

describe('the facts of every regime', () => {
  test('stand for the regimes of the atlas, no more and no less', () => {
    assert.deepEqual(Object.keys(world).sort(), Object.keys(regions).sort());
  });

  test('say where they come from', () => {
    const tables: Readonly<Record<string, { basis: string }>>[] = [world, euNational, usStates];
    for (const table of tables) {
      for (const [id, { basis }] of Object.entries(table)) assert.match(basis, /\b(?:S\d+|GK)\b/, id);
    }
  });

  test('are never read more leniently than they are written', () => {
    for (const [id, { modelAsWritten }] of laws) {
      const model = atlas.regimeNamed(id)?.model;
      if (id !== 'tw_mo' && model === 'opt-out') assert.match(modelAsWritten, /^opt-out/, id);
      if (id !== 'tw_mo' && model === 'notice') assert.match(modelAsWritten, /^notice/, id);
    }
  });

  test('are followed in every period that they give, up to the library’s maximum', () => {
    for (const [id, { reaskMonths, validMonths }] of laws) {
      const regime = atlas.regimeNamed(id);
      if (reaskMonths !== null && id !== 'tw_mo') assert.equal(regime?.reaskMonths, reaskMonths, id);
      if (validMonths !== null) assert.equal(regime?.validMonths, Math.min(12, validMonths), id);
    }
  });

  test('give an age in years only where the text begins with it', () => {
    for (const [id, { minorAge }] of laws) {
      if (minorAge.years === undefined) assert.doesNotMatch(minorAge.text, /^\d+(?![\d-])/, id);
      else
        assert.ok(
          minorAge.text.startsWith(`${minorAge.years}`) && minorAge.years >= 12 && minorAge.years <= 21,
          id,
        );
    }
  });

  test('give terms only in numbers that the text has', () => {
    for (const [id, { requestDeadline }] of laws) {
      for (const { amount, unit } of termsOf(requestDeadline)) {
        assert.ok(amount >= 1 && amount <= 90, id);
        // "72h" became three days.
        if (amount !== 3) assert.match(requestDeadline.text, new RegExp(`\\b${amount}\\b|\\b${amount}d`), id);
        if (unit === 'months') assert.match(requestDeadline.text, /month/, id);
        if (unit === 'business-days') assert.match(requestDeadline.text, /working|business/, id);
      }
    }
  });
});

function termsOf({ term, extension, terms }: Deadline): Term[] {
  return [term, extension, ...Object.values(terms ?? {})].filter((each) => each !== undefined);
}

describe('national values', () => {
  test('exist for all 30 states of the EU and the EEA, and for no other', () => {
    assert.deepEqual(Object.keys(euNational).sort(), [...euMembers, ...efta].sort());
  });

  for (const [code, { reaskMonths, validMonths, digitalConsentAge }] of Object.entries(euNational)) {
    test(`are followed in ${code}`, () => {
      const regime = atlas.regime(code);
      assert.ok(regime);
      assert.equal(regime.id, 'eu');
      assert.equal(regime.reaskMonths, reaskMonths);
      assert.equal(regime.validMonths, Math.min(12, validMonths ?? 12));
      // Art. 8(1) GDPR: 16, and not below 13.
      assert.ok(digitalConsentAge >= 13 && digitalConsentAge <= 16);
    });
  }

  test('keep what an authority says where the library goes below it', () => {
    assert.equal(factsOf('ES')?.national?.validMonths, 24);
    assert.equal(factsOf('IT')?.national?.validMonths, null);
  });
});

describe('states of the United States', () => {
  test('are 24 comprehensive laws and two narrow ones', () => assert.equal(Object.keys(usStates).length, 26));

  test('begin with the day from which they apply', () => {
    for (const [state, { effective }] of Object.entries(usStates))
      assert.match(effective, /^\d{4}-\d\d-\d\d\b/, state);
  });

  test('give a day to a duty to honour signals, and only to one', () => {
    for (const [state, { signal }] of Object.entries(usStates)) {
      assert.equal(['none', 'unknown'].includes(signal.duty), signal.from === '', state);
    }
  });

  // S9, S15: the twelve that are commonly listed; VT joins in 2028.
  test('require a signal in the states that are listed for it', () => {
    const found = Object.entries(usStates).filter(
      ([, { signal }]) => !['none', 'unknown'].includes(signal.duty),
    );
    assert.deepEqual(
      found.map(([state]) => state).sort(),
      'CA CO CT DE MD MN MT NE NH NJ OR TX VT'.split(' '),
    );
  });
});

describe('factsOf', () => {
  test('adds the national values of the state whose law applies', () => {
    assert.equal(factsOf('FR-75')?.national?.digitalConsentAge, 15);
    assert.equal(factsOf('RE')?.national?.digitalConsentAge, 15);
    assert.equal(factsOf('FI-01')?.national?.digitalConsentAge, 13);
    for (const code of ['GB', 'NO-SJ', 'FR-PM', 'NL-AW'])
      assert.equal(factsOf(code)?.national, undefined, code);
  });

  test('adds the law of a state', () => {
    assert.equal(factsOf('US-CA')?.state?.law, 'CCPA/CPRA');
    assert.equal(factsOf('US-CA')?.law.requestDeadline.term?.amount, 45);
    assert.equal(factsOf('US-WY')?.state, undefined);
    assert.equal(factsOf('US')?.state, undefined);
    assert.equal(factsOf('DE')?.state, undefined);
    // Tamil Nadu is no Tennessee.
    assert.equal(factsOf('IN-TN')?.state, undefined);
  });

  test('tells apart Hong Kong from Taiwan and Macao', () => {
    assert.deepEqual(
      [factsOf('HK')?.regime.model, factsOf('HK')?.law.requestDeadline.term?.amount],
      ['notice', 40],
    );
    assert.deepEqual([factsOf('TW')?.regime.model, factsOf('TW')?.regime.id], ['opt-in', 'tw_mo']);
  });

  test('judges a country without a rule as the rest of the world, and a code without a country not at all', () => {
    assert.equal(factsOf('BY')?.law, world.world);
    for (const code of ['QQ', 'EU', '', '__proto__', 'constructor', 'US-constructor']) {
      assert.equal(factsOf(code)?.state, undefined);
      if (!code.startsWith('US')) assert.equal(factsOf(code), undefined);
    }
  });

  test('finds laws by name, and nothing that is no law', () => {
    assert.equal(factsNamed('uk')?.law, 'PECR reg.6 + Sch.A1 (DUAA 2025) + UK GDPR');
    for (const name of ['unknown', 'opt-in', 'toString', '__proto__'])
      assert.equal(factsNamed(name), undefined);
  });
});
