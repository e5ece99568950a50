import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityFor, requestTypesFor, type RequestTypeId } from '../../src/requests/index.js';
import { factsNamed } from '../../src/regimes/index.js';
import { regions } from '../../src/regimes/regions.data.js';
import { rightsByPlace } from './rights.rows.data.js';

const idsAt = (regime: string, region?: string): RequestTypeId[] =>
  requestTypesFor(regime, region).map(({ id }) => id);

const typeAt = (id: RequestTypeId, regime: string, region?: string) => {
  const type = requestTypesFor(regime, region).find((one) => one.id === id);
  assert.ok(type, `${id} is not offered`);
  return type;
};

describe('the rights of a place', () => {
  for (const [place, rights] of Object.entries(rightsByPlace)) {
    it(`are those of its law, each with its article: ${place}`, () => {
      const [regime = '', region] = place.split(' ');
      assert.deepEqual(
        requestTypesFor(regime, region).map(({ id, article }) => [id, article]),
        Object.entries(rights),
      );
    });
  }

  it('are those of the state whose law applies there', () => {
    assert.deepEqual(requestTypesFor('eu', 'RE'), requestTypesFor('eu', 'FR'));
  });

  it('name no law of the United States elsewhere: TN is Tamil Nadu, too', () => {
    assert.equal(typeAt('marketing:opt-out', 'in', 'IN-TN').article, '');
  });

  it('hold stopping marketing e-mail everywhere', () => {
    for (const regime of [...Object.keys(regions), 'unknown', 'opt-in', 'opt-out', 'notice', 'nonsense'])
      assert.ok(idsAt(regime).includes('marketing:opt-out'), regime);
    assert.ok(idsAt('us', 'US-CA').includes('marketing:opt-out'));
    assert.ok(idsAt('us', 'US-WY').includes('marketing:opt-out'));
  });

  it('hold everything that any state gives where no state is known', () => {
    const all = new Set(idsAt('us'));
    for (const state of ['CA', 'VA', 'OR', 'UT', 'WY'])
      for (const id of idsAt('us', `US-${state}`)) assert.ok(all.has(id), `${state}: ${id}`);
  });

  it('hold an appeal in other states, and none in California and Utah', () => {
    assert.ok(idsAt('us', 'US-VA').includes('appeal'));
    assert.ok(!idsAt('us', 'US-CA').includes('appeal'));
    assert.ok(!idsAt('us', 'US-UT').includes('appeal'));
  });

  it('hold the instructions for after death in France only', () => {
    assert.ok(!idsAt('eu').includes('post-mortem'));
    assert.ok(!idsAt('eu', 'DE').includes('post-mortem'));
    assert.ok(!idsAt('uk', 'GF').includes('nomination'));
  });

  it('are the plain ones where a page writes what is no regime', () => {
    for (const name of ['constructor', '__proto__', '', '*', 'us/CA', 'eu/FR'])
      assert.deepEqual(requestTypesFor(name), requestTypesFor('world'), name);
  });

  it('are those of the United States where a site says opt-out', () => {
    for (const region of [undefined, 'US-CA', 'US-VA'])
      assert.deepEqual(requestTypesFor('opt-out', region), requestTypesFor('us', region));
  });
});

