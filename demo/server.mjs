import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createCollector } from './collector.mjs';
import { createPages } from './pages.mjs';
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
 * Serves the shop. `extraFolders` and `extraPages` (path → HTML, filled in like the shop's own) are for tests.
 * Resolves to the address, the collector's log of a session, the page requests seen, and a way to stop.
 */
export async function start({ port = 0, host = '127.0.0.1', extraFolders = {}, extraPages = {} } = {}) {
  const collector = createCollector();
  const servePage = createPages(extraPages);
  const allFolders = { ...folders, ...extraFolders };
  const visits = [];

  async function answer(request, response) {
    const url = new URL(request.url, 'http://localhost');
    const decoded = decodeURIComponent(url.pathname);
    for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
    if (decoded.startsWith('/collect/')) return collector.collect(request, response, url);
    if (decoded === '/collector/log') return collector.show(request, response, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    visits.push({ path: decoded, gpc: request.headers['sec-gpc'] ?? null });
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

  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${server.address().port}`,
    log: (session = 'local') => collector.log(session),
    visits,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const isCommand = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);

if (isCommand) {
  const port = Number(process.env.PORT || 8080);
  try {
    const { url } = await start({ port, host: process.env.HOST || '127.0.0.1' });
    console.log(`The demo shop is at ${url}/`);
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
