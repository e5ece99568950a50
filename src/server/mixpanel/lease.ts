import type { Database } from '../stores/database.js';

/** Longer than the longest call, so that whoever holds it is alive or hung. */
const duration = 60_000;

/**
 * One run at a time in one database, so that Mixpanel's limit of one call a second holds for all processes together. A lease and not a
 * lock, because a process that dies must not keep it.
 */
export async function holdLease(database: Database, owner: string, now: number): Promise<boolean> {
  const { rows } = await database.query(
    `INSERT INTO privacy_setting (name, value) VALUES ('mixpanel-lease', $1::text || ' ' || $2::text)
     ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value
       WHERE split_part(privacy_setting.value, ' ', 1) = $1 OR split_part(privacy_setting.value, ' ', 2)::bigint < $3::bigint
     RETURNING name`,
    [owner, `${now + duration}`, `${now}`],
  );
  return rows.length > 0;
}

export async function releaseLease(database: Database, owner: string): Promise<void> {
  await database.query(
    `DELETE FROM privacy_setting WHERE name = 'mixpanel-lease' AND split_part(value, ' ', 1) = $1`,
    [owner],
  );
}
