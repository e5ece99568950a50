import pg from 'pg';
import { nameOf } from '../http/failure.js';
import { fromPool } from './database.js';
import type { ClosableStore } from './closable-store.js';
import { sqlStore } from './sql-store.js';

/**
 * Opens a store on a PostgreSQL server, 13 or newer. The tables are made if they are missing, so the user needs `CREATE` on the
 * schema at the first start. Any number of processes may share it. Needs `pg`.
 *
 * @param connectionString `postgres://user:password@host/database`
 */
export async function openPostgresStore(connectionString: string): Promise<ClosableStore> {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'privacy-elements',
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    statement_timeout: 10_000,
  });
  // An idle connection that breaks would otherwise end the process. The next query opens another.
  pool.on('error', (error) => {
    console.error(`[privacy-elements] A connection to PostgreSQL broke (${nameOf(error)}).`);
  });
  try {
    const store = await sqlStore(fromPool(pool));
    return { ...store, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
