import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { deadlinesFor, requestTypesFor, type RequestTypeId } from '../../src/requests/index.js';
import { places } from './requests.js';

const at = (date: string): number => Date.parse(`${date}T09:30:00Z`);
const day = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);

interface Row {
  readonly type: RequestTypeId;
  readonly regime: string;
  readonly region?: string;
  readonly received: string;
  readonly confirmBy?: string;
  readonly expectedBy: string;
  readonly source: string;
}

const rows: readonly Row[] = [
  // Art. 12(3) GDPR; Reg. 1182/71 Art. 3: a month ends on the same day, or on the last.
  {
    type: 'access',
    regime: 'eu',
    region: 'DE',
    received: '2026-11-22',
    expectedBy: '2026-12-22',
    source: 'Art. 12(3) GDPR',
  },
  { type: 'access', regime: 'eu', received: '2027-01-31', expectedBy: '2027-02-28', source: 'Reg. 1182/71' },
  {
    type: 'access',
    regime: 'eu',
    received: '2028-01-31',
    expectedBy: '2028-02-29',
    source: 'Reg. 1182/71, leap year',
  },
  {
    type: 'deletion',
    regime: 'uk',
    received: '2026-12-31',
    expectedBy: '2027-01-31',
    source: 'Art. 12(3) UK GDPR',
  },
  {
    ...{ type: 'complaint', regime: 'uk', region: 'GB', received: '2026-11-22' },
    ...{ confirmBy: '2026-12-22', expectedBy: '2026-12-22', source: 's. 164A Data Protection Act 2018' },
  },
  {
    ...{ type: 'deletion', regime: 'us', region: 'US-CA', received: '2026-11-20' },
    ...{ confirmBy: '2026-12-04', expectedBy: '2027-01-04', source: '11 CCR § 7021' },
  },
  {
    ...{ type: 'access:specific', regime: 'us', received: '2026-11-21' },
    ...{ confirmBy: '2026-12-04', expectedBy: '2027-01-05', source: '11 CCR § 7021, received on a Saturday' },
  },
  {
    type: 'sale:opt-out',
    regime: 'us',
    region: 'US-CA',
    received: '2026-11-20',
    expectedBy: '2026-12-11',
    source: '11 CCR § 7026(f)',
  },
  {
    type: 'sensitive:limit',
    regime: 'us',
    region: 'US-CA',
    received: '2026-11-22',
    expectedBy: '2026-12-11',
    source: '11 CCR § 7027(g)',
  },
  {
    type: 'deletion',
    regime: 'us',
    region: 'US-VA',
    received: '2026-11-22',
    expectedBy: '2027-01-06',
    source: 'VCDPA, 45 days',
  },
  {
    type: 'appeal',
    regime: 'us',
    region: 'US-VA',
    received: '2026-11-22',
    expectedBy: '2027-01-21',
    source: 'VCDPA, 60 days',
  },
  {
    type: 'appeal',
    regime: 'us',
    region: 'US-NJ',
    received: '2026-11-22',
    expectedBy: '2027-01-06',
    source: 'NJDPA, 45 days',
  },
  {
    type: 'appeal',
    regime: 'us',
    received: '2026-11-22',
    expectedBy: '2027-01-06',
    source: 'the shortest of all states',
  },
  {
    type: 'marketing:opt-out',
    regime: 'us',
    region: 'US-TX',
    received: '2026-11-23',
    expectedBy: '2026-12-07',
    source: '15 U.S.C. § 7704(a)(4)',
  },
  {
    type: 'access',
    regime: 'br',
    region: 'BR',
    received: '2026-11-22',
    expectedBy: '2026-12-07',
    source: 'LGPD, 15 days',
  },
  {
    type: 'complaint',
    regime: 'in',
    region: 'IN',
    received: '2026-11-22',
    expectedBy: '2027-02-20',
    source: 'DPDP Rules, 90 days',
  },
  {
    type: 'access',
    regime: 'sea',
    region: 'ID',
    received: '2026-11-22',
    expectedBy: '2026-11-25',
    source: 'PDP Law 27/2022, 72 hours',
  },
  {
    type: 'access',
    regime: 'sea',
    region: 'MY',
    received: '2026-11-22',
    expectedBy: '2026-12-13',
    source: 'PDPA, 21 days',
  },
  {
    type: 'access',
    regime: 'nz',
    region: 'NZ',
    received: '2026-11-22',
    expectedBy: '2026-12-18',
    source: 'Privacy Act 2020, 20 working days',
  },
  {
    type: 'access',
    regime: 'world',
    received: '2026-11-22',
    expectedBy: '2026-12-22',
    source: 'library default, 30 days',
  },
  {
    type: 'access',
    regime: 'constructor',
    received: '2026-11-22',
    expectedBy: '2026-12-22',
    source: 'library default',
  },
];

describe('a deadline', () => {
  for (const { type, regime, region, received, confirmBy, expectedBy, source } of rows) {
    it(`is that of the law: ${type} in ${region ?? regime}, received ${received} (${source})`, () => {
      const due = deadlinesFor({ type, regime, ...(region && { region }) }, at(received));
      assert.equal(day(due.confirmBy), confirmBy);
      assert.equal(day(due.expectedBy), expectedBy);
    });
  }

  it('keeps the time of day', () => {
    const { expectedBy } = deadlinesFor({ type: 'access', regime: 'eu' }, at('2026-11-22'));
    assert.equal(new Date(expectedBy).toISOString(), '2026-12-22T09:30:00.000Z');
  });

  it('lies after the receipt and within four months, and business days end on no weekend', () => {
    const request = fc
      .constantFrom(...places)
      .chain(([regime, region]) =>
        fc.constantFrom(...requestTypesFor(regime, region)).map((type) => ({ regime, region, type })),
      );
    const time = fc.integer({ min: at('2020-01-01'), max: at('2040-01-01') });
    fc.assert(
      fc.property(request, time, ({ regime, region, type }, received) => {
        const due = deadlinesFor({ type: type.id, regime, ...(region && { region }) }, received);
        const days = (due.expectedBy - received) / 86_400_000;
        assert.ok(days >= 3 && days <= 123, `${days}`);
        if (due.confirmBy !== undefined)
          assert.ok(due.confirmBy > received && due.confirmBy <= due.expectedBy);
        if (type.terms.answer.unit === 'business-days')
          assert.notEqual(new Date(due.expectedBy).getUTCDay() % 6, 0);
      }),
    );
  });
});
