import { fileRequests } from './file-requests.js';
import { gather } from './gather.js';
import { migrate } from './migrations.js';
import type { Database } from './database.js';
import { columns, iso, toLogEntry, toStoredRequest } from './rows.js';
import type { DueMessage, ReceiptStore, RequestStore, StatusChange, StoredRequest } from './store.js';
import { keepReceipts, listReceipts, purgeReceipts } from './receipts.js';

/** A store of requests and receipts in PostgreSQL's SQL. */
export interface SqlStore extends RequestStore, ReceiptStore {
  /** The database itself, for the fulfilment modules. */
  readonly database: Database;
}

/**
 * Makes a store of a database and brings its tables up to date. The same SQL runs on PGlite and on a PostgreSQL server.
 *
 * @example
 * const store = await sqlStore(fromPool(new pg.Pool({ connectionString })));
 */
export async function sqlStore(database: Database): Promise<SqlStore> {
  const gathering = { limit: 100, writes: database.writes ?? 1, isAboutOneItem };
  await migrate(database);
  let key: Promise<string> | undefined;

  const one = async (sql: string, values: unknown[]): Promise<StoredRequest | undefined> => {
    const { rows } = await database.query(sql, values);
    return rows.length > 0 ? toStoredRequest(rows[0]) : undefined;
  };

  return {
    database,
    file: gather((requests) => fileRequests(database, requests), gathering),
    keep: gather((receipts) => keepReceipts(database, receipts), gathering),
    receipts: (since = 0) => listReceipts(database, since),
    purgeReceipts: (before) => purgeReceipts(database, before),
    find: (reference) => one(`SELECT ${columns} FROM privacy_request WHERE reference = $1`, [reference]),

    async list({ open = false, limit = 1000 } = {}) {
      const { rows } = await database.query(
        `SELECT ${columns} FROM privacy_request WHERE closed_at IS NULL OR NOT $1
         ORDER BY closed_at IS NOT NULL, expected_by, reference LIMIT $2`,
        [open, limit],
      );
      return rows.map(toStoredRequest);
    },

    change: (reference, change, at) => one(changeStatus, [reference, ...valuesOf(change), iso(at)]),
    verify: async (reference, at) =>
      (await one(markVerified, [reference, iso(at)])) ??
      one(`SELECT ${columns} FROM privacy_request WHERE reference = $1`, [reference]),

    async log(reference) {
      const { rows } = await database.query(
        `SELECT reference, at, event, detail FROM privacy_log WHERE $1::text IS NULL OR reference = $1 ORDER BY id`,
        [reference ?? null],
      );
      return rows.map(toLogEntry);
    },

    purge: (now) => purge(database, now),
    claimMessage: (now, retryAt) => claimMessage(database, now, retryAt),
    async messageSent(id, at) {
      await database.query(
        `WITH sent AS (UPDATE privacy_outbox SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL RETURNING reference, recipient)
         INSERT INTO privacy_log (reference, at, event, detail)
         SELECT reference, $2, 'notified', jsonb_build_object('recipient', recipient) FROM sent`,
        [id, iso(at)],
      );
    },

    key: () =>
      (key ??= database
        .query(`SELECT value FROM privacy_setting WHERE name = 'key'`)
        .then(({ rows }) => (rows[0] as { value: string }).value)
        .catch((error: unknown) => {
          key = undefined;
          throw error;
        })),
  };
}

/** SQLSTATE classes: 22 data, 23 constraints, 40 rolled back in favour of another transaction. */
const isAboutOneItem = (error: unknown): boolean =>
  /^(22|23|40)/.test(String((error as { code?: unknown } | null)?.code));

const valuesOf = ({ status, reason, note }: StatusChange): unknown[] => [
  status,
  reason ?? null,
  note ?? null,
];

const changeStatus = `
  WITH changed AS (
    UPDATE privacy_request SET status = $2, reason = $3,
      closed_at = CASE WHEN $2 IN ('open', 'in_progress') THEN NULL ELSE coalesce(closed_at, $5::timestamptz) END
    WHERE reference = $1 RETURNING ${columns}
  ), logged AS (
    INSERT INTO privacy_log (reference, at, event, detail)
    SELECT reference, $5::timestamptz, 'status',
      jsonb_strip_nulls(jsonb_build_object('status', $2::text, 'reason', $3::text, 'note', $4::text)) FROM changed
  )
  SELECT * FROM changed`;

const markVerified = `
  WITH verified AS (
    UPDATE privacy_request SET verified_at = $2,
      reason = CASE WHEN reason = 'need_user_verification' THEN NULL ELSE reason END
    WHERE reference = $1 AND verified_at IS NULL RETURNING ${columns}
  ), logged AS (
    INSERT INTO privacy_log (reference, at, event) SELECT reference, $2, 'verified' FROM verified
  )
  SELECT * FROM verified`;

async function purge(database: Database, now: number): Promise<number> {
  return database.transaction(async (queries) => {
    const { rows } = await queries.query(
      `DELETE FROM privacy_request WHERE closed_at IS NOT NULL AND NOT EXISTS (
         SELECT FROM privacy_log WHERE privacy_log.reference = privacy_request.reference
           AND at >= $1::timestamptz - interval '24 months')
       RETURNING reference`,
      [iso(now)],
    );
    const references = rows.map((row) => (row as { reference: string }).reference);
    await queries.query('DELETE FROM privacy_log WHERE reference = ANY($1)', [references]);
    return references.length;
  });
}

/** SKIP LOCKED: several processes send side by side, and none sends what another is sending. */
async function claimMessage(
  database: Database,
  now: number,
  retryAt: (attempts: number) => number,
): Promise<DueMessage | undefined> {
  return database.transaction(async (queries) => {
    const { rows } = await queries.query(
      `SELECT id::text AS message, recipient, attempts, ${columns}
       FROM privacy_outbox JOIN privacy_request USING (reference)
       WHERE sent_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT 1 FOR UPDATE OF privacy_outbox SKIP LOCKED`,
      [iso(now)],
    );
    if (rows.length === 0) return undefined;
    const row = rows[0] as { message: string; recipient: DueMessage['recipient']; attempts: number };
    const attempts = row.attempts + 1;
    await queries.query('UPDATE privacy_outbox SET attempts = $2, due_at = $3 WHERE id = $1', [
      row.message,
      attempts,
      iso(retryAt(attempts)),
    ]);
    return { id: row.message, recipient: row.recipient, attempts, stored: toStoredRequest(row) };
  });
}
