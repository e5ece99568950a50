import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres } from '../../scripts/postgres/find.mjs';

/** A PostgreSQL server of one's own: a fresh cluster in a temporary folder. */
export interface Cluster {
  readonly port: number;
  /** Makes an empty database and returns its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts Debian's PostgreSQL as a user without rights (it refuses to run as root), reachable from this machine only. */
export async function startPostgres(settings: readonly string[] = []): Promise<Cluster> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is missing. Run: node scripts/setup.mjs postgres');
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), 'privacy-elements-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      '-p',
      `${port}`,
      '-c',
      'listen_addresses=127.0.0.1',
      '-k',
      folder,
      ...settings.flatMap((one) => ['-c', one]),
    ],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = (database: string): string => `postgres://test@127.0.0.1:${port}/${database}`;
  await untilReady(server, address('postgres'));
  let count = 0;

  return {
    port,
    async createDatabase() {
      count += 1;
      const name = `test_${count}`;
      await run(address('postgres'), `CREATE DATABASE ${name}`);
      return address(name);
    },
    async stop() {
      // SIGQUIT: at once; the cluster is thrown away.
      if (server.exitCode === null && server.kill('SIGQUIT')) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function run(address: string, sql: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  let said = '';
  server.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${said}`);
    try {
      await run(address, 'SELECT 1');
      return;
    } catch (error) {
      // Not listening yet, or still starting up; its exit ends the loop.
      const { code } = error as { code?: string };
      if (code !== 'ECONNREFUSED' && code !== '57P03') throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Root becomes `postgres`, which Debian's package makes, or `nobody`; anybody else stays who they are. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!entry) throw new Error('There is no user to run PostgreSQL as.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
