import type { Database } from './database.js';
import { DeletedMeanwhile } from './deleted-meanwhile.js';
import { createReference } from './reference.js';
import { columns, iso, toStoredRequest } from './rows.js';
import type { Filing, NewRequest } from './store.js';

/**
 * One statement and so one transaction: the request, its log entry and its messages are stored together or not at all, and
 * the unique key lets only one of two equal requests in, whichever process they reach. In the order of the keys,
 * so that two processes with the same keys wait for each other instead of locking each other out.
 */
const insert = `
  WITH filed AS (
    INSERT INTO privacy_request
      (reference, idempotency_key, fingerprint, request, received_at, confirm_by, expected_by, reason)
    SELECT reference, idempotency_key, fingerprint, request, received_at, confirm_by, expected_by, reason
    FROM jsonb_to_recordset($1::jsonb) AS new (
      reference text, idempotency_key text, fingerprint text, request jsonb,
      received_at timestamptz, confirm_by timestamptz, expected_by timestamptz, reason text)
    ORDER BY idempotency_key
    ON CONFLICT (idempotency_key) DO NOTHING
    RETURNING reference, received_at, request->>'type' AS type, request->>'regime' AS regime
  ), logged AS (
    INSERT INTO privacy_log (reference, at, event, detail)
    SELECT reference, received_at, 'received', jsonb_build_object('type', type, 'regime', regime, 'manner', 'form')
    FROM filed
  ), queued AS (
    INSERT INTO privacy_outbox (reference, recipient, due_at)
    SELECT reference, message.recipient, received_at
    FROM filed JOIN jsonb_to_recordset($2::jsonb) AS message (reference text, recipient text) USING (reference)
  )
  SELECT reference FROM filed`;

const present = `SELECT idempotency_key, fingerprint, ${columns} FROM privacy_request WHERE idempotency_key = ANY($1)`;

/** Stores requests exactly once per key. The results stand in the order of the requests. */
export async function fileRequests(
  database: Database,
  requests: readonly NewRequest[],
): Promise<readonly Filing[]> {
  const entries = requests.map((request) => ({ ...request, reference: createReference() }));
  const news = entries.map((entry) => ({
    reference: entry.reference,
    idempotency_key: entry.idempotencyKey,
    fingerprint: entry.fingerprint,
    request: entry.request,
    received_at: iso(entry.receivedAt),
    confirm_by: iso(entry.confirmBy),
    expected_by: iso(entry.expectedBy),
    reason: entry.reason ?? null,
  }));
  const messages = entries.flatMap(({ reference, messages }) =>
    messages.map((recipient) => ({ reference, recipient })),
  );
  const { rows } = await database.query(insert, [JSON.stringify(news), JSON.stringify(messages)]);
  // By reference: a key may stand twice in one batch, and the database sorts equal keys as it likes.
  const fresh = new Set(rows.map((row) => (row as { reference: string }).reference));
  const isFiled = ({ reference }: (typeof entries)[number]): boolean => fresh.has(reference);
  const others = entries.filter((entry) => !isFiled(entry)).map(({ idempotencyKey }) => idempotencyKey);
  const old = await findPresent(database, others);

  return entries.map((entry): Filing => {
    if (isFiled(entry)) return { outcome: 'filed', stored: asStored(entry) };
    const known = old.get(entry.idempotencyKey);
    if (!known) throw new DeletedMeanwhile();
    if (known.fingerprint !== entry.fingerprint) return { outcome: 'mismatched' };
    return { outcome: 'repeated', stored: toStoredRequest(known.row) };
  });
}

async function findPresent(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly fingerprint: string; readonly row: unknown }>> {
  if (keys.length === 0) return new Map();
  const { rows } = await database.query(present, [keys]);
  return new Map(
    rows.map((row) => {
      const { idempotency_key, fingerprint } = row as { idempotency_key: string; fingerprint: string };
      return [idempotency_key, { fingerprint, row }];
    }),
  );
}

const asStored = ({
  idempotencyKey,
  fingerprint,
  messages,
  ...stored
}: NewRequest & { reference: string }) => ({
  ...stored,
  status: 'open' as const,
});
