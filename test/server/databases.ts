import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
      const location = newFolder();
      cpSync(await template(), location, { recursive: true });
      return { database, location };
    },
  };
}

const modules = join(import.meta.dirname, '../../node_modules');

/** A PGlite folder without our tables yet, to be copied: making one takes seconds, so all files of tests share it. */
async function template(): Promise<string> {
  const { version } = JSON.parse(
    readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8'),
  ) as { version: string };
  const kept = join(modules, '.cache', `pglite-${version}`);
  if (existsSync(kept)) return kept;
  mkdirSync(join(modules, '.cache'), { recursive: true });
  const made = mkdtempSync(`${kept}-`);
  const client = await PGlite.create(join(made, 'pglite'));
  await client.close();
  try {
    // In one step: whoever finds it finds it whole.
    renameSync(made, kept);
  } catch (error) {
    rmSync(made, { recursive: true });
    // Another file of tests was faster.
    if (!existsSync(kept)) throw error;
  }
  return kept;
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
