import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createConsent, type ConsentRecord, type Ports } from '../../src/consent/index.js';
import { receiptOf } from '../../src/consent/receipt.js';
import { validateReceipt } from '../../src/server/receipts/receipt.js';

const now = Date.UTC(2026, 10, 22, 9, 30);
const months = 12;

const record: ConsentRecord = {
  id: '2741093855190283746610553',
  policy: '2026-11',
  regime: 'eu',
  region: 'DE',
  at: now,
  until: Date.UTC(2026, 10 + months, 22, 9, 30),
  order: now,
  source: 'visitor',
  signal: false,
  language: 'de-DE',
  choices: { analytics: true, marketing: false, 'vendor:acme': false },
};

/** The first text that was stored is what the next page finds. */
const remembering = (): Pick<Ports, 'storage'> => {
  let texts: string[] = [];
  return { storage: { load: () => texts, save: (text) => ((texts = [text]), true) } };
};
let ids = 0;
const ports = { clock: () => now, ids: () => `27410938551902837466${(ids += 1)}` };

describe('a receipt', () => {
  it('says what was decided, by whom, when, until when, and under which policy and law', () => {
    const circumstances = { collection_method: 'consent-banner', service: 'shop.example' };
    assert.deepEqual(receiptOf(record, circumstances), {
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: record.id,
      event_time: '2026-11-22T09:30:00.000Z',
      event_type: 'visitor',
      purposes: [
        { purpose: 'analytics', event_state: 'given' },
        { purpose: 'marketing', event_state: 'refused' },
        { purpose: 'vendor:acme', event_state: 'refused' },
      ],
      validity_duration: '2027-11-22T09:30:00.000Z',
      privacy_notice: '2026-11',
      language: 'de-DE',
      jurisdiction: 'eu DE',
      collection_method: 'consent-banner',
      service: 'shop.example',
    });
  });

  it('tells a withdrawal from a refusal by the receipt before', () => {
    const earlier = receiptOf(record);
    const later = { ...record, choices: { analytics: false, marketing: false, functional: false } };
    const states = receiptOf(later, { earlier })?.purposes.map(({ event_state }) => event_state);
    assert.deepEqual(states, ['withdrawn', 'refused', 'refused']);
  });

  it('leaves out what nobody knows', () => {
    const receipt = receiptOf({ ...record, region: '', language: '' });
    assert.equal(receipt?.jurisdiction, 'eu');
    for (const name of ['language', 'service', 'collection_method'])
      assert.ok(!Object.hasOwn(receipt, name), name);
  });

  it('is what the server takes, whatever a site calls its policy and however it is decided', () => {
    const versions = ['1', 'a\nb\u0000c', 'x'.repeat(900), '😀'.repeat(600), '<script>'];
    for (const policy of versions) {
      const receipt = receiptOf({ ...record, policy });
      assert.deepEqual(validateReceipt(receipt), { receipt });
    }
    const consent = createConsent({ region: 'DE' }, ports);
    consent.subscribe(({ consent: { record: made } }) => {
      const receipt = receiptOf(made!);
      assert.deepEqual(validateReceipt(receipt), { receipt });
    });
    consent.decide({ analytics: true }, 'visitor');
    consent.withdraw();
    assert.equal(consent.snapshot.record?.source, 'api');
  });

  it('has a blank in place of each control character', () => {
    assert.equal(receiptOf({ ...record, policy: 'a\nb\u0000c' })?.privacy_notice, 'a b c');
  });

  it('does not exist for a record with an impossible date', () => {
    for (const bad of [9e15, Date.UTC(12_000, 0, 1)])
      for (const when of ['at', 'until'])
        assert.equal(receiptOf({ ...record, [when]: bad }), undefined, when);
  });
});

describe('the receipt of a signal', () => {
  const typeOf = (made: ConsentRecord | undefined) => receiptOf(made!)?.event_type;

  it('says that a signal decided where nobody had', () => {
    const consent = createConsent({ region: 'US-CA' }, { ...ports, signals: { gpc: true } });
    assert.equal(typeOf(consent.snapshot.record), 'signal');
  });

  it('says so where the signal takes back a part of what the visitor had decided', () => {
    const storage = remembering();
    const earlier = createConsent({ region: 'US-CA' }, { ...ports, ...storage, clock: () => now - 12_345 });
    earlier.decide({ marketing: true, analytics: true }, 'visitor');
    assert.equal(typeOf(earlier.snapshot.record), 'visitor');
    const consent = createConsent({ region: 'US-CA' }, { ...ports, ...storage, signals: { gpc: true } });
    assert.equal(consent.isGranted('marketing'), false);
    assert.equal(typeOf(consent.snapshot.record), 'signal');
  });

  it('is the visitor’s own where they decide while the signal is on', () => {
    const consent = createConsent({ region: 'US-CA' }, { ...ports, signals: { gpc: true } });
    consent.decide({ marketing: true }, 'visitor');
    assert.equal(typeOf(consent.snapshot.record), 'visitor');
  });
});
