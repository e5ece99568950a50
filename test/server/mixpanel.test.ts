import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { privacyRequests } from '../../src/server/index.js';
import { mixpanelFulfilment, type MixpanelOptions } from '../../src/server/mixpanel/index.js';
import type { ClosableStore } from '../../src/server/stores/closable-store.js';
import { useDatabases } from './databases.js';
import { oauthToken, projectToken, startMixpanel, type MixpanelServer } from './mixpanel-server.js';
import { databaseNames, openStore, type Place } from './open-store.js';
import { bodyOf, deletion, post } from './post.js';

const databases = useDatabases();
const europe = { regime: 'eu', region: 'DE' };

for (const database of databaseNames) {
  describe(`fulfilment at Mixpanel, ${database}`, { timeout: 120_000 }, () => {
    let place: Place;
    let store: ClosableStore;
    let mixpanel: MixpanelServer;
    let now = 0;
    const errors: string[] = [];

    before(async () => {
      place = await databases.create(database);
      store = await openStore(place);
    });
    after(() => store.close());
    beforeEach(async () => {
      now = Date.now();
      errors.length = 0;
      mixpanel = await startMixpanel(() => now);
    });
    afterEach(async () => {
      mixpanel.close();
      await store.database.query('DELETE FROM privacy_task');
      await store.database.query('DELETE FROM privacy_task_subject');
      await store.database.query(`DELETE FROM privacy_setting WHERE name = 'mixpanel-lease'`);
    });

    /** Sleeping moves the clock, which the server shares. */
    const start = (options: Partial<MixpanelOptions> = {}) =>
      mixpanelFulfilment({
        store,
        projectToken,
        oauthToken,
        host: mixpanel.host,
        now: () => now,
        sleep: (milliseconds) => {
          now += milliseconds;
          return Promise.resolve();
        },
        onError: (message) => errors.push(message),
        ...options,
      });

    async function file(request: object = {}): Promise<string> {
      const handler = privacyRequests({ store, rateLimit: false });
      return (await bodyOf(await handler(post({ ...deletion, ...europe, ...request })))).reference;
    }

    it('files one deletion for the ids of many requests, and follows it to its end', async () => {
      const fulfilment = start();
      const references = [await file(), await file()];
      await fulfilment.add(references[0]!, ['u1', 'u2']);
      await fulfilment.add(references[0]!, ['u2']);
      await fulfilment.add(references[1]!, ['u2', 'u3']);
      assert.deepEqual(await fulfilment.run(), { filed: 1, ended: 0, unclear: 0 });
      assert.deepEqual(
        mixpanel.tasks.map(({ path, body }) => ({ path, body })),
        [{ path: 'data-deletions', body: { distinct_ids: ['u1', 'u2', 'u3'], compliance_type: 'GDPR' } }],
      );
      for (const [status, ended] of [
        ['STAGING', 0],
        ['STARTED', 0],
        ['UNKNOWN', 0],
        ['SUCCESS', 1],
      ] as const) {
        mixpanel.tasks[0]!.status = status;
        now += 3_600_000;
        assert.equal((await fulfilment.run()).ended, ended);
        assert.equal((await fulfilment.tasks())[0]!.vendorStatus, status);
      }
      const [task] = await fulfilment.tasks();
      assert.equal(task!.state, 'done');
      assert.deepEqual(task!.references, [...references].sort());
      const log = await store.log(references[1]);
      assert.deepEqual(
        log.map(({ event, detail }) => detail.state ?? event),
        ['received', 'filed', 'done'],
      );
      assert.equal(mixpanel.tasks.length, 1);
      assert.deepEqual(errors, []);
    });

    it('cuts large deletions into batches, one call a second', async () => {
      const fulfilment = start();
      const ids = Array.from({ length: 4500 }, (_, index) => `user-${index}`);
      await fulfilment.add(await file(), ids);
      assert.equal((await fulfilment.run()).filed, 3);
      assert.deepEqual(
        mixpanel.tasks.map(({ body }) => body.distinct_ids.length),
        [1999, 1999, 502],
      );
      assert.deepEqual(new Set(mixpanel.tasks.flatMap(({ body }) => body.distinct_ids)), new Set(ids));
      assert.deepEqual(mixpanel.answers, [200, 200, 200]);
    });

    it('keeps to one call a second where a call is long on its way', async () => {
      const delays = [900, 0, 0];
      const fulfilment = start({
        fetch: (url, init) => {
          now += delays.shift() ?? 0;
          return fetch(url, init);
        },
      });
      await fulfilment.add(
        await file(),
        Array.from({ length: 4500 }, (_, index) => `user-${index}`),
      );
      await fulfilment.run();
      assert.deepEqual(mixpanel.answers, [200, 200, 200]);
    });

    it('retrieves for each request apart, with the disclosures that California knows', async () => {
      const fulfilment = start();
      const california = { regime: 'us', region: 'US-CA' };
      const requests = [
        { type: 'access' },
        { type: 'access' },
        { ...california, type: 'access:categories' },
        { ...california, type: 'access:specific', details: { declaration: true } },
      ];
      for (const [index, request] of requests.entries())
        await fulfilment.add(await file(request), [`u${index}`]);
      await fulfilment.run();
      const bodies = mixpanel.tasks.map(({ body }) => JSON.stringify(body)).sort();
      assert.deepEqual(bodies, [
        '{"distinct_ids":["u0"],"compliance_type":"GDPR"}',
        '{"distinct_ids":["u1"],"compliance_type":"GDPR"}',
        '{"distinct_ids":["u2"],"compliance_type":"CCPA","disclosure_type":"Categories"}',
        '{"distinct_ids":["u2"],"compliance_type":"CCPA","disclosure_type":"Sources"}',
        '{"distinct_ids":["u3"],"compliance_type":"CCPA","disclosure_type":"Data"}',
      ]);
      Object.assign(mixpanel.tasks[0]!, { status: 'SUCCESS', result: 'https://mixpanel.example/export.zip' });
      now += 3_600_000;
      assert.equal((await fulfilment.run()).ended, 1);
      assert.equal(
        (await fulfilment.tasks()).filter(({ result }) => result === 'https://mixpanel.example/export.zip')
          .length,
        1,
      );
    });

    it('backs off when Mixpanel says 429, as long as it says', async () => {
      const fulfilment = start();
      mixpanel.faults.push(
        { status: 429, retryAfter: 7 },
        { status: 429 },
        { status: 429, retryAfter: 7200 },
      );
      await fulfilment.add(await file(), ['u1']);
      const begin = now;
      assert.equal((await fulfilment.run()).filed, 0);
      assert.ok(now - begin >= 11_000 && now - begin < 30_000, `${now - begin}`);
      now += 7_000_000;
      assert.equal((await fulfilment.run()).filed, 0);
      now += 200_000;
      assert.equal((await fulfilment.run()).filed, 1);
      assert.equal(mixpanel.tasks.length, 1);
    });

    it('tries again what was certainly not filed', async () => {
      await start().add(await file(), ['u1']);
      const gone = await startMixpanel();
      gone.close();
      assert.equal((await start({ host: gone.host }).run()).filed, 0);
      now += 60_000;
      assert.equal((await start({ oauthToken: 'expired' }).run()).filed, 0);
      now += 300_000;
      assert.equal((await start({ oauthToken: () => Promise.resolve(oauthToken) }).run()).filed, 1);
      assert.deepEqual(
        errors.map((error) => /\((.+)\)/.exec(error)![1]),
        ['ECONNREFUSED', 'HTTP 401'],
      );
    });

    it('does not try again what Mixpanel refused', async () => {
      mixpanel.faults.push({ status: 400 });
      const fulfilment = start();
      await fulfilment.add(await file(), ['u1']);
      await fulfilment.run();
      now += 86_400_000;
      await fulfilment.run();
      const [task] = await fulfilment.tasks();
      assert.deepEqual([task!.state, task!.vendorStatus, mixpanel.answers], ['failed', 'HTTP 400', [400]]);
    });

    for (const fault of ['taken, then cut off', 'taken, then 500'] as const) {
      it(`does not file twice what was ${fault}, and goes on when a person has settled it`, async () => {
        mixpanel.faults.push(fault);
        const fulfilment = start();
        await fulfilment.add(await file(), ['u1']);
        assert.deepEqual(await fulfilment.run(), { filed: 0, ended: 0, unclear: 1 });
        now += 86_400_000;
        assert.equal((await fulfilment.run()).unclear, 1);
        assert.equal(mixpanel.tasks.length, 1);
        assert.match(errors[0]!, /settle\('\d+'/);
        const [task] = await fulfilment.tasks();
        await fulfilment.settle(task!.id, { trackingId: mixpanel.tasks[0]!.trackingId });
        mixpanel.tasks[0]!.status = 'SUCCESS';
        assert.deepEqual(await fulfilment.run(), { filed: 0, ended: 1, unclear: 0 });
        assert.equal(mixpanel.tasks.length, 1);
        await assert.rejects(fulfilment.settle(task!.id, 'not-filed'), /is not unclear/);
      });
    }

    it('resumes after SIGKILL in the middle of a call without filing twice', async () => {
      await start().add(await file(), ['u1']);
      await store.close();
      const child = spawn(
        process.execPath,
        [
          '--import',
          'tsx',
          join(import.meta.dirname, 'mixpanel-run.ts'),
          place.database,
          place.location,
          mixpanel.host,
        ],
        { stdio: ['ignore', 'inherit', 'inherit'] },
      );
      mixpanel.onTaken = () => child.kill('SIGKILL');
      await once(child, 'exit');
      assert.equal(mixpanel.tasks.length, 1);
      store = await openStore(place);
      // Its lease has to run out first.
      assert.equal((await start().run()).busy, true);
      now = Date.now() + 120_000;
      assert.deepEqual(await start().run(), { filed: 0, ended: 0, unclear: 1 });
      assert.equal(mixpanel.tasks.length, 1);
      const [task] = await start().tasks();
      await start().settle(task!.id, 'not-filed');
      assert.equal((await start().run()).filed, 1);
    });

    it('files nothing for a request that anybody may have filed, or that is answered', async () => {
      const unverified = privacyRequests({ store, notify: () => Promise.resolve() });
      const { reference } = await bodyOf(await unverified(post(deletion)));
      await assert.rejects(start().add(reference, ['u1']), /waits for verification/);
      await store.verify(reference, now);
      await start().add(reference, ['u1']);
      await store.change(reference, { status: 'denied', reason: 'no_match' }, now);
      await assert.rejects(start().add(reference, ['u2']), /answered already/);
      await assert.rejects(start().add('PR-0000-0000-0000', ['u1']), /no request/);
      const correction = await file({ type: 'correction', details: { message: 'My name is Ada.' } });
      await assert.rejects(start().add(correction, ['u1']), /nothing to file at Mixpanel/);
      await assert.rejects(start().add(await file(), ['']), /distinct_id/);
    });

    it('lets one process at a time call', async () => {
      await start().add(
        await file(),
        Array.from({ length: 6000 }, (_, index) => `${index}`),
      );
      const summaries = await Promise.all([start().run(), start().run(), start().run()]);
      assert.equal(summaries.filter(({ busy }) => busy).length, 2);
      assert.deepEqual(mixpanel.answers, [200, 200, 200, 200]);
    });
  });
}
