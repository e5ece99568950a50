import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { ClosableStore } from '../../src/server/stores/closable-store.js';
import { openStore, type DatabaseName, type Place } from './open-store.js';
import { startPostgres, type Cluster } from './postgres.js';

/** Gives the tests of a file empty databases of both kinds, on disk and on a server that runs for this file only. */
export function useDatabases(): { create(database: DatabaseName): Promise<Place> } {
  const folders: string[] = [];
  let cluster: Cluster | undefined;
  let template: Promise<string> | undefined;

  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'privacy-elements-pglite-'));
    folders.push(folder);
    return folder;
  };

  before(async () => {
    cluster = await startPostgres();
  });
  after(async () => {
    await cluster?.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  return {
    async create(database) {
      if (database === 'PostgreSQL') return { database, location: await cluster!.createDatabase() };
      template ??= makeTemplate(newFolder());
      const location = newFolder();
      cpSync(await template, location, { recursive: true });
      return { database, location };
    },
  };
}

/** A PGlite folder without our tables yet, to be copied: making one takes seconds. */
async function makeTemplate(folder: string): Promise<string> {
  const client = await PGlite.create(join(folder, 'pglite'));
  await client.close();
  return folder;
}

/** One open, empty store for all tests of a `describe`. */
export function useStore(
  databases: ReturnType<typeof useDatabases>,
  database: DatabaseName,
): { readonly store: ClosableStore; readonly place: Place } {
  let store: ClosableStore | undefined;
  let place: Place | undefined;
  before(async () => {
    place = await databases.create(database);
    store = await openStore(place);
  });
  after(() => store?.close());
  return {
    get store() {
      return store!;
    },
    get place() {
      return place!;
    },
  };
}
