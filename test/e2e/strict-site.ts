import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** The strictest policy that the library promises to work under. Nothing may be fetched, shown or sent but what it names. */
export const strictest = (nonce: string, origin: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `connect-src ${origin}/privacy-requests ${origin}/result`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html privacy-elements',
    'report-uri /report',
  ].join('; ');

export interface StrictSite {
  readonly url: string;
  /** What browsers reported of the policy, since the page was put up. */
  readonly violations: string[];
  /** Requests that reached `/privacy-requests`. */
  readonly requests: unknown[];
  /** What the page posts to `/result`. */
  result(): Promise<unknown>;
  /** Puts up a page, and returns its address. `{{nonce}}` in it is filled in. */
  put(html: string, options?: PutOptions): string;
}

export interface PutOptions {
  /** Breaches of the policy are reported and not prevented, so that a hostile script that gets through does run. */
  readonly isReportOnly?: boolean;
}

const accepted = {
  reference: 'PR-1',
  receivedAt: '2026-11-22T09:30:00Z',
  expectedBy: '2027-01-06T09:30:00Z',
  status: 'open',
};

/** A site under that policy. Scripts of `test/e2e/scripts/` are at `/scripts/`, the library at `/dist/`. */
export function useStrictSite(): StrictSite {
  const pages = new Map<string, { readonly html: string; readonly header: string }>();
  const [violations, requests]: [string[], unknown[]] = [[], []];
  let hear: (result: unknown) => void = () => undefined;
  let heard: Promise<unknown> | undefined;
  let server: Server;
  let url = '';

  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const send = (type: string, body: string | Buffer, status = 200) =>
        response.writeHead(status, { 'content-type': type }).end(body);
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (part: Buffer) => (body += part.toString()));
        request.on('end', () => {
          if (path === '/report') violations.push(body);
          else if (path === '/result') hear(JSON.parse(body));
          else requests.push(JSON.parse(body));
          if (path === '/privacy-requests') send('application/json', JSON.stringify(accepted), 202);
          else response.writeHead(204).end();
        });
        return;
      }
      const page = pages.get(path);
      if (page) {
        const nonce = randomBytes(16).toString('base64');
        response.setHeader(page.header, strictest(nonce, url));
        send('text/html; charset=utf-8', page.html.replaceAll('{{nonce}}', nonce));
        return;
      }
      const file = path.startsWith('/scripts/') ? `test/e2e${path}` : path.slice(1);
      const isOpen = /^(?:dist\/|test\/e2e\/scripts\/)[\w./-]+$/.test(file) && !file.includes('..');
      readFile(isOpen ? join(root, file) : '').then(
        (text) => send(file.endsWith('.css') ? 'text/css' : 'text/javascript', text),
        () => send('text/plain', 'no such file', 404),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  return {
    get url() {
      return url;
    },
    violations,
    requests,
    result: () => heard ?? Promise.reject(new Error('no page is up')),
    put(html, { isReportOnly = false } = {}) {
      violations.length = requests.length = 0;
      heard = new Promise((resolve) => (hear = resolve));
      const path = `/page/${pages.size}`;
      pages.set(path, { html, header: `content-security-policy${isReportOnly ? '-report-only' : ''}` });
      return url + path;
    },
  };
}
