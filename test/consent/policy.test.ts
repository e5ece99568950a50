import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  builtInPurposes,
  createPolicy,
  optionalPurposes,
  vendorsOf,
  type Policy,
  type PolicyInput,
} from '../../src/consent/index.js';

const read = (input: PolicyInput): { policy: Policy; problems: string[] } => {
  const problems: string[] = [];
  const policy = createPolicy(input, (code, subject) => problems.push(`${code} ${subject}`));
  return { policy, problems };
};

const ids = (policy: Policy) => policy.purposes.map(({ id }) => id).join(' ');
const acme = { id: 'acme', name: 'Acme', purposes: 'marketing' };

describe('a policy that says nothing', () => {
  const { policy, problems } = read({});

  test('has the four purposes of design 2, and no vendor', () => {
    assert.equal(ids(policy), 'necessary functional analytics marketing');
    assert.deepEqual(policy.vendors, []);
    assert.deepEqual(problems, []);
  });

  test('lets visitors decide about all but the necessary (ePrivacy Directive, Art. 5(3))', () => {
    assert.deepEqual([...policy.optional], ['functional', 'analytics', 'marketing']);
    assert.deepEqual(
      optionalPurposes(policy).map(({ id }) => id),
      [...policy.optional],
    );
  });

  test('counts marketing alone as a sale (Cal. Civ. Code § 1798.120)', () => {
    assert.deepEqual([...policy.sales], ['marketing']);
  });

  test('has version 1', () => assert.equal(policy.version, '1'));

  test('leaves the built-in purposes as they are', () => {
    const before = JSON.stringify(builtInPurposes);
    read({ purposes: [{ id: 'marketing', sale: false, label: 'Ads' }, { id: 'extra' }] });
    assert.equal(JSON.stringify(builtInPurposes), before);
  });
});

describe('purposes', () => {
  test('are added after those built in', () => {
    assert.equal(
      ids(read({ purposes: [{ id: 'maps' }] }).policy),
      'necessary functional analytics marketing maps',
    );
  });

  test('reword one built in, which keeps what is not said anew', () => {
    const { policy } = read({ purposes: [{ id: 'marketing', label: 'Ads' }] });
    assert.deepEqual(policy.purposes[3], { id: 'marketing', sale: true, label: 'Ads' });
    assert.deepEqual([...policy.sales], ['marketing']);
  });

  test('count as a sale only where they say so', () => {
    const { policy } = read({
      purposes: [
        { id: 'ads', sale: true },
        { id: 'marketing', sale: false },
      ],
    });
    assert.deepEqual([...policy.sales], ['ads']);
  });

  const bad = ['', 'Maps', 'my maps', '__proto__', 'a'.repeat(23), 'vendor:acme', '<img>'];
  for (const id of bad) {
    test(`are ignored under the name ${JSON.stringify(id)}, and said so once`, () => {
      const { policy, problems } = read({ purposes: [{ id }] });
      assert.equal(ids(policy), 'necessary functional analytics marketing');
      assert.deepEqual(problems, [`bad-purpose ${id}`]);
    });
  }

  test('cannot make themselves required', () => {
    const { policy, problems } = read({ purposes: [{ id: 'ads', required: true }] });
    assert.equal(ids(policy).includes('ads'), false);
    assert.deepEqual(problems, ['bad-purpose ads']);
  });

  test('cannot make a built-in one required', () => {
    const { policy, problems } = read({ purposes: [{ id: 'marketing', required: true }] });
    assert.equal(policy.optional.has('marketing'), true);
    assert.deepEqual(problems, ['bad-purpose marketing']);
  });

  test('may reword the necessary one', () => {
    const { policy, problems } = read({ purposes: [{ id: 'necessary', required: true, label: 'Basics' }] });
    assert.equal(policy.purposes[0]?.label, 'Basics');
    assert.equal(policy.optional.has('necessary'), false);
    assert.deepEqual(problems, []);
  });
});

