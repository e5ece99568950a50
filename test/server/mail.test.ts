import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { deliver, privacyRequests, type PrivacyRequestsOptions } from '../../src/server/index.js';
import { mail } from '../../src/server/notify/mail.js';
import { useDatabases, useStore } from './databases.js';
import { databaseNames } from './open-store.js';
import { bodyOf, deletion, endpoint, optOut, post } from './post.js';

const databases = useDatabases();
const minute = 60_000;

interface Mail {
  readonly to: string;
  readonly text: string;
}

/** Quoted-printable soft breaks undone, so that a link is in one piece. */
const plain = (source: string): string => source.replaceAll('=\r\n', '').replaceAll('=3D', '=');

for (const database of databaseNames) {
  describe(`messages, ${database}`, () => {
    const context = useStore(databases, database);
    const mails: Mail[] = [];
    let refusal: Error | undefined;
    let transport = '';
    const smtp = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, { envelope }, callback) {
        let text = '';
        stream.on('data', (part: Buffer) => (text += part.toString()));
        stream.on('end', () => {
          if (!refusal)
            mails.push({ to: envelope.rcptTo.map(({ address }) => address).join(), text: plain(text) });
          callback(refusal);
        });
      },
    });

    before(async () => {
      smtp.listen(0, '127.0.0.1');
      await once(smtp.server, 'listening');
      transport = `smtp://127.0.0.1:${(smtp.server.address() as { port: number }).port}`;
    });
    after(() => new Promise<void>((resolve) => smtp.close(resolve)));
    beforeEach(() => {
      mails.length = 0;
      refusal = undefined;
    });

    const notify = (office: string | undefined = 'privacy@shop.example', to = transport) =>
      mail({ transport: to, from: 'Shop <no-reply@shop.example>', endpoint, ...(office && { office }) });

    /** Files a request and waits until the messages that follow it are out, or have failed. */
    async function file(
      request: object,
      options: Partial<PrivacyRequestsOptions> = {},
      key = crypto.randomUUID(),
    ) {
      const work: Promise<unknown>[] = [];
      const handler = privacyRequests({
        store: context.store,
        rateLimit: false,
        notify: notify(),
        ...options,
      });
      const response = await handler(post(request, { key }), { waitUntil: (one) => work.push(one) });
      assert.equal(response.status, 201);
      await Promise.all(work);
      return { handler, ...(await bodyOf(response)) };
    }

    const visit = (handler: ReturnType<typeof privacyRequests>, link: string, method = 'GET') =>
      handler(
        new Request(link, {
          method,
          headers: { 'sec-fetch-site': method === 'GET' ? 'none' : 'same-origin' },
        }),
      );
    const linkIn = (text: string): string => /https:\/\/\S+\/verify\S+/.exec(text)![0];

    it('tells the requester and the privacy office, who learns no name from it', async () => {
      const { reference } = await file(deletion);
      assert.deepEqual(mails.map(({ to }) => to).sort(), ['ada@example.com', 'privacy@shop.example']);
      for (const { text } of mails) assert.match(text, new RegExp(reference));
      const { text } = mails.find(({ to }) => to === 'privacy@shop.example')!;
      assert.match(text, /Type: deletion/);
      assert.doesNotMatch(text, /ada|lovelace/i);
    });

    it('verifies a deletion in California by a link, which alone changes nothing', async () => {
      const { handler, reference } = await file(deletion);
      const link = linkIn(mails.find(({ to }) => to === 'ada@example.com')!.text);
      assert.equal((await context.store.find(reference))?.reason, 'need_user_verification');

      const page = await visit(handler, link);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<form method="post">/);
      assert.match(page.headers.get('content-security-policy')!, /default-src 'none'/);
      assert.equal((await context.store.find(reference))?.verifiedAt, undefined);

      assert.equal((await visit(handler, link, 'POST')).status, 200);
      const verified = await context.store.find(reference);
      assert.ok(verified?.verifiedAt);
      assert.equal(verified.reason, undefined);
      await visit(handler, link, 'POST');
      assert.equal(
        (await context.store.log(reference)).filter(({ event }) => event === 'verified').length,
        1,
      );
    });

    it('takes no other secret for the link', async () => {
      const { handler, reference, secret } = await file(deletion);
      const other = await file(deletion);
      const otherSecret = new URL(
        linkIn(mails.filter(({ to }) => to === 'ada@example.com').at(-1)!.text),
      ).searchParams.get('secret')!;
      for (const wrong of [secret, otherSecret, '', 'x'.repeat(43)]) {
        const link = `${endpoint}/verify?${new URLSearchParams({ reference, secret: wrong }).toString()}`;
        assert.equal((await visit(handler, link, 'POST')).status, 404);
      }
      assert.equal((await context.store.find(reference))?.verifiedAt, undefined);
      assert.equal((await context.store.find(other.reference))?.verifiedAt, undefined);
    });

    it('asks nobody to confirm an opt-out, a request under the GDPR, or one that an agent filed', async () => {
      const agent = { name: 'Agent', email: 'agent@example.com', authorized: true };
      const requests = [
        { ...optOut, identity: { email: 'ada@example.com' } },
        { ...deletion, regime: 'eu', region: 'DE' },
        { ...deletion, filer: 'agent', representative: agent },
      ];
      for (const request of requests) {
        mails.length = 0;
        const { reference } = await file(request);
        assert.equal(mails.length, 2);
        for (const { text } of mails) assert.doesNotMatch(text, /verify/);
        assert.equal((await context.store.find(reference))?.reason, undefined);
      }
      assert.ok(mails.some(({ to }) => to === 'agent@example.com'));
    });

    it('asks who asks where the form has seen signs of a machine, and loses nothing of it', async () => {
      const doubtful = { ...deletion, regime: 'eu', region: 'DE', signs: ['hidden-field'] };
      const { handler, reference } = await file(doubtful);
      const stored = await context.store.find(reference);
      assert.deepEqual(stored?.request, doubtful);
      assert.equal(stored.reason, 'need_user_verification');
      assert.match(
        mails.find(({ to }) => to === 'privacy@shop.example')!.text,
        /Signs of a machine: hidden-field/,
      );
      await visit(handler, linkIn(mails.find(({ to }) => to === 'ada@example.com')!.text), 'POST');
      assert.equal((await context.store.find(reference))?.reason, undefined);
      const optedOut = await file({ ...optOut, signs: ['hidden-field', 'too-fast'] });
      assert.equal((await context.store.find(optedOut.reference))?.reason, undefined);
    });

    it('sends each message once, however often the request is repeated', async () => {
      const key = crypto.randomUUID();
      for (let i = 0; i < 3; i += 1) await file(deletion, {}, key);
      assert.equal(mails.length, 2);
    });

    it('accepts a request while the mail server is down, and sends when it is back', async () => {
      const start = Date.now();
      const errors: string[] = [];
      const onError = (message: string) => errors.push(message);
      const { reference } = await file(deletion, {
        notify: notify('privacy@shop.example', 'smtp://127.0.0.1:1'),
        now: () => start,
        onError,
      });
      assert.equal(errors.length, 2);
      for (const message of errors) {
        assert.match(message, new RegExp(`about ${reference} was not sent \\(Error ESOCKET\\)`));
        assert.doesNotMatch(message, /ada|example\.com/);
      }
      assert.equal(await deliver(context.store, notify(), { now: () => start + minute - 1 }), 0);
      refusal = Object.assign(new Error('try later'), { responseCode: 451 });
      assert.equal(await deliver(context.store, notify(), { now: () => start + minute, onError }), 0);
      assert.equal(errors.length, 4);
      refusal = undefined;
      assert.equal(await deliver(context.store, notify(), { now: () => start + 3 * minute }), 2);
      assert.equal(await deliver(context.store, notify(), { now: () => start + 99 * minute }), 0);
      assert.deepEqual(mails.map(({ to }) => to).sort(), ['ada@example.com', 'privacy@shop.example']);
    });

    it('shares the messages between processes, and sends none twice', async () => {
      const start = Date.now();
      for (let i = 0; i < 5; i += 1)
        await file(deletion, {
          now: () => start,
          onError: () => undefined,
          notify: () => Promise.reject(new Error('down')),
        });
      const later = { now: () => start + 2 * minute };
      const sent = await Promise.all([1, 2, 3].map(() => deliver(context.store, notify(), later)));
      assert.equal(
        sent.reduce((sum, one) => sum + one),
        10,
      );
      const ids = mails.map(({ text }) => /^message-id: (\S+)/im.exec(text)![1]);
      assert.equal(new Set(ids).size, 10);
    });

    it('repeats nothing of what was typed', async () => {
      const hostile = 'Visit https://evil.example now';
      await file({
        ...deletion,
        identity: { ...deletion.identity, name: hostile },
        details: { message: hostile },
      });
      for (const { text } of mails) assert.doesNotMatch(text, /evil/);
    });
  });
}
