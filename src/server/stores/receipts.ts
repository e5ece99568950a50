import type { Database } from './database.js';
import { iso } from './rows.js';
import type { KeptReceipt, NewReceipt } from './store.js';

/** Exactly once per record id, whatever a page's outbox sends again. */
export async function keepReceipt(
  database: Database,
  { recordId, fingerprint, receipt, receivedAt }: NewReceipt,
): Promise<'kept' | 'repeated' | 'mismatched'> {
  const { rows } = await database.query(
    `INSERT INTO privacy_receipt (record_id, fingerprint, receipt, received_at) VALUES ($1, $2, $3::jsonb, $4)
     ON CONFLICT (record_id) DO NOTHING RETURNING record_id`,
    [recordId, fingerprint, JSON.stringify(receipt), iso(receivedAt)],
  );
  if (rows.length > 0) return 'kept';
  const present = await database.query('SELECT fingerprint FROM privacy_receipt WHERE record_id = $1', [
    recordId,
  ]);
  const [row] = present.rows as { fingerprint: string }[];
  return row?.fingerprint === fingerprint ? 'repeated' : 'mismatched';
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
