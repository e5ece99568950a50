/*
 * A shop whose pages use the real Mixpanel SDK in every way that the vendor's page in the docs describes, with a
 * collector that keeps every request.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const sdkFolder = join(root, 'node_modules/mixpanel-browser/dist');
export const TOKEN = '0123456789abcdef0123456789abcdef';
/** The SDK sends what it has collected every five seconds by default. */
export const DEFAULT_INTERVAL = 5000;
const INTERVAL = 300;
export const FLUSH = 900;

/** The page's own use of the SDK, safe before it has started. */
const track = `function track(name) { if (window.mixpanel?.__loaded) mixpanel.track(name) }`;
const umd = '<script src="/mixpanel.umd.js"></script>';
const denied =
  'opt_out_tracking_by_default: true, opt_out_persistence_by_default: true, disable_persistence: true';

const banner = (trackers: string) => `<consent-banner region="DE">${trackers}</consent-banner>`;

/** A tracker as a site declares it. */
const declared = (attributes = '', config: object = {}) =>
  banner(`<consent-tracker vendor="mixpanel" purpose="analytics" ${attributes}
    config='${JSON.stringify({ batch_flush_interval_ms: INTERVAL, ...config })}'></consent-tracker>`);

/** How a page starts the SDK itself. */
const init = (collector: string, more = '', interval = INTERVAL) =>
  `mixpanel.init('${TOKEN}', { api_host: '${collector}', batch_flush_interval_ms: ${interval}, ${more} });`;

const snippet = (library: string) => `<script>window.MIXPANEL_CUSTOM_LIB_URL = '${library}'</script>
  <script src="/mixpanel-jslib-snippet.min.js"></script>`;

const pages: Record<string, (collector: string, own: string) => string> = {
  '/started-here': (_, own) => declared(own, { track_pageview: true }) + umd,
  '/denied-start': (collector) => `${declared()}${umd}<script>${init(collector, denied)}</script>`,
  '/undenied-start': (collector) =>
    `${declared()}${umd}<script>${init(collector, '', DEFAULT_INTERVAL)} mixpanel.track('too early')</script>`,
  '/snippet': (collector) => `${declared()}${snippet('data:text/javascript,')}
    <script>${init(collector, denied)} mixpanel.track('before the choice')</script>
    <script type="module">
      document.addEventListener('consent-change', ({ consent }) => {
        if (!consent.isGranted('vendor:mixpanel') || document.getElementById('library')) return;
        document.head.append(Object.assign(document.createElement('script'), { id: 'library', src: '/mixpanel.min.js' }));
      });
    </script>`,
  '/snippet-started-here': (_, own) => declared(own) + snippet('/mixpanel.min.js'),
  '/imported': (collector) => `${banner('')}<script type="module">
    import { consent, mixpanel } from '/page.js';
    const load = () => import('/sdk.js').then((sdk) => (window.mixpanel = sdk.default));
    const config = { batch_flush_interval_ms: ${INTERVAL} };
    consent.track(mixpanel(load, { token: '${TOKEN}', apiHost: '${collector}', config }));
  </script>`,
  '/residency-eu': () => declared(`token="${TOKEN}" residency="eu"`) + umd,
  '/residency-in': () => declared(`token="${TOKEN}" residency="in"`) + umd,
  '/private': (_, own) => declared(`${own} property-blacklist="$current_url, $referrer"`) + umd,
  '/recording': (_, own) => declared(own, { record_sessions_percent: 0, flags: true }) + umd,
  '/named': (_, own) => declared(`${own} instance="shop"`) + umd,
};

/** What one request carried. */
export interface Sent {
  readonly names: string[];
  readonly properties: Record<string, unknown>[];
  readonly query: string;
  readonly host: string;
}

export const nothing = { cookies: [], localStorage: [], sessionStorage: [], databases: [] } as {
  cookies: string[];
  localStorage: string[];
  sessionStorage: string[];
  databases: string[];
};

