import type { ClosableStore } from '../../src/server/stores/closable-store.js';
import { openPGliteStore } from '../../src/server/stores/pglite.js';
import { openPostgresStore } from '../../src/server/stores/postgres.js';

export const databaseNames = ['PGlite', 'PostgreSQL'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** A database that a store can be opened on again and again: a folder, or an address. */
export interface Place {
  readonly database: DatabaseName;
  readonly location: string;
}

export const openStore = ({ database, location }: Place): Promise<ClosableStore> =>
  database === 'PGlite' ? openPGliteStore(location) : openPostgresStore(location);
