import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openStore } from '../../demo/privacy.mjs';
import { start, type Demo } from '../../demo/server.mjs';
import { launchChromium } from '../../scripts/browsers.mjs';
import { startPostgres, type Cluster } from '../server/postgres.js';
import { press, until } from './shop.js';

const reference = /PR(-[0-9A-Z]{4}){3}/;

/** What a visitor may type to do harm: to the page, to the template, to the reader. */
const harm = `<script>document.title = 'broken'</script><img src=x onerror="document.title = 'broken'">{{nonce}}‮'; DROP TABLE privacy_request; --`;

describe(
  'the privacy office of the demo, on the PostgreSQL that DATABASE_URL names',
  { timeout: 120_000 },
  () => {
    let cluster: Cluster;
    let demo: Demo;
    let browser: Browser;
    let page: Page;
    let errors: string[];

    before(async () => {
      [cluster, browser] = await Promise.all([startPostgres(), launchChromium()]);
      const DATABASE_URL = await cluster.createDatabase();
      demo = await start({
        host: '0.0.0.0',
        privacy: { openStore: () => openStore({ DATABASE_URL }), rateLimit: false },
      });
      const context = await browser.newContext({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
      context.setDefaultTimeout(20_000);
      page = await context.newPage();
      errors = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    });
    after(async () => {
      await browser.close();
      await demo.close();
      await cluster.stop();
    });

    const ask = async (path: string, options: { method?: string; host?: string; headers?: object } = {}) => {
      const { method = 'GET', host = '127.0.0.1', headers = {} } = options;
      const sent = request({ host, port: new URL(demo.url).port, path, method, headers: { ...headers } });
      sent.end(method === 'POST' ? 'status=denied' : undefined);
      const [answer] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
      answer.resume();
      return answer.statusCode;
    };
    const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });

    it('lists what a visitor asked for in the shop, with its dates, and shows what they typed as text', async () => {
      await page.goto(`${demo.url}/?bare&region=US-CA`);
      await page.getByRole('contentinfo').getByRole('link', { name: 'Your Privacy Rights' }).click();
      await page.getByRole('button', { name: 'Ask for this Correct my data' }).click();
      await page.getByLabel('Full name').fill(harm);
      await page.getByLabel('E-mail address').fill('ada@example.com');
      await page.getByLabel('In your own words').fill(harm);
      await press(page, 'Send the request');
      await page.getByText('We have your request').waitFor();

      await page.goto(`${demo.url}/privacy-office`);
      const row = rowOf('Correct my data');
      for (const text of ['United States, CA', 'us', 'The person', 'Open', '45 days left'])
        await row.getByText(text, { exact: true }).waitFor();
      assert.match(await row.innerText(), reference);
      await row.getByRole('link').click();
      await page.getByText('Cal. Civ. Code § 1798.106').waitFor();
      // As the name, and in their own words.
      assert.equal(await page.getByRole('definition').filter({ hasText: harm }).count(), 2);
      await page.getByText('Cal. Civ. Code § 1798.106').waitFor();
      assert.equal(await page.locator('main :is(script, img)').count(), 0);
      assert.match(await page.title(), /^PR-.* · Privacy office$/);
      assert.deepEqual(errors, []);
    });

    it('keeps the messages that no mail server takes, whose link confirms the request', async () => {
      await until(async () => {
        await page.goto(`${demo.url}/privacy-office/outbox`);
        return (await page.getByRole('article').count()) === 2;
      }, 'both messages');
      await page.getByText('To ada@example.com').waitFor();
      await page.getByText('To privacy@tern-pottery.example').waitFor();
      await page.getByRole('link', { name: '/verify?' }).click();
      await press(page, 'Yes, I sent this request');
      await page.getByText('is confirmed').waitFor();
      await page.goto(`${demo.url}/privacy-office`);
      await rowOf('Correct my data').getByText('Confirmed').waitFor();
      await rowOf('Correct my data').getByRole('link').click();
      await page.getByRole('listitem').filter({ hasText: 'Verified' }).waitFor();
    });

    it('changes a status, and says so in the log', async () => {
      await page.getByRole('combobox', { name: 'Status' }).selectOption('Fulfilled');
      await page.getByLabel('Note for the log').fill('Corrected in the order system');
      await press(page, 'Save');
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Fulfilled · Corrected in the order system' })
        .waitFor();
      await page.getByText('Answered').waitFor();
      await page.goto(`${demo.url}/privacy-office`);
      await page.getByText('Nothing is waiting for an answer.').waitFor();
      await page.getByRole('link', { name: 'All' }).click();
      await rowOf('Correct my data').getByText('Fulfilled').waitFor();
    });

    it('says in words what is late and what is due, the nearest deadline first', async () => {
      await page.getByRole('link', { name: 'Open', exact: true }).click();
      await press(page, 'Put in examples');
      await page.getByText('8 requests waiting for an answer, 2 late, 2 due within a week').waitFor();
      const [first] = await page.locator('tbody tr').allInnerTexts();
      assert.match(first!, /days late/);
      await rowOf('A household')
        .getByText(/days left/)
        .waitFor();
      await rowOf('A parent or guardian').getByText('44 days left').waitFor();
    });

    it('has a page for what was declared, who asks for whom, and words of any script', async () => {
      await rowOf('A parent or guardian').getByRole('link').click();
      await page.getByText('min@example.com').waitFor();
      await page.goBack();
      await rowOf('Japan').getByRole('link').click();
      await page.getByText('山田 花子').waitFor();
    });

    it('exists on this machine only, and under its own names', async () => {
      const paths = ['/privacy-office', '/privacy-office/outbox', '/privacy-office/office.css'];
      const elsewhere = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
      for (const path of paths) {
        assert.equal(await ask(path, { headers: { host: 'localhost' } }), 200);
        assert.equal(await ask(path, { headers: { host: 'rebound.example' } }), 404);
        assert.equal(
          await ask(path, { headers: { host: 'localhost', 'x-forwarded-for': '192.0.2.1' } }),
          404,
        );
        if (elsewhere)
          assert.equal(await ask(path, { host: elsewhere, headers: { host: 'localhost' } }), 404);
      }
    });

    it('is changed by its own pages only', async () => {
      await page.goto(`${demo.url}/privacy-office`);
      const path = new URL((await rowOf('Japan').getByRole('link').getAttribute('href'))!, demo.url).pathname;
      const { host } = new URL(demo.url);
      for (const origin of [undefined, 'null', 'https://evil.example', 'http://localhost:1'])
        assert.equal(await ask(path, { method: 'POST', headers: { host, ...(origin && { origin }) } }), 403);
      assert.equal(await ask(path, { method: 'POST', headers: { host, origin: `http://${host}` } }), 303);
      assert.equal(
        await ask('/privacy-office/PR-0000-0000-0000', {
          method: 'POST',
          headers: { host, origin: demo.url },
        }),
        400,
      );
    });
  },
);

describe('npm start', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-elements-start-'));
  after(() => rmSync(folder, { recursive: true }));

  /** The command itself, until `use` is done with it; ended as a terminal ends it. */
  async function run(use: (url: string) => Promise<void>): Promise<void> {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../demo/server.mjs')], {
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        DATABASE_URL: '',
        SMTP_URL: '',
        DATA_FOLDER: folder,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    try {
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      await use(/http:\S+(?=\/)/.exec(line)![0]);
    } finally {
      child.kill('SIGINT');
    }
    assert.deepEqual(await exit, [0, null]);
  }

  it('makes a database where there is none, and finds its requests again at the next start', async () => {
    const body = { type: 'sale:opt-out', regime: 'us', locale: 'en', filer: 'self' };
    let filed = '';
    await run(async (url) => {
      const answer = await fetch(`${url}/privacy-requests`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(body),
      });
      filed = ((await answer.json()) as { reference: string }).reference;
      assert.match(filed, reference);
    });
    await run(async (url) => {
      assert.match(await (await fetch(`${url}/privacy-office`)).text(), new RegExp(filed));
    });
  });
});
