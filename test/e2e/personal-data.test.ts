import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { askFor, rightsPath, useRightsPage } from './rights-page.js';
import { leave, press, until } from './shop.js';

/** In every field that the form has; the last is the phone number. */
const marks = /zephyrine|quuxley|markerstone|7946[ -]?0958/i;

const answers = {
  '/identity/name': 'Zephyrine Quuxley',
  '/identity/email': 'zephyrine@example.com',
  '/identity/phoneNumber': '+44 20 7946 0958',
  '/identity/address': '1 Markerstone Alley\nLondon',
  '/identity/account': 'markerstone-1',
  '/representative/name': 'Quuxley the agent',
  '/representative/email': 'quuxley@example.org',
  '/representative/organization': 'Markerstone & Co',
  '/details/message': 'I am Zephyrine, and this is about Markerstone.',
};

/** What somebody wrote, in the disguises that addresses and stores give it. */
function shapesOf(text: string): string[] {
  const tokens = text.match(/[\w+/=%-]{12,}/g) ?? [];
  const plain = (token: string) => {
    try {
      return decodeURIComponent(token);
    } catch {
      return '';
    }
  };
  return [
    text,
    plain(text),
    ...tokens.map((token) => Buffer.from(plain(token) || token, 'base64').toString()),
  ];
}
const tells = (text: string): boolean => shapesOf(text).some((shape) => marks.test(shape));

describe('what a person writes into the form', { timeout: 240_000 }, () => {
  const site = useRightsPage();

  it('is in the body of the request and in the database, and nowhere else', async () => {
    const heard: Record<string, string[]> = {
      console: [],
      requests: [],
      bodies: [],
      posts: [],
      server: [],
      page: [],
    };
    const context = await site.newVisitor();
    const page = await context.newPage();
    listen(context, heard);
    await context.addInitScript({ path: join(import.meta.dirname, 'scripts/everything-left-behind.js') });
    const stopListening = listenToServer(heard.server!);
    const look = async () => heard.page!.push(...(await page.evaluate<string[]>('everythingLeftBehind()')));

    // Trackers run, and what they send is looked at too.
    await page.goto(`${site.demo.url}/?bare&region=US-CA&session=marked`);
    await until(() => site.demo.log('marked').length > 0, 'a tracker');
    await page.goto(`${site.demo.url}${rightsPath}&session=marked`);
    await askFor(page, 'Show me my data');
    await page.getByLabel('Someone who has asked me to act for them').check();
    for (const [pointer, text] of Object.entries(answers)) await page.locator(`[id="${pointer}"]`).fill(text);
    for (const pointer of ['/representative/authorized', '/details/declaration'])
      await page.locator(`[id="${pointer}"]`).check();
    await look();

    await page.route('**/privacy-requests', refuseLoudly, { times: 1 });
    await press(page, 'Send the request');
    await page.getByText('zephyrine@example.com is unknown').first().waitFor();
    await look();

    await press(page, 'Your Privacy Choices');
    await press(page, 'Reject all');
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await look();
    for (const [pointer, text] of Object.entries(answers))
      assert.equal(await page.locator(`[id="${pointer}"]`).inputValue(), text);
    await page.evaluate(() => (document.documentElement.lang = 'en'));

    await press(page, 'Send the request');
    await page.getByText('We have your request').waitFor();
    await look();
    await page.reload();
    await press(page, 'Your Privacy Choices');
    await press(page, 'Accept all');
    await page.goto(`${site.demo.url}/product/tide-jug?bare&region=US-CA&session=marked`);
    await press(page, 'Add to basket');
    await page.waitForURL('**/basket?**');
    await look();
    await leave(page);

    stopListening();
    const [kept] = await site.store.list();
    const { identity, representative, details } = kept!.request;
    assert.deepEqual(
      {
        '/identity': identity,
        '/details': details?.message,
        '/representative': representative?.organization,
      },
      {
        '/identity': partOf('/identity/'),
        '/details': answers['/details/message'],
        '/representative': answers['/representative/organization'],
      },
    );
    assert.equal(heard.posts!.length, 2);
    assert.ok(heard.posts!.every(tells), 'the marks are recognized where they belong');
    for (const place of ['requests', 'bodies', 'page'])
      assert.ok(heard[place]!.length > 0, `${place} were looked at`);
    const { posts: _posts, ...rest } = heard;
    rest.trackers = [JSON.stringify(site.demo.log('marked'))];
    rest.visits = site.demo.visits.map(({ address }) => address);
    rest.log = [JSON.stringify(await site.store.log())];
    for (const [place, texts] of Object.entries(rest)) assert.deepEqual(texts.filter(tells), [], place);
  });
});

const partOf = (start: string) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([pointer]) => pointer.startsWith(start))
      .map(([pointer, text]) => [pointer.slice(start.length), text]),
  );

/** An endpoint that repeats what it was told. */
const refuseLoudly: Parameters<Page['route']>[1] = (route) =>
  route.fulfill({
    status: 422,
    contentType: 'application/problem+json',
    body: JSON.stringify({
      title: 'No',
      status: 422,
      errors: [{ pointer: '/identity/email', detail: 'zephyrine@example.com is unknown' }],
    }),
  });

function listen(context: BrowserContext, heard: Record<string, string[]>): void {
  context.on('console', (message) => heard.console!.push(message.text()));
  context.on('weberror', (error) => heard.console!.push(String(error.error())));
  context.on('request', (request) => {
    const isPost = request.method() === 'POST' && new URL(request.url()).pathname === '/privacy-requests';
    heard.requests!.push(request.url(), JSON.stringify(request.headers()));
    const body = request.postData();
    if (body) heard[isPost ? 'posts' : 'bodies']!.push(body);
  });
}

/** The demo runs in this process: whatever its server says passes here. */
function listenToServer(lines: string[]): () => void {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  streams.forEach((stream, index) => {
    stream.write = (text: string | Uint8Array) => {
      lines.push(String(text));
      return writes[index]!(text);
    };
  });
  return () => streams.forEach((stream, index) => (stream.write = writes[index]!));
}
