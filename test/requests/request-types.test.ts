import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityFor, requestTypesFor, type RequestTypeId } from '../../src/requests/index.js';
import { factsNamed } from '../../src/regimes/index.js';
import { regions } from '../../src/regimes/regions.data.js';

const idsAt = (regime: string, region?: string): RequestTypeId[] =>
  requestTypesFor(regime, region).map(({ id }) => id);

const typeAt = (id: RequestTypeId, regime: string, region?: string) => {
  const type = requestTypesFor(regime, region).find((one) => one.id === id);
  assert.ok(type, `${id} is not offered`);
  return type;
};

/** Place, type, article: the sources are those of the standards sheet, section 3c and 4. */
const articles: readonly (readonly [string, string | undefined, RequestTypeId, string])[] = [
  ['eu', 'DE', 'access', 'Art. 15 GDPR'],
  ['eu', 'DE', 'correction', 'Art. 16 GDPR'],
  ['eu', 'DE', 'deletion', 'Art. 17 GDPR'],
  ['eu', 'DE', 'restriction', 'Art. 18 GDPR'],
  ['eu', 'DE', 'portability', 'Art. 20 GDPR'],
  ['eu', 'DE', 'objection', 'Art. 21 GDPR'],
  ['eu', 'DE', 'automated-decisions:review', 'Art. 22 GDPR'],
  ['eu', 'DE', 'consent:withdraw', 'Art. 7(3) GDPR'],
  ['eu', 'FR', 'post-mortem', 'Art. 85 Loi Informatique et Libertés'],
  ['eu', 'RE', 'post-mortem', 'Art. 85 Loi Informatique et Libertés'],
  ['uk', 'GB', 'complaint', 's. 164A Data Protection Act 2018'],
  ['us', 'US-CA', 'access:categories', 'Cal. Civ. Code § 1798.110'],
  ['us', 'US-CA', 'access:specific', 'Cal. Civ. Code § 1798.110'],
  ['us', 'US-CA', 'deletion', 'Cal. Civ. Code § 1798.105'],
  ['us', 'US-CA', 'correction', 'Cal. Civ. Code § 1798.106'],
  ['us', 'US-CA', 'sale:opt-out', 'Cal. Civ. Code § 1798.120'],
  ['us', 'US-CA', 'sensitive:limit', 'Cal. Civ. Code § 1798.121'],
  ['us', 'US-CA', 'sale:opt-in', '11 CCR § 7028'],
  ['us', 'US-CA', 'automated-decisions:opt-out', '11 CCR § 7221'],
  ['us', 'US-CA', 'automated-decisions:access', '11 CCR § 7222'],
  ['us', 'US-VA', 'appeal', 'VCDPA'],
  ['us', 'US-CT', 'third-parties', 'CTDPA'],
  ['br', 'BR', 'confirmation', 'Art. 18 I LGPD'],
  ['br', 'BR', 'consent:withdraw', 'Art. 18 IX LGPD'],
  ['br', 'BR', 'automated-decisions:review', 'Art. 20 LGPD'],
  ['in', 'IN', 'nomination', 's. 14 DPDP Act'],
  ['in', 'IN', 'complaint', 's. 13 DPDP Act'],
  ['sg', 'SG', 'access', 's. 21 PDPA'],
  ['th', 'TH', 'access', 's. 30 PDPA'],
  ['ch', 'CH', 'access', 'Art. 25 FADP'],
];

describe('the rights of a place', () => {
  for (const [regime, region, id, article] of articles) {
    it(`name their article: ${region ?? regime}, ${id}`, () => {
      assert.equal(typeAt(id, regime, region).article, article);
    });
  }

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
    assert.deepEqual(idsAt('opt-out'), idsAt('us'));
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
    assert.ok(optional.includes('email'));
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
});
