import type { SqlStore } from './sql-store.js';

/** A store that can be closed. Close it before the process ends, so that the next start has nothing to repair. */
export interface ClosableStore extends SqlStore {
  close(): Promise<void>;
}
