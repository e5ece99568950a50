import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createConsent, isLater, type ConsentRecord } from '../../src/consent/index.js';
import { Browser, day } from './browser.js';

const { record: made } = ((consent) => (consent.decide({ analytics: true }), consent.snapshot))(
  createConsent(),
);
const numbered = (order: number, id: string): ConsentRecord => ({ ...made!, order, id });

describe('of two decisions', () => {
  test('the one made after the other is the later, whatever they are called', () => {
    assert.equal(isLater(numbered(2, 'a'), numbered(1, 'b')), true);
    assert.equal(isLater(numbered(1, 'b'), numbered(2, 'a')), false);
  });

  test('made at once every tab picks the same, and one of them', () => {
    assert.equal(isLater(numbered(1, 'b'), numbered(1, 'a')), true);
    assert.equal(isLater(numbered(1, 'a'), numbered(1, 'b')), false);
    assert.equal(isLater(numbered(1, 'a'), numbered(1, 'a')), false);
  });

  test('any is later than none', () => assert.equal(isLater(numbered(1, 'a'), undefined), true));
});

describe('a consent that a clock ahead of this one has left behind', () => {
  for (const [ahead, isGranted] of [
    [day, true],
    [day + 1, false],
  ] as const) {
    test(`${isGranted ? 'counts' : 'does not count'} when that was ${ahead} milliseconds ahead`, () => {
      const browser = new Browser();
      browser.now += ahead;
      browser.open({ regime: 'eu' }).decide({ analytics: true }, 'visitor');
      browser.now -= ahead;
      assert.equal(browser.open({ regime: 'eu' }).isGranted('analytics'), isGranted);
    });
  }
});