describe('vendors', () => {
  test('can be decided about, each under its own key', () => {
    const { policy } = read({ vendors: [acme] });
    assert.equal(policy.optional.has('vendor:acme'), true);
    assert.deepEqual(vendorsOf(policy, 'marketing'), [acme]);
    assert.deepEqual(vendorsOf(policy, 'analytics'), []);
  });

  const sales: [purposes: string, isSale: boolean][] = [
    ['marketing', true],
    ['analytics', false],
    ['analytics marketing', true],
  ];
  for (const [purposes, isSale] of sales) {
    test(`${isSale ? 'count' : 'do not count'} as a sale with purposes "${purposes}"`, () => {
      assert.equal(read({ vendors: [{ ...acme, purposes }] }).policy.sales.has('vendor:acme'), isSale);
    });
  }

  test('that can do without a sale are no sale: what is refused of them is the other half', () => {
    const { policy } = read({ vendors: [{ ...acme, purposes: 'analytics | marketing' }] });
    assert.equal(policy.sales.has('vendor:acme'), false);
  });

  const bad: [why: string, vendor: typeof acme][] = [
    ['an id in capitals', { ...acme, id: 'ACME' }],
    ['an id that is a property of objects', { ...acme, id: '__proto__' }],
    ['no purpose', { ...acme, purposes: '' }],
    ['only a bar for purposes', { ...acme, purposes: ' | ' }],
    ['an unknown purpose', { ...acme, purposes: 'adverts' }],
    ['one unknown purpose among known ones', { ...acme, purposes: 'analytics | adverts' }],
    ['a vendor as purpose', { ...acme, purposes: 'vendor:acme' }],
  ];
  for (const [why, vendor] of bad) {
    test(`stay refused with ${why}, and it is said once`, () => {
      const { policy, problems } = read({ vendors: [vendor] });
      assert.deepEqual(policy.vendors, []);
      assert.deepEqual(problems, ['bad-tracker Acme']);
    });
  }

  test('with one id count once, the last', () => {
    const { policy } = read({ vendors: [acme, { ...acme, name: 'Acme Ads' }] });
    assert.deepEqual(
      policy.vendors.map(({ name }) => name),
      ['Acme Ads'],
    );
  });

  test('may belong to a purpose that the same policy declares', () => {
    const { policy } = read({ purposes: [{ id: 'maps' }], vendors: [{ ...acme, purposes: 'maps' }] });
    assert.equal(policy.optional.has('vendor:acme'), true);
  });
});

describe('the version', () => {
  const table: [why: string, version: unknown, expected: string][] = [
    ['is what the site writes', '2026-11', '2026-11'],
    ['may be in words, which only have to change', 'Nov. 2026; all pages', 'Nov. 2026; all pages'],
    ['is 1 when a template had none', undefined, '1'],
    ['is text, so that it is the same after it was stored', 7, '7'],
  ];
  for (const [why, version, expected] of table) {
    test(why, () => assert.equal(read({ version: version as string }).policy.version, expected));
  }
});

describe('whatever a page passes', () => {
  const wrong: [why: string, input: object, problem: string][] = [
    ['a vendor without purposes', { vendors: [{ id: 'acme', name: 'Acme' }] }, 'bad-tracker Acme'],
    ['a vendor without a name', { vendors: [{ id: 'ACME', purposes: 'marketing' }] }, 'bad-tracker '],
    ['a vendor without an id', { vendors: [{ name: 'Acme', purposes: 'marketing' }] }, 'bad-tracker Acme'],
    ['a purpose without an id', { purposes: [{ label: 'Maps' }] }, 'bad-purpose undefined'],
  ];
  for (const [why, input, problem] of wrong) {
    test(`is no reason to throw: ${why}`, () => {
      const { policy, problems } = read(input);
      assert.equal(ids(policy), 'necessary functional analytics marketing');
      assert.equal(policy.vendors.length, 0);
      assert.deepEqual(problems, [problem]);
    });
  }

  test('names only what it can name: every key that can be decided is a good id', () => {
    const id = fc.oneof(fc.string(), fc.constantFrom('analytics', 'maps', 'constructor', '__proto__', 'ads'));
    const purpose = fc.record({ id, sale: fc.boolean() }, { requiredKeys: ['id'] });
    const vendor = fc.record({
      id,
      name: fc.string(),
      purposes: fc.oneof(id, fc.constant('analytics | ads')),
    });
    fc.assert(
      fc.property(fc.array(purpose), fc.array(vendor), (purposes, vendors) => {
        const { policy } = read({ purposes, vendors });
        for (const key of policy.optional) assert.match(key, /^(vendor:)?[a-z][a-z\d-]{0,21}$/);
        assert.equal(policy.optional.has('necessary'), false);
      }),
    );
  });
});
