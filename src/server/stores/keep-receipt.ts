import type { Database } from './database.js';
import { iso } from './rows.js';
import type { NewReceipt } from './store.js';

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
