import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { start, type Demo } from '../../demo/server.mjs';
import { encode, type ConsentRecord } from '../../src/consent/index.js';
import { until } from './shop.js';

const root = join(import.meta.dirname, '../..');
const example = 'examples/mixpanel-node.mjs';

const record: ConsentRecord = {
  id: '1',
  policy: '2026-11',
  regime: 'eu',
  region: 'DE',
  at: Date.now() - 1000,
  until: Date.now() + 86_400_000,
  source: 'visitor',
  signal: false,
  language: 'de',
  choices: { functional: false, analytics: true, marketing: false },
};
const refusal = { ...record, choices: { functional: false, analytics: false, marketing: false } };

/** The file that docs/server.md shows, run as its reader would run it, with the real library of Mixpanel. */
describe('the example with Mixpanel’s Node library', () => {
  let demo: Demo;
  let shop: ChildProcess;
  let address = '';

  before(async () => {
    demo = await start();
    const { HTTP_PROXY, HTTPS_PROXY, ...env } = process.env;
    shop = spawn(process.execPath, [join(root, example)], {
      env: { ...env, PORT: '0', MIXPANEL_TOKEN: 'token', MIXPANEL_URL: `${demo.url}/collect/orders` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(shop.stdout!, 'data')) as [Buffer];
    address = line.toString().trim();
  });

  after(async () => {
    shop.kill();
    await demo.close();
  });

  const order = async (headers: Record<string, string>) => {
    const { status } = await fetch(`${address}/orders`, { method: 'POST', headers });
    assert.equal(status, 201);
  };
  const arrived = () => demo.log('orders').flatMap(({ events }) => events);
  const allowed = `consent=${encode(record)}`;

  it('tells Mixpanel nothing without a consent that can be read, and of the order where there is one', async () => {
    await order({});
    await order({ 'cf-ipcountry': 'DE' });
    await order({ cookie: `consent=${encode(refusal)}` });
    await order({ cookie: `consent=${encode(refusal)}`, 'cf-ipcountry': 'US' });
    await order({ cookie: allowed.slice(0, -3) });
    await order({ cookie: allowed.replace('-marketing', 'marketing') });
    await order({ cookie: `consent=${encode({ ...record, policy: '2025-01' })}` });
    await order({ cookie: 'consent=accepted', 'cf-ipcountry': 'US' });
    await order({ cookie: `basket=3; ${allowed}` });
    // Each event is sent before the answer to its order, so that those before would have come before.
    await until(() => arrived().length > 0, 'the first order');
    await order({ cookie: allowed, 'sec-gpc': '1' });
    await until(() => arrived().length > 1, 'the second order');
    assert.deepEqual(arrived(), ['Order placed', 'Order placed']);
    const [{ body, path }] = demo.log('orders') as [{ body: unknown; path: string }];
    assert.match(path, /^\/track/);
    const { properties } = body as { properties: Record<string, unknown> };
    assert.equal(properties.token, 'token');
    assert.equal(properties.distinct_id, 'account-17');
    assert.equal('ip' in properties, false);
  });

  it('stands in docs/server.md letter for letter', () => {
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    assert.ok(read('docs/server.md').includes(`\`\`\`js\n${read(example)}\`\`\``));
  });
});
