import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';

const dist = join(import.meta.dirname, '../../dist/');

/** One picture of one transparent point. */
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Two seconds of silence. */
const tone = Buffer.alloc(44 + 16_000, 128);
tone.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
tone.writeUInt32LE(36 + 16_000, 4);
[16, 0x10001, 8000, 8000, 0x80001].forEach((field, index) => tone.writeUInt32LE(field, 16 + index * 4));
tone.write('data', 36, 'latin1');
tone.writeUInt32LE(16_000, 40);

export const strict = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html privacy-elements',
    'report-uri /report',
  ].join('; ');

export interface Site {
  readonly url: string;
  /** What was asked of `/asset/`, without the prefix, the oldest first. */
  readonly asked: string[];
  /** What browsers reported of the Content Security Policy. */
  readonly violations: string[];
  /** Opens a page whose body is the HTML. `{{nonce}}` in it is filled in. */
  open(body: string, options?: PageOptions): Promise<Visit>;
}

export interface PageOptions {
  /** A strict Content Security Policy, Trusted Types included. */
  readonly isStrict?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** What scripts noted, in their order. */
  ran(): Promise<string[]>;
  /** Decides as the site's own code would. */
  decide(choices: Readonly<Record<string, boolean>>): Promise<void>;
  close(): Promise<void>;
  readonly errors: string[];
  readonly warnings: string[];
}

const pageOf = (body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A gated page</title>
    <link rel="icon" href="data:,">
    <script nonce="{{nonce}}">window.ran = [];</script>
    <script type="module" src="/dist/cdn/privacy-elements.js" nonce="{{nonce}}"></script>
  </head>
  <body>
    <consent-banner regime="eu"></consent-banner>
    ${body}
  </body>
</html>`;

/** A site that logs what it is asked for, and one Chromium. */
export function useSite(): Site {
  const pages = new Map<string, { body: string; isStrict: boolean }>();
  const asked: string[] = [];
  const violations: string[] = [];
  let server: Server;
  let browser: Browser;
  let url = '';

  before(async () => {
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const answer = (type: string, body: string | Buffer) => {
        const delay = Number(searchParams.get('delay'));
        const send = () => response.writeHead(200, { 'content-type': type }).end(body);
        if (delay) setTimeout(send, delay);
        else send();
      };
      if (pathname === '/report') {
        request.on('data', (data: Buffer) => violations.push(data.toString()));
        response.writeHead(204).end();
      } else if (pathname.startsWith('/asset/')) {
        const name = pathname.slice('/asset/'.length);
        asked.push(name);
        if (name.endsWith('.js')) answer('text/javascript', `ran.push(${JSON.stringify(name)});`);
        else if (name.endsWith('.css')) answer('text/css', 'body { color: rgb(1, 2, 3) }');
        else if (name.endsWith('.wav')) answer('audio/wav', tone);
        else if (name.endsWith('.gif')) answer('image/gif', gif);
        else answer('text/html', `<title>${name}</title>`);
      } else if (pages.has(pathname)) {
        const { body, isStrict } = pages.get(pathname)!;
        const nonce = randomBytes(16).toString('base64');
        if (isStrict) response.setHeader('content-security-policy', strict(nonce));
        const html = isStrict ? pageOf(body) : pageOf(body).replaceAll(' nonce="{{nonce}}"', '');
        answer('text/html', html.replaceAll('{{nonce}}', nonce));
      } else {
        readFile(join(dist, pathname.replace('/dist/', ''))).then(
          (file) => answer('text/javascript', file),
          () => response.writeHead(404).end(),
        );
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  return {
    get url() {
      return url;
    },
    asked,
    violations,
    async open(body, { isStrict = false } = {}) {
      asked.length = violations.length = 0;
      const path = `/page/${pages.size}`;
      pages.set(path, { body, isStrict });
      const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'de-DE' });
      const page = await context.newPage();
      const [errors, warnings]: [string[], string[]] = [[], []];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await page.goto(url + path);
      await page.waitForFunction(() => Symbol.for('privacy-elements.gates') in document);
      return {
        page,
        errors,
        warnings,
        ran: () => page.evaluate(() => (window as unknown as { ran: string[] }).ran),
        decide: (choices) =>
          page.evaluate((wanted) => {
            type Store = { decide(choices: object): void };
            (document as unknown as Record<symbol, Store>)[Symbol.for('privacy-elements')]!.decide(wanted);
          }, choices),
        close: () => context.close(),
      };
    },
  };
}
