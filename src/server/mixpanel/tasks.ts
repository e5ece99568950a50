import type { Database } from '../stores/database.js';
import { iso } from '../stores/rows.js';
import type { Compliance, Disclosure, Filing, TaskKind } from './api.js';
import type { Plan } from './plan.js';

/** `unclear`: the call went out and no answer came back, so nobody knows whether Mixpanel has the task. */
export type FilingState = 'planned' | 'filing' | 'filed' | 'unclear' | 'done' | 'failed';

/** One task at Mixpanel. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly compliance: Compliance;
  readonly disclosure?: Disclosure;
  readonly state: FilingState;
  readonly trackingId?: string;
  /** As Mixpanel said last. */
  readonly vendorStatus?: string;
  /** The address of a finished export. */
  readonly result?: string;
  readonly attempts: number;
  /** The requests that it serves. */
  readonly references: readonly string[];
}

const vendor = 'mixpanel';
/** Mixpanel's pages say 2,000 for retrievals, and 1,999 for deletions since their latest edition. */
const limits: Readonly<Record<TaskKind, number>> = { deletion: 1999, retrieval: 2000 };

/** Notes which ids belong to a request. The same again changes nothing. */
export async function addSubjects(
  database: Database,
  reference: string,
  plans: readonly Plan[],
  distinctIds: readonly string[],
): Promise<void> {
  const rows = plans.flatMap((plan) => distinctIds.map((distinct_id) => ({ ...plan, distinct_id })));
  await database.query(
    `INSERT INTO privacy_task_subject (reference, vendor, kind, disclosure, compliance, distinct_id)
     SELECT $1, $2, kind, disclosure, compliance, distinct_id
     FROM jsonb_to_recordset($3::jsonb) AS new (kind text, disclosure text, compliance text, distinct_id text)
     ON CONFLICT DO NOTHING`,
    [reference, vendor, JSON.stringify(rows)],
  );
}

/**
 * Puts waiting ids into one task and returns whether there were any. Deletions of many requests share a task; a retrieval serves one
 * request only, because its export would otherwise hold the data of several people, and be sent to one of them.
 */
export const planTask = (database: Database, now: number): Promise<boolean> =>
  database.transaction(async (queries) => {
    const first = await queries.query(
      `SELECT reference, kind, disclosure, compliance FROM privacy_task_subject WHERE vendor = $1 AND task IS NULL
       ORDER BY reference, kind, disclosure LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [vendor],
    );
    const [lead] = first.rows as {
      reference: string;
      kind: TaskKind;
      disclosure: string;
      compliance: string;
    }[];
    if (!lead) return false;
    const { kind, disclosure, compliance, reference } = lead;
    const { rows } = await queries.query(
      `INSERT INTO privacy_task (vendor, kind, compliance, disclosure, due_at)
       VALUES ($1, $2, $3, nullif($4::text, ''), $5) RETURNING id::text`,
      [vendor, kind, compliance, disclosure, iso(now)],
    );
    const { id } = rows[0] as { id: string };
    await queries.query(
      `UPDATE privacy_task_subject SET task = $1
       WHERE (reference, vendor, kind, disclosure, distinct_id) IN (
         SELECT reference, vendor, kind, disclosure, distinct_id FROM privacy_task_subject
         WHERE vendor = $2 AND kind = $3 AND disclosure = $4 AND compliance = $5 AND task IS NULL
           AND ($3 = 'deletion' OR reference = $6)
         ORDER BY reference, distinct_id LIMIT $7 FOR UPDATE SKIP LOCKED)`,
      [id, vendor, kind, disclosure, compliance, reference, limits[kind]],
    );
    return true;
  });

/**
 * Marks the next task as being filed, before the call: whatever happens after this, it is never taken for one that was not sent.
 * Returns what to send.
 */
export async function startFiling(
  database: Database,
  now: number,
): Promise<{ readonly id: string; readonly attempts: number; readonly filing: Filing } | undefined> {
  const { rows } = await database.query(
    `UPDATE privacy_task SET state = 'filing', attempts = attempts + 1
     WHERE id = (SELECT id FROM privacy_task WHERE vendor = $1 AND state = 'planned' AND due_at <= $2
       ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id::text, kind, compliance, disclosure, attempts`,
    [vendor, iso(now)],
  );
  const [row] = rows as (Omit<Filing, 'disclosure'> & {
    id: string;
    attempts: number;
    disclosure: Disclosure | null;
  })[];
  if (!row) return undefined;
  const ids = await database.query(
    'SELECT DISTINCT distinct_id FROM privacy_task_subject WHERE task = $1 ORDER BY distinct_id',
    [row.id],
  );
  const distinctIds = (ids.rows as { distinct_id: string }[]).map(({ distinct_id }) => distinct_id);
  const { id, attempts, kind, compliance, disclosure } = row;
  return { id, attempts, filing: { kind, compliance, distinctIds, ...(disclosure && { disclosure }) } };
}

export interface TaskChange {
  readonly state: FilingState;
  readonly trackingId?: string;
  readonly vendorStatus?: string;
  readonly result?: string;
  readonly dueAt: number;
}

/** Writes down what came of a call, and an entry in the log of each request when the state is another. */
export async function changeTask(
  database: Database,
  id: string,
  { state, trackingId, vendorStatus, result, dueAt }: TaskChange,
  at: number,
): Promise<void> {
  await database.query(
    `WITH before AS (SELECT state FROM privacy_task WHERE id = $1),
     changed AS (
       UPDATE privacy_task SET state = $2, tracking_id = coalesce($3, tracking_id),
         vendor_status = coalesce($4, vendor_status), result = coalesce($5, result), due_at = $6
       WHERE id = $1 RETURNING id, kind)
     INSERT INTO privacy_log (reference, at, event, detail)
     SELECT DISTINCT reference, $7::timestamptz, 'mixpanel',
       jsonb_strip_nulls(jsonb_build_object('task', changed.id, 'kind', changed.kind, 'state', $2::text, 'status', $4::text))
     FROM changed JOIN before ON before.state <> $2 JOIN privacy_task_subject ON task = changed.id`,
    [id, state, trackingId ?? null, vendorStatus ?? null, result ?? null, iso(dueAt), iso(at)],
  );
}

/** The tasks that stand so, and are due if a time is given. */
export const tasksIn = (database: Database, state: FilingState, dueBy?: number): Promise<readonly Task[]> =>
  listTasks(database, 'AND state = $2 AND due_at <= coalesce($3::timestamptz, due_at)', [state, iso(dueBy)]);

export async function listTasks(
  database: Database,
  condition = '',
  values: unknown[] = [],
): Promise<readonly Task[]> {
  const { rows } = await database.query(
    `SELECT id::text, kind, compliance, disclosure, state, tracking_id AS "trackingId", vendor_status AS "vendorStatus",
       result, attempts, coalesce((SELECT jsonb_agg(DISTINCT reference) FROM privacy_task_subject WHERE task = privacy_task.id), '[]') AS "references"
     FROM privacy_task WHERE vendor = $1 ${condition} ORDER BY id`,
    [vendor, ...values],
  );
  return (rows as Record<string, unknown>[]).map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Task,
  );
}
