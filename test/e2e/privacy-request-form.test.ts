import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';

const html = (endpoint: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Privacy</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src *; require-trusted-types-for 'script'">
<privacy-request-form endpoint="${endpoint}" region="US-CA" contact="privacy@example.com"><p>12 Kiln Lane</p></privacy-request-form>
<script type="module" src="/form.js"></script>`;

interface Arrival {
  readonly key: string | undefined;
  readonly cookie: string | undefined;
  readonly body: string;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const accept: Answer = (response) => {
  response.writeHead(202, { 'Content-Type': 'application/json' });
  response.end(
    JSON.stringify({
      reference: 'PR-1',
      receivedAt: '2026-11-22T09:30:00Z',
      expectedBy: '2027-01-06T09:30:00Z',
      status: 'open',
    }),
  );
};

const problem =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers });
    response.end(JSON.stringify({ title: 'No', status, ...body }));
  };

/** It may have arrived, and nobody knows. */
const cut: Answer = (_, request) => request.socket.destroy();

describe('<privacy-request-form> and an endpoint, over a real connection', { timeout: 120_000 }, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  let answers: Answer[];
  let arrivals: Arrival[];
  let urls: string[];
  let said: string[];

  before(async () => {
    const bundle = await build({
      entryPoints: ['dist/define/privacy-request-form.js'],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const script = bundle.outputFiles[0]!.text;
    server = createServer((request, response) => {
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (part: Buffer) => (body += part.toString()));
        request.on('end', () => {
          const { 'idempotency-key': key, cookie } = request.headers;
          arrivals.push({ key: key as string | undefined, cookie, body });
          (answers.shift() ?? accept)(response, request);
        });
        return;
      }
      const isScript = request.url === '/form.js';
      const endpoint = new URL(request.url ?? '', address).searchParams.get('to') ?? '/requests';
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? script : html(endpoint));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  beforeEach(async () => {
    answers = [];
    arrivals = [];
    urls = [];
    said = [];
    const context = await browser.newContext();
    context.setDefaultTimeout(15_000);
    await context.addCookies([{ name: 'session', value: 'secret', url: address }]);
    page = await context.newPage();
    page.on('request', (request) => urls.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(address);
  });

  const fillIn = async (): Promise<void> => {
    await page.getByRole('radio', { name: 'Tell me what kinds of data you collect' }).check();
    await page.getByLabel('Full name').fill('Ada Lovelace');
    await page.getByLabel('E-mail address').fill('ada@example.com');
  };
  const send = () => page.getByRole('button', { name: 'Send the request' }).click();
  const accepted = () => page.getByText('We have your request').waitFor();
  const keys = () => new Set(arrivals.map(({ key }) => key));

  it('is sent under a quoted key and without cookies, and its reference is shown', async () => {
    await fillIn();
    await send();
    await accepted();
    assert.equal(arrivals.length, 1);
    assert.match(
      arrivals[0]!.key ?? '',
      /^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"$/,
    );
    assert.equal(arrivals[0]!.cookie, undefined);
    assert.deepEqual((JSON.parse(arrivals[0]!.body) as { identity: unknown }).identity, {
      name: 'Ada Lovelace',
      email: 'ada@example.com',
    });
  });

  it('leaves nothing of a person in any address, storage or console line', async () => {
    answers = [problem(500), problem(400, { detail: 'ada@example.com is unknown' })];
    await fillIn();
    await send();
    await page.getByText('ada@example.com is unknown').waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        location.href,
        history.state,
      ]),
    );
    for (const text of [...urls, ...said, stored, page.url()]) assert.doesNotMatch(text, /ada|lovelace/i);
  });

  it('is sent again by itself, under the same key, after a cut connection and after a fault', async () => {
    answers = [cut, problem(502)];
    await fillIn();
    await send();
    await accepted();
    assert.equal(arrivals.length, 3);
    assert.equal(keys().size, 1);
  });

  it('waits as long as a busy endpoint asks, if it is not long', async () => {
    answers = [problem(429, {}, { 'Retry-After': '2' })];
    await fillIn();
    const start = Date.now();
    await send();
    await accepted();
    assert.ok(Date.now() - start >= 2000);
    assert.equal(keys().size, 1);
  });

  it('is left to the visitor where it would be long', async () => {
    answers = [problem(503, {}, { 'Retry-After': '120' })];
    await fillIn();
    await send();
    await page.getByText('Please try again in 120 seconds.').waitFor();
    assert.equal(arrivals.length, 1);
    await page.getByRole('button', { name: 'Try again' }).click();
    await accepted();
    assert.equal(keys().size, 1);
  });

  it('is mended at the field of which the endpoint complains', async () => {
    answers = [
      problem(422, { errors: [{ pointer: '/identity/email', detail: 'Nobody has this address.' }] }),
    ];
    await fillIn();
    await send();
    const email = page.getByLabel('E-mail address');
    await page.getByText('Nobody has this address.').first().waitFor();
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    await email.fill('countess@example.com');
    await send();
    await accepted();
    assert.equal(keys().size, 2);
  });

  it('is not sent on to where an endpoint redirects', async () => {
    const redirect: Answer = (response) => {
      response.writeHead(307, { Location: `${address}elsewhere` });
      response.end();
    };
    answers = [redirect, redirect, redirect];
    await fillIn();
    await send();
    await page.getByText('Your request was not sent').waitFor();
    assert.ok(!urls.some((url) => url.endsWith('elsewhere')));
  });

  it('is believed to have arrived only where the answer says so', async () => {
    answers = [(response) => response.end('<h1>Thank you</h1>')];
    await fillIn();
    await send();
    await page.getByText('we cannot tell whether the request arrived').waitFor();
  });

  it('waits until the browser is online again', async () => {
    await fillIn();
    await page.context().setOffline(true);
    await send();
    await page.getByText('You are offline.').waitFor();
    assert.equal(arrivals.length, 0);
    await page.context().setOffline(false);
    await accepted();
    assert.equal(arrivals.length, 1);
  });

  for (const endpoint of ['http://elsewhere.example/', 'data:text/plain,x', 'https://a:b@example.com/']) {
    it(`is not asked for where it cannot be sent safely: ${endpoint}`, async () => {
      const warning = page.waitForEvent('console', (message) => message.text().includes('cannot send to'));
      await page.goto(`${address}?to=${encodeURIComponent(endpoint)}`);
      await warning;
      assert.equal(await page.getByRole('radio').count(), 0);
      await page.getByText('12 Kiln Lane').waitFor();
    });
  }

  it('shows the other ways to ask without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address);
    assert.equal((await plain.locator('body').innerText()).trim(), '12 Kiln Lane');
    await context.close();
  });
});
