import type { ClosableStore } from '../src/server/stores/closable-store.js';

/** PGlite in a folder, or the PostgreSQL server that `DATABASE_URL` names. Default: as the environment says. */
export declare function openStore(environment?: {
  readonly DATABASE_URL?: string;
  readonly DATA_FOLDER?: string;
}): Promise<ClosableStore>;
