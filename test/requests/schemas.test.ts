import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readAcceptance } from '../../src/requests/index.js';
import { schemaOf } from './schema.js';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const script = (await import(url('scripts/request-schemas.mjs').href)) as {
  readonly schemas: Readonly<Record<string, object>>;
};

describe('the published schemas', () => {
  for (const [name, schema] of Object.entries(script.schemas)) {
    it(`hold in schemas/${name}.json what the tables give`, () => {
      const stale = 'stale: run node --import tsx scripts/request-schemas.mjs';
      assert.deepEqual(JSON.parse(readFileSync(url(`schemas/${name}.json`), 'utf8')), schema, stale);
    });

    it(`are valid under draft 2020-12: ${name}`, () => {
      assert.equal(typeof schemaOf(name), 'function');
    });
  }
});

const accepted = {
  reference: 'PR-7F3K-22',
  receivedAt: '2026-11-22T09:30:00.000Z',
  confirmBy: '2026-12-04T09:30:00.000Z',
  expectedBy: '2027-01-06T09:30:00Z',
  status: 'open',
};

describe('an acceptance', () => {
  const isAcceptance = schemaOf('acceptance');

  it('is read as the schema describes it', () => {
    assert.ok(isAcceptance(accepted));
    assert.deepEqual(readAcceptance({ ...accepted, more: 1 }), accepted);
  });

  const broken = {
    'no reference': { ...accepted, reference: undefined },
    'a blank reference': { ...accepted, reference: ' ' },
    'a number for a reference': { ...accepted, reference: 12 },
    'no date': { ...accepted, expectedBy: undefined },
    'a date nobody can read': { ...accepted, expectedBy: 'in 45 days' },
    'a date without a time zone': { ...accepted, receivedAt: '2026-11-22T09:30:00' },
    'a status of nobody': { ...accepted, status: 'maybe' },
    'a text': 'accepted',
    nothing: null,
    'no body': undefined,
    'a date in a list': { ...accepted, expectedBy: ['2027-01-06T09:30:00Z'] },
    'a year of five digits': { ...accepted, expectedBy: '+012027-01-06T09:30:00Z' },
    'a remark after the date': { ...accepted, expectedBy: '2027-01-06T09:30:00Z (about)' },
    'a reference that is too long': { ...accepted, reference: 'x'.repeat(101) },
    'a list': [accepted],
  };
  for (const [what, value] of Object.entries(broken)) {
    it(`is none with ${what}`, () => {
      assert.equal(readAcceptance(value), undefined);
      assert.equal(isAcceptance(value), false);
    });
  }

  it('is read with dates of any time zone, and with all that it may say', () => {
    const all = {
      ...accepted,
      reference: 'x'.repeat(100),
      receivedAt: '2026-11-22T15:00:00+05:30',
      expectedBy: '2027-01-06T01:30:00-08:00',
      secret: 'y'.repeat(200),
    };
    assert.ok(isAcceptance(all));
    assert.deepEqual(readAcceptance(all), all);
  });

  it('leaves out what it may leave out and cannot be read', () => {
    const { confirmBy: _, ...rest } = accepted;
    assert.deepEqual(readAcceptance({ ...accepted, confirmBy: 'soon', secret: 7 }), rest);
    assert.deepEqual(readAcceptance({ ...accepted, secret: 'y'.repeat(201) }), accepted);
  });
});
