import type { Database } from './database.js';
import { DeletedMeanwhile } from './deleted-meanwhile.js';
import { iso } from './rows.js';
import type { Keeping, KeptReceipt, NewReceipt } from './store.js';

/** In the order of the ids, for the reason that requests are. */
const insert = `
  INSERT INTO privacy_receipt (record_id, fingerprint, receipt, received_at)
  SELECT record_id, fingerprint, receipt, received_at
  FROM jsonb_to_recordset($1::jsonb) AS new (record_id text, fingerprint text, receipt jsonb, received_at timestamptz)
  ORDER BY record_id
  ON CONFLICT (record_id) DO NOTHING
  RETURNING record_id, fingerprint`;

const present = `SELECT record_id, fingerprint FROM privacy_receipt WHERE record_id = ANY($1)`;

/** Exactly once per record id, whatever a page's outbox sends again. The results stand in the order of the receipts. */
export async function keepReceipts(
  database: Database,
  receipts: readonly NewReceipt[],
): Promise<readonly Keeping[]> {
  const news = receipts.map(({ recordId, fingerprint, receipt, receivedAt }) => ({
    record_id: recordId,
    fingerprint,
    receipt,
    received_at: iso(receivedAt),
  }));
  const fresh = await fingerprints(database, insert, JSON.stringify(news));
  const others = receipts.map(({ recordId }) => recordId).filter((id) => !fresh.has(id));
  const old = others.length > 0 ? await fingerprints(database, present, others) : undefined;
  // An id may stand twice in one batch: it was kept once.
  const unanswered = new Set(fresh.keys());

  return receipts.map(({ recordId, fingerprint }): Keeping => {
    const stored = fresh.get(recordId) ?? old?.get(recordId);
    if (stored === undefined) throw new DeletedMeanwhile();
    if (stored !== fingerprint) return 'mismatched';
    return unanswered.delete(recordId) ? 'kept' : 'repeated';
  });
}

async function fingerprints(
  database: Database,
  sql: string,
  value: unknown,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query(sql, [value]);
  return new Map(
    (rows as { record_id: string; fingerprint: string }[]).map((row) => [row.record_id, row.fingerprint]),
  );
}

export async function listReceipts(database: Database, since: number): Promise<readonly KeptReceipt[]> {
  const { rows } = await database.query(
    'SELECT record_id, receipt, received_at FROM privacy_receipt WHERE received_at >= $1 ORDER BY received_at, record_id',
    [iso(since)],
  );
  return (rows as { record_id: string; receipt: object; received_at: Date }[]).map((row) => ({
    recordId: row.record_id,
    receipt: row.receipt,
    receivedAt: row.received_at.getTime(),
  }));
}

export async function purgeReceipts(database: Database, before: number): Promise<number> {
  const { rows } = await database.query('DELETE FROM privacy_receipt WHERE received_at < $1 RETURNING 1', [
    iso(before),
  ]);
  return rows.length;
}
