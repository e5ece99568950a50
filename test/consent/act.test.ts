import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Browser } from './browser.js';

const trusted = { isTrusted: true };
const forged = { isTrusted: false };

/** Who is on record, and who is told of, when somebody says that a visitor decided. */
const recorded = (needsAct: boolean, act?: { readonly isTrusted: boolean }) => {
  const consent = new Browser().open({ regime: 'eu' }, { needsAct });
  const sources: string[] = [];
  consent.subscribe(({ source }) => sources.push(source));
  consent.decide({ analytics: true }, 'visitor', act);
  return [consent.export()?.source, ...sources];
};

describe('a decision that is said to be a visitor’s own, in a store that needs an act', () => {
  test('is on record as such with a trusted event', () => {
    assert.deepEqual(recorded(true, trusted), ['visitor', 'visitor']);
  });

  test('is one of the site’s code with the event of a script, or with none', () => {
    assert.deepEqual(recorded(true, forged), ['api', 'api']);
    assert.deepEqual(recorded(true), ['api', 'api']);
  });

  test('is believed in a store of a site’s own', () => {
    assert.deepEqual(recorded(false), ['visitor', 'visitor']);
  });

  test('does not become one by a trusted event when the site’s code says that it decided', () => {
    const consent = new Browser().open({ regime: 'eu' }, { needsAct: true });
    consent.decide({ analytics: true }, 'api', trusted);
    assert.equal(consent.export()?.source, 'api');
  });
});