describe('what a type asks for', () => {
  it('is no identity to opt out or to limit (11 CCR §§ 7026, 7027, 7060(b))', () => {
    for (const id of ['sale:opt-out', 'sensitive:limit', 'automated-decisions:opt-out'] as const) {
      const type = typeAt(id, 'us', 'US-CA');
      assert.deepEqual(identityFor(type, 'self').required, []);
      assert.deepEqual(type.details, { required: [], optional: [] });
      assert.equal(type.review, false);
    }
  });

  it('is name and address to know, to delete and to correct', () => {
    for (const id of ['access:categories', 'access:specific', 'deletion', 'correction'] as const)
      assert.deepEqual(identityFor(typeAt(id, 'us', 'US-CA'), 'self').required, ['name', 'email']);
  });

  it('is a declaration under penalty of perjury to learn specific pieces (11 CCR § 7062(c))', () => {
    assert.deepEqual(typeAt('access:specific', 'us', 'US-CA').details.required, ['declaration']);
  });

  it('is the name of the child and not its e-mail address where a parent asks', () => {
    const { required, optional } = identityFor(typeAt('deletion', 'eu'), 'parent');
    assert.deepEqual(required, ['name']);
    assert.deepEqual(optional, ['email', 'account']);
  });

  it('is the name of the person where an agent opts out for them', () => {
    assert.deepEqual(identityFor(typeAt('sale:opt-out', 'us'), 'agent').required, ['name']);
  });

  it('is a second look before deletion (WCAG 2.2, 3.3.4) and before opting in again (11 CCR § 7028(a))', () => {
    const reviewed = requestTypesFor('us').filter(({ review }) => review);
    assert.deepEqual(
      reviewed.map(({ id }) => id),
      ['deletion', 'sale:opt-in'],
    );
    assert.equal(typeAt('anonymisation', 'br').review, true);
  });

  it('is no household for data that the law keeps from households (Cal. Civ. Code § 1798.145(p))', () => {
    for (const id of ['access:specific', 'deletion', 'correction'] as const)
      assert.ok(!typeAt(id, 'us', 'US-CA').filers.includes('household'), id);
    assert.ok(typeAt('sale:opt-out', 'us', 'US-CA').filers.includes('household'));
  });
});

describe('the time to answer', () => {
  it('is what the region table says, for access everywhere', () => {
    for (const regime of Object.keys(regions)) {
      const term = factsNamed(regime)?.requestDeadline.term;
      const access = requestTypesFor(regime).find(({ id }) => id.startsWith('access'));
      if (term) assert.deepEqual(access?.terms.answer, term, regime);
    }
  });

  const days = (amount: number) => ({ amount, unit: 'calendar-days' });
  const businessDays = (amount: number) => ({ amount, unit: 'business-days' });
  const termsAt = (id: RequestTypeId, regime: string, region?: string) => typeAt(id, regime, region).terms;

  it('is 15 business days to take effect for each opting out, opting in and limiting (11 CCR §§ 7026(f), 7027(g))', () => {
    for (const id of [
      'sale:opt-out',
      'sale:opt-in',
      'sensitive:limit',
      'automated-decisions:opt-out',
    ] as const)
      assert.deepEqual(termsAt(id, 'us'), { answer: businessDays(15) }, id);
  });

  it('begins with a confirmation in California, and where no state is known (11 CCR § 7021(a))', () => {
    for (const id of ['access:categories', 'access:specific', 'deletion', 'correction'] as const)
      for (const region of ['US-CA', 'US', undefined])
        assert.deepEqual(termsAt(id, 'us', region), { confirm: businessDays(10), answer: days(45) }, id);
    assert.deepEqual(termsAt('deletion', 'us', 'US-VA'), { answer: days(45) });
    assert.deepEqual(termsAt('deletion', 'ca', 'CA-ON'), { answer: days(30) });
  });

  it('is that of the country where those of one regime differ, whatever part of it is named', () => {
    assert.deepEqual(termsAt('access', 'sea', 'ID-JK'), { answer: days(3) });
  });

  it('is two weeks to stop marketing e-mail, or what the law has where that is less (15 U.S.C. § 7704(a)(4))', () => {
    const rows = [
      ['eu', 'DE', businessDays(10)],
      ['br', 'BR', businessDays(10)],
      ['nz', 'NZ', businessDays(10)],
      ['kr', 'KR', days(10)],
      ['sea', 'ID', days(3)],
    ] as const;
    for (const [regime, region, answer] of rows)
      assert.deepEqual(termsAt('marketing:opt-out', regime, region), { answer }, region);
  });
});
