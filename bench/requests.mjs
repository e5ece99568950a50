// Requests and receipts per second that the handlers store, and that a plain INSERT into the same table stores, on both databases.
//   node --import tsx bench/requests.mjs [seconds]
// Both commit each before it counts, with 64 under way at any time. Exit code 1 below half of the plain INSERT.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consentReceipts, privacyRequests } from '../src/server/index.ts';
import { openPGliteStore } from '../src/server/stores/pglite.ts';
import { openPostgresStore } from '../src/server/stores/postgres.ts';
import { startPostgres } from '../test/server/postgres.ts';

const seconds = Number(process.argv[2] ?? 5);
const underWay = 64;
const body = JSON.stringify({
  type: 'deletion',
  regime: 'us',
  region: 'US-CA',
  locale: 'en-US',
  filer: 'self',
  identity: { name: 'Ada Lovelace', email: 'ada@example.com' },
  details: { message: 'Please delete all that you hold about me. '.repeat(5) },
});

const receiptWith = (record_id) => ({
  schema_version: 'ISO/IEC TS 27560:2023',
  record_id,
  event_time: '2026-11-22T09:30:00.000Z',
  event_type: 'visitor',
  validity_duration: '2027-11-22T09:30:00.000Z',
  privacy_notice: '2026-11',
  language: 'de-DE',
  jurisdiction: 'eu DE',
  purposes: [
    { purpose: 'analytics', event_state: 'given' },
    { purpose: 'marketing', event_state: 'refused' },
  ],
});

const fingerprint = 'f'.repeat(64);
const now = () => new Date().toISOString();

/** What is compared: how to store one with a plain INSERT, and what to send to which handler. */
const kinds = {
  requests: {
    sql: `INSERT INTO privacy_request
      (reference, idempotency_key, fingerprint, request, received_at, expected_by) VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
    values: () => [crypto.randomUUID(), crypto.randomUUID(), fingerprint, body, now(), now()],
    handler: privacyRequests,
    send: () => ({ headers: { 'idempotency-key': crypto.randomUUID() }, body }),
  },
  receipts: {
    sql: `INSERT INTO privacy_receipt (record_id, fingerprint, receipt, received_at) VALUES ($1, $2, $3::jsonb, $4)`,
    values: () => {
      const id = crypto.randomUUID();
      return [id, fingerprint, JSON.stringify(receiptWith(id)), now()];
    },
    handler: consentReceipts,
    send: () => ({ headers: {}, body: JSON.stringify(receiptWith(crypto.randomUUID())) }),
  },
};

const plainInsert =
  (store, { sql, values }) =>
  () =>
    store.database.query(sql, values());

const throughHandler = (store, kind) => {
  const handler = kind.handler({ store, rateLimit: false });
  return async () => {
    const { headers, body } = kind.send();
    const request = new Request('https://shop.example/', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const { status } = await handler(request);
    if (status !== 201) throw new Error(`The handler answered ${status}.`);
  };
};

/** Resolves to calls per second. */
async function measure(work, time) {
  const end = performance.now() + time * 1000;
  const start = performance.now();
  let count = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await work();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: underWay }, worker));
  return count / ((performance.now() - start) / 1000);
}

async function compare(name, store) {
  for (const [what, kind] of Object.entries(kinds))
    await race(`${name}, ${what}`, plainInsert(store, kind), throughHandler(store, kind));
}

async function race(name, plain, handler) {
  await measure(plain, 1);
  await measure(handler, 1);
  const rates = { plain: 0, handler: 0 };
  // In turns: another program on the machine hits both.
  for (let round = 0; round < 2; round += 1) {
    rates.plain += (await measure(plain, seconds / 2)) / 2;
    rates.handler += (await measure(handler, seconds / 2)) / 2;
  }
  const share = rates.handler / rates.plain;
  const per = (rate) => `${Math.round(rate)}/s`.padStart(8);
  console.log(
    `${name.padEnd(20)}  plain INSERT ${per(rates.plain)}   handler ${per(rates.handler)}   ${share.toFixed(2)} of it`,
  );
  if (share < 0.5) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'privacy-elements-bench-'));
const cluster = await startPostgres();
try {
  const pglite = await openPGliteStore(folder);
  await compare('PGlite', pglite);
  await pglite.close();
  const postgres = await openPostgresStore(await cluster.createDatabase());
  await compare('PostgreSQL', postgres);
  await postgres.close();
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
