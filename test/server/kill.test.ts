import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request as send } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, it } from 'node:test';
import type { PrivacyRequest } from '../../src/requests/index.js';
import { useDatabases } from './databases.js';
import { databaseNames, openStore, type Place } from './open-store.js';
import { optOut } from './post.js';

const databases = useDatabases();
const visitors = 1000;
const running = new Set<ChildProcess>();

async function startServer({ database, location }: Place): Promise<{ port: number; process: ChildProcess }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'shop-server.ts'), database, location],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  running.add(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { port: Number(line), process: child };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
    await once(child, 'exit');
  running.delete(child);
}

interface Visitor {
  readonly key: string;
  readonly request: PrivacyRequest;
  /** The references that this visitor was told; a retry adds another. */
  readonly references: string[];
}

const newVisitor = (_: unknown, number: number): Visitor => ({
  key: crypto.randomUUID(),
  request: { ...optOut, extra: { visitor: `${number}` } },
  references: [],
});

/** Sends once. Rejects when the connection breaks, as `fetch` does. */
function post(port: number, { key, request }: Visitor): Promise<{ status: number; reference: string }> {
  return new Promise((resolve, reject) => {
    const message = send(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/privacy-requests',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('error', reject);
        response.on('end', () => {
          const { reference } = JSON.parse(text) as { reference: string };
          resolve({ status: response.statusCode!, reference });
        });
      },
    );
    message.on('error', reject);
    message.end(JSON.stringify(request));
  });
}

for (const database of databaseNames) {
  describe(`a server that is killed, ${database}`, () => {
    afterEach(async () => {
      await Promise.all([...running].map(kill));
    });

    it(`keeps every accepted one of ${visitors} requests, and every retried one exactly once`, async () => {
      const place = await databases.create(database);
      const all = Array.from({ length: visitors }, newVisitor);
      const first = await startServer(place);
      let accepted = 0;
      const attempts = await Promise.allSettled(
        all.map(async (visitor) => {
          const { status, reference } = await post(first.port, visitor);
          assert.equal(status, 201);
          visitor.references.push(reference);
          accepted += 1;
          // In the middle: some answers are out, some requests are being stored, some have not been read.
          if (accepted === visitors / 4) await kill(first.process);
        }),
      );
      const failed = attempts.filter(({ status }) => status === 'rejected').length;
      assert.ok(failed > 0, 'the server was killed too late to matter');
      assert.ok(accepted >= visitors / 4);

      const second = await startServer(place);
      // Each visitor's page retries with its key, also those that were accepted and then reloaded.
      for (const visitor of all) visitor.references.push((await post(second.port, visitor)).reference);
      for (const { references } of all)
        assert.equal(new Set(references).size, 1, 'a retry got another reference');
      await kill(second.process);

      const store = await openStore(place);
      try {
        const stored = await store.list({ limit: 2 * visitors });
        const expected = all.map(({ references, request }) => [references[0], request]);
        const byReference = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
          String(a) < String(b) ? -1 : 1;
        assert.deepEqual(
          stored.map(({ reference, request }) => [reference, request]).sort(byReference),
          expected.sort(byReference),
        );
        const log = await store.log();
        assert.equal(log.length, visitors);
        assert.equal(new Set(log.map(({ reference }) => reference)).size, visitors);
      } finally {
        await store.close();
      }
      console.log(
        `${database}: ${accepted} of ${visitors} accepted before SIGKILL, ${failed} cut off, ${visitors} stored`,
      );
    });
  });
}
