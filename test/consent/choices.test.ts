import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { merge } from '../../src/consent/choices.js';
import {
  createPolicy,
  grantAll,
  refuseAll,
  type Choices,
  type PolicyInput,
} from '../../src/consent/index.js';

const vendors = [
  { id: 'acme', name: 'Acme', purposes: 'marketing' },
  { id: 'stats', name: 'Stats', purposes: 'analytics' },
  { id: 'both', name: 'Both', purposes: 'analytics marketing' },
];
const policyOf = (input: PolicyInput = {}) => createPolicy({ vendors, ...input }, () => undefined);
const policy = policyOf();

const add = (earlier: Choices, newer: Choices, input?: PolicyInput) => ({
  merged: merge(policyOf(input), earlier, newer),
});

test('granting or refusing everything names each optional purpose', () => {
  assert.deepEqual(grantAll(policy), { functional: true, analytics: true, marketing: true });
  assert.deepEqual(refuseAll(policy), { functional: false, analytics: false, marketing: false });
});

describe('newer choices', () => {
  test('leave alone what they do not name', () => {
    assert.deepEqual(add({ analytics: true }, { marketing: false }).merged, {
      analytics: true,
      marketing: false,
    });
  });

  test('replace earlier ones', () => {
    assert.deepEqual(add({ analytics: true }, { analytics: false }).merged, { analytics: false });
  });

  test('about a purpose decide about every vendor beneath it', () => {
    const earlier = { 'vendor:acme': true, 'vendor:both': true, 'vendor:stats': true };
    assert.deepEqual(add(earlier, { marketing: false }).merged, { 'vendor:stats': true, marketing: false });
  });

  test('about a vendor stand beside the purpose, in whichever order they are named', () => {
    const expected = { marketing: true, 'vendor:acme': false };
    assert.deepEqual(add({}, { marketing: true, 'vendor:acme': false }).merged, expected);
    assert.deepEqual(add({}, { 'vendor:acme': false, marketing: true }).merged, expected);
  });

  test('leave alone what only another page of the site knows, but for its grants where something is refused', () => {
    const earlier = { chat: true, maps: false };
    assert.deepEqual(add(earlier, { analytics: true }).merged, { ...earlier, analytics: true });
    assert.deepEqual(add(earlier, { analytics: false }).merged, { maps: false, analytics: false });
  });

  test('leave what was passed in as it was', () => {
    const earlier = Object.freeze({ analytics: true, 'vendor:acme': true });
    add(earlier, Object.freeze({ marketing: false }));
    assert.deepEqual(earlier, { analytics: true, 'vendor:acme': true });
  });
});

describe('what cannot be decided', () => {
  for (const key of ['necessary', 'adverts', 'vendor:nobody', 'vendor:', '', '__proto__', 'toString']) {
    test(`is left out: ${JSON.stringify(key)}`, () => {
      const { merged } = add({}, Object.fromEntries([[key, true]]));
      assert.deepEqual(Object.keys(merged), []);
    });
  }

  for (const value of ['true', 1, {}, [], null, undefined, 'granted']) {
    test(`counts as refused: analytics = ${JSON.stringify(value)}`, () => {
      assert.equal(add({}, { analytics: value as boolean }).merged.analytics, false);
    });
  }

  test('is what a polluted prototype says', (t) => {
    // As a careless deep merge elsewhere on the page leaves it behind.
    const prototype = Object.prototype as { analytics?: boolean };
    prototype.analytics = true;
    t.after(() => delete prototype.analytics);
    assert.equal(Object.hasOwn(add({}, { marketing: false }).merged, 'analytics'), false);
  });
});

describe('a minor', () => {
  test('cannot consent to a sale, so it is not kept (Cal. Civ. Code § 1798.120(c))', () => {
    assert.deepEqual(add({}, grantAll(policy), { minor: true }).merged, {
      functional: true,
      analytics: true,
    });
  });

  test('can refuse a sale, and that is kept: a choice is kept (design 1)', () => {
    assert.deepEqual(add({}, refuseAll(policy), { minor: true }).merged, refuseAll(policy));
  });

  test('cannot consent to a vendor that sells', () => {
    assert.deepEqual(add({}, { 'vendor:acme': true }, { minor: true }).merged, {});
  });
});
