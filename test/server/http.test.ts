import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { nodeHandler } from '../../src/server/adapters/node.js';
import { privacyRequests, type PrivacyRequestsOptions } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { bodyOf, endpoint, optOut, post } from './post.js';
import { openSocket, rawPost, serve } from './serve.js';

const databases = useDatabases();

describe('what the endpoint refuses', { timeout: 60_000 }, () => {
  const context = useStore(databases, 'PostgreSQL');
  const handler = (options: Partial<PrivacyRequestsOptions> = {}) =>
    privacyRequests({ store: context.store, rateLimit: false, ...options });
  const count = async (): Promise<number> => (await context.store.list()).length;

  async function refuses(request: Request, status: number, problem: string, options = {}): Promise<Response> {
    const before = await count();
    const response = await handler(options)(request);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const body = await bodyOf(response.clone());
    assert.equal(body.type, `urn:privacy-elements:problem:${problem}`);
    assert.equal(body.status, status);
    assert.equal(await count(), before, 'it was stored all the same');
    return response;
  }

  it('refuses a body that is not JSON, not UTF-8, or empty', async () => {
    await refuses(post('{"type":'), 400, 'malformed-body');
    await refuses(post(''), 400, 'malformed-body');
    const { url, method, headers } = post(optOut);
    const latin1 = new Uint8Array([...new TextEncoder().encode('{"type":"'), 0xe4, 0x22, 0x7d]);
    await refuses(new Request(url, { method, headers, body: latin1 }), 400, 'malformed-body');
  });

  it('names each field that is wrong', async () => {
    const response = await refuses(post({ ...optOut, type: 'deletion' }), 422, 'invalid-body');
    const { errors } = await bodyOf(response);
    assert.ok(errors!.some(({ pointer }) => pointer === '/identity'));
    for (const { detail } of errors!) assert.ok(detail.length > 10);
  });

  it('refuses what a database cannot hold, and says where', async () => {
    const nul = await refuses(post({ ...optOut, extra: { 'a/b': '\0' } }), 422, 'invalid-body');
    assert.equal((await bodyOf(nul)).errors![0]!.pointer, '/extra/a~1b');
    await refuses(post('{"extra":{"note":"\\ud800"}}'), 422, 'invalid-body');
  });

  it('survives a body that is nested 30,000 deep', async () => {
    await refuses(post('['.repeat(30_000) + ']'.repeat(30_000)), 422, 'invalid-body');
  });

  it('asks for application/json and for an idempotency key', async () => {
    await refuses(post(optOut, { headers: { 'content-type': 'text/plain' } }), 415, 'unsupported-media-type');
    await refuses(post(optOut, { key: null }), 400, 'missing-idempotency-key');
    await refuses(post(optOut, { key: 'short' }), 400, 'missing-idempotency-key');
    await refuses(post(optOut, { key: `${'x'.repeat(20)}\t!` }), 400, 'missing-idempotency-key');
    const withCharset = post(optOut, { headers: { 'content-type': 'Application/JSON; charset=utf-8' } });
    assert.equal((await handler()(withCharset)).status, 201);
  });

  it('refuses other methods and names those it takes', async () => {
    const response = await refuses(new Request(endpoint, { method: 'DELETE' }), 405, 'method-not-allowed');
    assert.equal(response.headers.get('allow'), 'GET, POST, OPTIONS');
  });

  it('refuses a post from a foreign site, whatever else it says', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://shop.example.evil.example' },
      { origin: 'http://shop.example' },
      { origin: 'https://shop.example:8443' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const response = await refuses(post(optOut, { headers }), 403, 'foreign-origin');
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    }
  });

  it('takes a post from its own origin, from allowed origins, and from programs that are no browser', async () => {
    const allowedOrigins = ['https://www.shop.example'];
    const own: Record<string, string>[] = [
      { origin: 'https://shop.example', 'sec-fetch-site': 'same-origin' },
      { origin: 'https://shop.example' },
      // Behind a proxy that ends TLS the handler sees another origin than the browser.
      { origin: 'https://public.example', 'sec-fetch-site': 'same-origin' },
      { origin: 'https://www.shop.example', 'sec-fetch-site': 'same-site' },
      {},
    ];
    for (const headers of own)
      assert.equal((await handler({ allowedOrigins })(post(optOut, { headers }))).status, 201);
  });

  it('answers a preflight with CORS headers for allowed origins only', async () => {
    const ask = (origin: string) =>
      handler({ allowedOrigins: ['https://www.shop.example'] })(
        new Request(endpoint, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        }),
      );
    const allowed = await ask('https://www.shop.example');
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://www.shop.example');
    assert.match(allowed.headers.get('access-control-allow-headers')!, /idempotency-key/);
    assert.equal(allowed.headers.get('vary'), 'origin');
    assert.equal((await ask('https://evil.example')).headers.get('access-control-allow-origin'), null);
  });

  it('limits each client and says when to come back', async () => {
    let now = 1_000_000;
    const answer = handler({ rateLimit: { requests: 2, seconds: 60 }, now: () => now });
    const from = (address: string) => answer(post(optOut), { address });
    const first = await from('203.0.113.7');
    assert.equal(first.headers.get('ratelimit-policy'), '"default";q=2;w=60');
    assert.equal(first.headers.get('ratelimit'), '"default";r=1;t=60');
    assert.equal((await from('::ffff:203.0.113.7')).status, 201);
    now += 20_000;
    const third = await from('203.0.113.7');
    assert.equal(third.status, 429);
    assert.equal(third.headers.get('retry-after'), '40');
    assert.equal((await bodyOf(third)).type, 'urn:privacy-elements:problem:too-many-requests');
    assert.equal((await from('203.0.113.8')).status, 201);
    now += 40_000;
    assert.equal((await from('203.0.113.7')).status, 201);
  });

  it('counts a whole IPv6 network as one client', async () => {
    const answer = handler({ rateLimit: { requests: 1, seconds: 60 } });
    assert.equal((await answer(post(optOut), { address: '2001:db8:1:2::1' })).status, 201);
    assert.equal((await answer(post(optOut), { address: '2001:db8:1:2:ffff:0:0:9' })).status, 429);
    assert.equal((await answer(post(optOut), { address: '2001:db8:1:3::1' })).status, 201);
  });

  it('does not let a foreign page use up the requests of its visitor', async () => {
    const answer = handler({ rateLimit: { requests: 1, seconds: 60 } });
    const address = '203.0.113.9';
    for (let i = 0; i < 3; i += 1)
      await answer(post(optOut, { headers: { origin: 'https://evil.example' } }), { address });
    assert.equal((await answer(post(optOut), { address })).status, 201);
  });

  it('gives up on a body that does not come', async () => {
    const { port } = await serve(nodeHandler(handler({ timeout: 100 })));
    const socket = await openSocket(port);
    socket.write(rawPost(JSON.stringify(optOut), crypto.randomUUID()).slice(0, -5));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1\.1 408 /);
    socket.destroy();
  });

  const tenMegabytes = 10_000_000;
  const bodies = {
    'a body that says it has 10 MB': { 'content-length': `${tenMegabytes}` },
    'a body of 10 MB that does not say so': { 'transfer-encoding': 'chunked' },
  };
  for (const [name, headers] of Object.entries(bodies)) {
    it(`refuses ${name} early, and reads little of it`, async () => {
      const { port, bytesRead } = await serve(nodeHandler(handler()));
      const before = await count();
      const socket = await openSocket(port);
      let answer = '';
      // The server closes while this end is still writing: that is the point, and an error for this end.
      socket.on('error', () => undefined);
      const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
      const answered = new Promise<void>((resolve) => {
        socket.on('data', (part: Buffer) => {
          answer += part.toString();
          resolve();
        });
      });
      const head = rawPost('', crypto.randomUUID(), headers);
      socket.write('content-length' in headers ? head : head.replace('content-length: 0\r\n', ''));
      const part = Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`);
      // Writes as fast as the server takes it, until it is refused.
      for (let sent = 0; !answer && sent < tenMegabytes; sent += part.length) {
        if (socket.write(part)) continue;
        await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), answered, closed]);
      }
      await closed;
      assert.match(answer, /^HTTP\/1\.1 413 /);
      assert.match(answer, /connection: close/i);
      assert.ok(bytesRead() > 0 && bytesRead() < 500_000, `${bytesRead()} bytes were read`);
      assert.equal(await count(), before);
    });
  }
});
