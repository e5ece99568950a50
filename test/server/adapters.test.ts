import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import express from 'express';
import { expressHandler } from '../../src/server/adapters/express.js';
import { nodeHandler } from '../../src/server/adapters/node.js';
import { privacyRequests, type Connection, type Handler } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { bodyOf, deletion } from './post.js';
import { openSocket, serve } from './serve.js';

const databases = useDatabases();

describe('adapters', { timeout: 60_000 }, () => {
  const context = useStore(databases, 'PostgreSQL');
  const handler = () => privacyRequests({ store: context.store, rateLimit: { requests: 3, seconds: 600 } });

  const send = (port: number, body: unknown, headers: Record<string, string> = {}, path = '') =>
    fetch(`http://127.0.0.1:${port}/privacy-requests${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
      body: JSON.stringify(body),
    });

  const apps: Record<string, () => RequestListener> = {
    'node:http': () => nodeHandler(handler()),
    Express: () => express().use('/privacy-requests', expressHandler(handler())) as RequestListener,
    'Express behind express.json()': () =>
      express().use(express.json()).use('/privacy-requests', expressHandler(handler())) as RequestListener,
  };

  for (const [name, listener] of Object.entries(apps)) {
    it(`files a request, tells its status and limits the client, ${name}`, async () => {
      const { port } = await serve(listener());
      const response = await send(port, deletion);
      assert.equal(response.status, 201);
      const { reference, secret } = await bodyOf(response);
      assert.deepEqual((await context.store.find(reference))?.request, deletion);
      const location = response.headers.get('location')!;
      assert.equal(location, `/privacy-requests/${reference}`);
      const status = await fetch(`http://127.0.0.1:${port}${location}`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      assert.equal((await bodyOf(status)).status, 'open');
      assert.equal((await send(port, { type: 'nothing' })).status, 422);
      assert.equal((await send(port, deletion)).status, 201);
      assert.equal((await send(port, deletion)).status, 429);
    });
  }

  it('sends every Set-Cookie apart', async () => {
    const two: Handler = () => {
      const headers = new Headers([
        ['set-cookie', 'a=1; Path=/'],
        ['set-cookie', 'b=2; Path=/'],
      ]);
      return Promise.resolve(new Response('', { headers }));
    };
    const { port } = await serve(nodeHandler(two));
    assert.deepEqual((await fetch(`http://127.0.0.1:${port}/`)).headers.getSetCookie(), [
      'a=1; Path=/',
      'b=2; Path=/',
    ]);
  });

  it('believes X-Forwarded-For only as far as the site has proxies of its own', async () => {
    const seen: (string | undefined)[] = [];
    const watch: Handler = (_, connection: Connection = {}) => {
      seen.push(connection.address);
      return Promise.resolve(new Response());
    };
    const forwarded = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };
    for (const trustedProxies of [0, 1, 2]) {
      const { port } = await serve(nodeHandler(watch, { trustedProxies }));
      await send(port, {}, forwarded);
    }
    assert.deepEqual(seen, ['127.0.0.1', '203.0.113.7', '198.51.100.1']);
  });

  it('answers 400 to a bad Host instead of failing', async () => {
    const { port } = await serve(nodeHandler(handler()));
    const socket = await openSocket(port);
    socket.write('GET /privacy-requests HTTP/1.1\r\nHost: a b<>\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 400 /);
    socket.destroy();
  });
});
