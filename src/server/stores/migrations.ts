import type { Database, Queries } from './database.js';
import { toHex } from '../http/json.js';

/**
 * Each list runs once, in one transaction, in this order. Never change one that was released: add another.
 * Names begin with `privacy_`, so that the tables can live in a site's own database.
 */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE privacy_setting (name text PRIMARY KEY, value text NOT NULL)`,
    `CREATE TABLE privacy_request (
      reference text PRIMARY KEY,
      idempotency_key text NOT NULL UNIQUE,
      fingerprint text NOT NULL,
      request jsonb NOT NULL,
      received_at timestamptz NOT NULL,
      confirm_by timestamptz,
      expected_by timestamptz NOT NULL,
      status text NOT NULL DEFAULT 'open' CHECK
        (status IN ('open', 'in_progress', 'fulfilled', 'revoked', 'denied', 'expired')),
      reason text,
      verified_at timestamptz,
      closed_at timestamptz
    )`,
    `CREATE INDEX privacy_request_due ON privacy_request (expected_by) WHERE closed_at IS NULL`,
    // Without personal data, so that it can be shown to an authority (11 CCR § 7101: date, nature, answer, basis of a denial).
    `CREATE TABLE privacy_log (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      reference text NOT NULL,
      at timestamptz NOT NULL,
      event text NOT NULL,
      detail jsonb NOT NULL DEFAULT '{}'
    )`,
    `CREATE INDEX privacy_log_reference ON privacy_log (reference)`,
    `CREATE FUNCTION privacy_log_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.at < now() - interval '24 months' THEN RETURN OLD; END IF;
        END IF;
        RAISE EXCEPTION 'privacy_log is append-only, and kept for 24 months';
      END $$`,
    `CREATE TRIGGER privacy_log_append_only BEFORE UPDATE OR DELETE ON privacy_log
      FOR EACH ROW EXECUTE FUNCTION privacy_log_guard()`,
    `CREATE TRIGGER privacy_log_no_truncate BEFORE TRUNCATE ON privacy_log
      FOR EACH STATEMENT EXECUTE FUNCTION privacy_log_guard()`,
    `CREATE TABLE privacy_outbox (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      reference text NOT NULL REFERENCES privacy_request ON DELETE CASCADE,
      recipient text NOT NULL CHECK (recipient IN ('requester', 'office')),
      due_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      sent_at timestamptz,
      UNIQUE (reference, recipient)
    )`,
    `CREATE INDEX privacy_outbox_due ON privacy_outbox (due_at) WHERE sent_at IS NULL`,
    `CREATE TABLE privacy_receipt (
      record_id text PRIMARY KEY,
      fingerprint text NOT NULL,
      receipt jsonb NOT NULL,
      received_at timestamptz NOT NULL
    )`,
    `CREATE TABLE privacy_task (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      vendor text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('deletion', 'retrieval')),
      compliance text NOT NULL,
      disclosure text,
      state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'filing', 'filed', 'unclear', 'done', 'failed')),
      tracking_id text,
      vendor_status text,
      result text,
      attempts integer NOT NULL DEFAULT 0,
      due_at timestamptz NOT NULL
    )`,
    `CREATE TABLE privacy_task_subject (
      reference text NOT NULL REFERENCES privacy_request ON DELETE CASCADE,
      vendor text NOT NULL,
      kind text NOT NULL,
      disclosure text NOT NULL DEFAULT '',
      distinct_id text NOT NULL,
      task bigint REFERENCES privacy_task ON DELETE SET NULL,
      compliance text NOT NULL,
      PRIMARY KEY (reference, vendor, kind, disclosure, distinct_id)
    )`,
    `CREATE INDEX privacy_task_subject_task ON privacy_task_subject (task)`,
  ],
];

/** Brings the tables up to date. Several processes may do it at once: one does, the others wait. */
export const migrate = (database: Database): Promise<void> =>
  database.transaction(async (queries) => {
    // 'priv' in ASCII; held until the transaction ends.
    await queries.query('SELECT pg_advisory_xact_lock(1886546294)');
    await queries.query('CREATE TABLE IF NOT EXISTS privacy_migration (version integer PRIMARY KEY)');
    const { rows } = await queries.query('SELECT max(version) AS version FROM privacy_migration');
    const done = (rows[0] as { version: number | null }).version ?? 0;
    for (const [index, statements] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await queries.query(statement);
      await queries.query('INSERT INTO privacy_migration VALUES ($1)', [index + 1]);
    }
    await createKey(queries);
  });

/** The key behind status secrets and verification links. It is made once and never leaves the database but for its user. */
async function createKey(queries: Queries): Promise<void> {
  const key = toHex(crypto.getRandomValues(new Uint8Array(32)));
  await queries.query(`INSERT INTO privacy_setting VALUES ('key', $1) ON CONFLICT DO NOTHING`, [key]);
}
