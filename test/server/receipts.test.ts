import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode, type ConsentRecord } from '../../src/consent/index.js';
import { consentReceipts, type ConsentReceipt, type ConsentReceiptsOptions } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { databaseNames } from './open-store.js';
import { bodyOf, post } from './post.js';

const databases = useDatabases();
const now = Date.UTC(2026, 10, 22);

const record: ConsentRecord = {
  id: '2741093855190283746610553',
  policy: '2026-11',
  regime: 'eu',
  region: 'DE',
  at: now - 1000,
  until: now + 1e9,
  order: now - 1000,
  source: 'visitor',
  signal: false,
  language: 'de-DE',
  choices: { analytics: true, marketing: false },
};

const newReceipt = (record_id: string = crypto.randomUUID()): ConsentReceipt => ({
  schema_version: 'ISO/IEC TS 27560:2023',
  record_id,
  event_time: '2026-11-22T00:00:00Z',
  event_type: 'visitor',
  validity_duration: 'P12M',
  privacy_notice: '2026-11',
  language: 'de-DE',
  jurisdiction: 'eu DE',
  purposes: [
    { purpose: 'analytics', event_state: 'given' },
    { purpose: 'marketing', event_state: 'refused' },
  ],
});

for (const database of databaseNames) {
  describe(`consent receipts, ${database}`, () => {
    const context = useStore(databases, database);
    const handler = (options: Partial<ConsentReceiptsOptions> = {}) =>
      consentReceipts({ store: context.store, rateLimit: false, now: () => now, ...options });
    const kept = async (id: string) =>
      (await context.store.receipts()).filter(({ recordId }) => recordId === id);

    it('keeps a receipt once, whatever the outboxes of several tabs send', async () => {
      const receipt = newReceipt();
      const answer = handler();
      const responses = await Promise.all(
        Array.from({ length: 10 }, () => answer(post(receipt, { key: null }))),
      );
      assert.deepEqual(responses.map(({ status }) => status).sort(), [...Array<number>(9).fill(200), 201]);
      assert.deepEqual(await kept(receipt.record_id), [
        { recordId: receipt.record_id, receipt, receivedAt: now },
      ]);
    });

    it('refuses another receipt under the same id', async () => {
      const receipt = newReceipt();
      await handler()(post(receipt));
      const response = await handler()(post({ ...receipt, event_type: 'api' }));
      assert.equal(response.status, 422);
      assert.equal((await bodyOf(response)).type, 'urn:privacy-elements:problem:receipt-differs');
    });

    it('keeps one of two different receipts that come at once under the same id, in a rush of others', async () => {
      const answer = handler();
      const pairs = Array.from({ length: 30 }, () => newReceipt()).map(
        (receipt) => [receipt, { ...receipt, event_type: 'api' }] as const,
      );
      const responses = await Promise.all(pairs.flat().map((receipt) => answer(post(receipt))));
      for (const [index, pair] of pairs.entries()) {
        const [one, other] = [responses[2 * index]!.status, responses[2 * index + 1]!.status];
        assert.deepEqual([one, other].sort(), [201, 422]);
        const stored = await kept(pair[0].record_id);
        assert.deepEqual(
          stored.map(({ receipt }) => receipt),
          [one === 201 ? pair[0] : pair[1]],
        );
      }
    });

    it('lets one bad receipt of a batch fail alone', async () => {
      const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
      const results = await Promise.allSettled(
        ids.map((recordId, index) =>
          // The handler lets no such character through; a site that calls the store itself may.
          context.store.keep({
            recordId,
            fingerprint: 'x',
            receipt: { note: index === 7 ? '\0' : '' },
            receivedAt: now,
          }),
        ),
      );
      assert.deepEqual(
        results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed')),
        ids.map((_, index) => (index === 7 ? 'failed' : 'kept')),
      );
    });

    it('deletes receipts that are older than a site wants to keep them', async () => {
      const receipt = newReceipt();
      await handler({ now: () => 1000 })(post(receipt));
      assert.equal(await context.store.purgeReceipts(2000), 1);
      assert.deepEqual(await kept(receipt.record_id), []);
    });
  });
}

describe('consent receipts', () => {
  const context = useStore(databases, 'PostgreSQL');
  const handler = (options: Partial<ConsentReceiptsOptions> = {}) =>
    consentReceipts({ store: context.store, rateLimit: false, now: () => now, ...options });

  it('names what is wrong in a receipt, and takes nothing that it does not know', async () => {
    const { record_id, ...incomplete } = newReceipt();
    const bad: [unknown, string][] = [
      [incomplete, '/record_id'],
      [{ ...newReceipt(), record_id: 'x' }, '/record_id'],
      [{ ...newReceipt(), event_time: 'yesterday' }, '/event_time'],
      [{ ...newReceipt(), purposes: [{ purpose: 'analytics', event_state: 'maybe' }] }, '/purposes/0'],
      [{ ...newReceipt(), purposes: {} }, '/purposes'],
      [{ ...newReceipt(), email: 'ada@example.com' }, ''],
      [[], ''],
    ];
    for (const [body, pointer] of bad) {
      const response = await handler()(post(body));
      assert.equal(response.status, 422);
      assert.equal((await bodyOf(response)).errors?.[0]?.pointer, pointer);
    }
    assert.ok(record_id);
    assert.deepEqual(await context.store.receipts(), []);
  });

  it('renews the record cookie for 400 days, as it came', async () => {
    const text = encode(record);
    const response = await handler({ cookie: { domain: 'shop.example' } })(
      post(newReceipt(record.id), { headers: { cookie: `theme=dark; consent=${text}` } }),
    );
    assert.deepEqual(response.headers.getSetCookie(), [
      `consent=${text}; Path=/; Domain=shop.example; Max-Age=34560000; SameSite=Lax; Secure`,
    ]);
  });

  it('renews the later of two records, and none that is damaged', async () => {
    const older = encode({ ...record, at: record.at - 5000 });
    const newer = encode(record);
    const cookieFrom = async (cookie: string) =>
      (await handler()(post(newReceipt(record.id), { headers: { cookie } }))).headers.getSetCookie();
    const [renewed] = await cookieFrom(`consent=${newer}; consent=${older}`);
    assert.ok(renewed?.startsWith(`consent=${newer};`));
    assert.deepEqual(await cookieFrom(`consent=${newer.slice(0, -4)}`), []);
    assert.deepEqual(await cookieFrom('other=1'), []);
  });

  it('does not give back a cookie with another decision than the one of the receipt', async () => {
    const headers = { cookie: `consent=${encode(record)}` };
    const response = await handler()(post(newReceipt(), { headers }));
    assert.equal(response.status, 201);
    assert.deepEqual(response.headers.getSetCookie(), []);
  });

  it('leaves the cookie alone when the receipt was refused or the site says so', async () => {
    const headers = { cookie: `consent=${encode(record)}` };
    assert.deepEqual((await handler()(post({}, { headers }))).headers.getSetCookie(), []);
    const response = await handler({ cookie: false })(post(newReceipt(record.id), { headers }));
    assert.deepEqual(response.headers.getSetCookie(), []);
  });

  it('refuses a foreign site, and lets an allowed one send its cookies along', async () => {
    const headers = { origin: 'https://www.shop.example' };
    assert.equal((await handler()(post(newReceipt(), { headers }))).status, 403);
    const allowed = await handler({ allowedOrigins: [headers.origin] })(post(newReceipt(), { headers }));
    assert.equal(allowed.status, 201);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), 'true');
  });
});
