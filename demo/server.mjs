import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createCollector } from './collector.mjs';
import { createPages } from './pages.mjs';
import { createPrivacy, openStore } from './privacy.mjs';
import { serveFile } from './static.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const folders = {
  '/dist/': path('../dist/'),
  '/mixpanel/': path('../node_modules/mixpanel-browser/dist/'),
  '/plausible/': path('../node_modules/@plausible-analytics/tracker/'),
  '/shop/': path('./shop/'),
  '/art/': path('./art/'),
  '/inspector/': path('./inspector/'),
};

const safety = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/**
 * Serves the shop. `extraFolders` and `extraPages` (path → HTML, filled in like the shop's own) are for tests. `privacy` holds
 * `openStore`, which opens where privacy requests are kept, and options of `privacyRequests`; without it none are taken.
 * Resolves to the address, the collector's log of a session, the page requests seen, and a way to stop.
 */
export async function start({
  port = 0,
  host = '127.0.0.1',
  extraFolders = {},
  extraPages = {},
  privacy: settings,
} = {}) {
  const collector = createCollector();
  const servePage = createPages(extraPages);
  const allFolders = { ...folders, ...extraFolders };
  const visits = [];
  let privacy;

  /** `work` with what takes and answers privacy requests, once the database is there. */
  async function withPrivacy(response, work) {
    const ready = await privacy?.catch(() => undefined);
    if (ready) return work(ready);
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '60' });
    return response.end('The database of privacy requests is not open.\n');
  }

  async function answer(request, response) {
    const url = new URL(request.url, 'http://localhost');
    const decoded = decodeURIComponent(url.pathname);
    for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
    if (decoded.startsWith('/collect/')) return collector.collect(request, response, url);
    if (decoded === '/collector/log') return collector.show(request, response, url);
    if (isBelow('/privacy-requests', decoded))
      return withPrivacy(response, ({ takeRequest }) => takeRequest(request, response));
    if (isBelow('/privacy-office', decoded))
      return withPrivacy(response, ({ answerOffice }) => answerOffice(request, response, url));
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    visits.push({ path: decoded, address: request.url, gpc: request.headers['sec-gpc'] ?? null });
    visits.splice(0, visits.length - 1000);
    if (await serveFile(request, response, decoded, allFolders)) return undefined;
    return servePage(request, response, url);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // An address that cannot be decoded, or a connection that broke off.
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('Bad request\n');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  const url = `http://${name}:${server.address().port}`;
  privacy = settings && openPrivacy(settings, url);

  return {
    url,
    log: (session = 'local') => collector.log(session),
    visits,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await (await privacy?.catch(() => undefined))?.close();
    },
  };
}

const isBelow = (start, path) => path === start || path.startsWith(`${start}/`);

async function openPrivacy({ openStore: open, ...options }, url) {
  try {
    return createPrivacy({ store: await open(), url, ...options });
  } catch (error) {
    console.error(`Privacy requests cannot be taken: ${error.message}`);
    throw error;
  }
}

const isCommand = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);

if (isCommand) {
  const port = Number(process.env.PORT || 8080);
  try {
    const { url, close } = await start({
      port,
      host: process.env.HOST || '127.0.0.1',
      privacy: { openStore, smtp: process.env.SMTP_URL },
    });
    console.log(`The demo shop is at ${url}/`);
    console.log(`Its privacy office is at ${url}/privacy-office (from this machine only)`);
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => close().then(() => process.exit()));
  } catch (error) {
    const isBusy = error.code === 'EADDRINUSE';
    console.error(
      isBusy
        ? `Port ${port} is in use. Choose another one, such as PORT=${port + 1} npm start.`
        : `The demo cannot start: ${error.message}`,
    );
    process.exit(1);
  }
}
