/// <reference types="node" />
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { ClosableStore } from './closable-store.js';
import { fromPGlite } from './database.js';
import { lockFolder } from './folder-lock.js';
import { sqlStore } from './sql-store.js';

/**
 * Opens a store in a folder on this machine's disk, which is made if it is missing; no server to install. One process only: a second
 * one is refused. Every accepted request survives the death of the process (`SIGKILL`), but not a power
 * failure: PGlite does not wait for the disk. Needs `@electric-sql/pglite`.
 *
 * @throws {Error} when another process has the folder open.
 */
export async function openPGliteStore(folder: string): Promise<ClosableStore> {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  const unlock = lockFolder(path);
  try {
    const client = await PGlite.create(`${path}/pglite`);
    const store = await sqlStore(fromPGlite(client));
    return {
      ...store,
      async close() {
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