export async function stored(context: BrowserContext, page: Page): Promise<typeof nothing> {
  const cookies = (await context.cookies()).map(({ name }) => name).sort();
  const inPage = await page.evaluate(async () => ({
    localStorage: Object.entries(localStorage)
      .map(([key, value]) => `${key}=${String(value)}`)
      // The day on which our record was written.
      .filter((item) => !/^consent=\d+$/.test(item))
      .sort(),
    sessionStorage: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name = '' }) => name).sort(),
  }));
  return { cookies, ...inPage };
}

/** Notes every write to storage, also those undone at once. Our own look for the widest cookie domain is none of it. */
export function watchWrites(): void {
  const writes: string[] = [];
  Object.assign(window, { writes });
  const setItem = Reflect.get(Storage.prototype, 'setItem');
  Storage.prototype.setItem = function (key, value) {
    writes.push(`storage ${key}`);
    setItem.call(this, key, value);
  };
  const open = Reflect.get(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function (name, version) {
    writes.push(`database ${name}`);
    return open.call(this, name, version);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, text: string) {
      writes.push(`cookie ${text.split('=')[0] ?? ''}`);
      cookie.set?.call(this, text);
    },
  });
}

/** A request as the SDK made it: JSON in a form for Mixpanel's own hosts, base64 of it for any other. */
export function read(url: URL, body: string): Sent {
  const data = new URLSearchParams(body).get('data') ?? url.searchParams.get('data') ?? '[]';
  const text = /^[[{]/.test(data) ? data : Buffer.from(data, 'base64').toString('utf8');
  const items = [JSON.parse(text) as Item | Item[]].flat();
  const name = (item: Item) =>
    item.event ?? Object.keys(item).find((key) => /^\$(?!token|distinct)/.test(key)) ?? '?';
  return {
    names: items.length > 0 ? items.map(name) : [url.pathname],
    properties: items.map(({ properties = {} }) => properties),
    query: url.search,
    host: url.hostname,
  };
}

interface Item {
  readonly event?: string;
  readonly properties?: Record<string, unknown>;
}

/** The page's script from the sources, its lazy parts beside it, and the SDK as its package ships it. */
async function bundle(): Promise<Map<string, string>> {
  const contents = `
    import { start } from './src/page/start.ts';
    export { mixpanel } from './src/trackers/vendors/mixpanel.ts';
    export const consent = (window.consent = start());`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: 'page.ts' },
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
  });
  const sdk = (file: string) => readFileSync(join(sdkFolder, file), 'utf8');
  return new Map([
    ...outputFiles.map(({ path, text }) => [path, text] as const),
    ['/mixpanel.umd.js', sdk('mixpanel.umd.js')],
    ['/mixpanel.min.js', sdk('mixpanel.min.js')],
    ['/mixpanel-jslib-snippet.min.js', sdk('mixpanel-jslib-snippet.min.js')],
    ['/sdk.js', sdk('mixpanel.module.js')],
  ]);
}

export interface Shop {
  readonly origin: string;
  close(): void;
}

/** Serves the pages as shop.example, and hands over what arrives for any other host. */
export async function openShop(collect: (sent: Sent) => void): Promise<Shop> {
  const scripts = await bundle();
  let collector = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${String(request.headers.host)}`);
    const page = pages[url.pathname];
    const script = scripts.get(url.pathname);
    if (url.hostname !== 'shop.example') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        collect(read(url, Buffer.concat(parts).toString()));
        response
          .writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' })
          .end('1');
      });
    } else if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><meta charset="utf-8"><title>Shop</title><script>${track}</script>
        <script type="module" src="/page.js"></script>${page(collector, `token="${TOKEN}" api-host="${collector}"`)}`);
    } else {
      response.writeHead(script === undefined ? 404 : 200, { 'content-type': 'text/javascript' }).end(script);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  collector = `http://collector.example:${port}`;
  return {
    origin: `http://shop.example:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
