import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { toRequest } from '../../src/server/adapters/incoming.js';
import { sendResponse } from '../../src/server/adapters/outgoing.js';
import { consentReceipts, type ConsentReceipt } from '../../src/server/index.js';
import type { ReceiptStore } from '../../src/server/stores/store.js';

const cdn = join(import.meta.dirname, '../../dist/cdn');

/** What befalls one post. `handle` is the real handler, which stores; its answer may be held back or thrown away. */
export type Fault = (
  handle: () => Promise<Response>,
  request: IncomingMessage,
) => Promise<Response | undefined>;

/** A site whose pages have a banner with `receipt-endpoint`. */
export interface ReceiptSite {
  readonly url: string;
  /** For the next posts, one each. */
  readonly faults: Fault[];
  /** The `record_id` of each post, in the order of arrival. */
  readonly arrivals: string[];
  close(): void;
}

const endpoints: Readonly<Record<string, string>> = {
  '/without': '',
  '/bad': 'receipt-endpoint="http://elsewhere.example/receipts"',
};

const page = (path: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${path}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'">
<body><consent-banner region="DE" policy-version="2026-11" ${endpoints[path] ?? 'receipt-endpoint="/consent-receipts"'}></consent-banner>
<script type="module" src="/cdn/privacy-elements.js"></script><button data-consent-open>Cookie settings</button>`;

/** Opens the site on a real connection; receipts are answered by `consentReceipts` on the given store. */
export async function openReceiptSite(store: () => ReceiptStore): Promise<ReceiptSite> {
  const faults: Fault[] = [];
  const arrivals: string[] = [];

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request as AsyncIterable<Buffer>) body += part.toString();
    arrivals.push((JSON.parse(body) as ConsentReceipt).record_id);
    const receive = consentReceipts({ store: store(), rateLimit: false });
    const handle = () => receive(toRequest(request, request.url ?? '', body)!);
    const fault = faults.shift();
    const answer = fault ? await fault(handle, request) : await handle();
    if (answer) await sendResponse(answer, request, response);
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/consent-receipts') {
      void take(request, response);
      return;
    }
    const isScript = path.startsWith('/cdn/');
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? readFileSync(join(cdn, path.slice(5))) : page(path));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    faults,
    arrivals,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
