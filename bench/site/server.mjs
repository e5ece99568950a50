import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { root } from '../../scripts/build/files.mjs';
import { loads } from './loads.mjs';
import { pageOf } from './page.mjs';

const compress = promisify(brotliCompress);
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves all pages and files on a free port of this machine, compressed as well as brotli can. A page is
 * `/<contestant>/<load>/index.html`. `bytesOf(path)` is what a path costs on the wire, without headers.
 *
 * @param {import('../contestants/contestant.mjs').Contestant[]} contestants
 */
export async function serve(contestants) {
  const built = new Map();
  for (const { id, built: make } of contestants) {
    for (const [name, text] of Object.entries((await make?.()) ?? {}))
      built.set(`/${id}/built/${name}`, text);
  }
  const packed = new Map();

  async function load(path) {
    const text = built.get(path) ?? written(path, contestants);
    const body = text === undefined ? await readFile(fileOf(path, contestants)) : Buffer.from(text);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    return compress(body, { params });
  }
  const pack = (path) => {
    if (!packed.has(path)) packed.set(path, load(path));
    return packed.get(path);
  };

  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body = await pack(pathname);
      const headers = {
        'content-type': types[extname(pathname)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': pathname.endsWith('.html') ? 'no-store' : 'max-age=3600',
      };
      response.writeHead(200, headers).end(body);
    } catch {
      packed.delete(pathname);
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    bytesOf: async (path) => (await pack(path)).length,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is made up as it is asked for: pages, gated scripts, frames, the configuration that a site writes. */
function written(path, contestants) {
  const [, first, second, name] = path.split('/');
  if (first === 'gated') return `ran(${parseInt(second)});`;
  if (first === 'frame')
    return `<!doctype html><title>Film</title><p>Film</p><script>parent.ran(${parseInt(second)})</script>`;
  const contestant = contestants.find(({ id }) => id === first);
  const load = loads[second];
  if (!contestant || !load) return undefined;
  return name === 'index.html' ? pageOf(contestant, load) : contestant.texts?.(load)[name];
}

function fileOf(path, contestants) {
  const [, first, ...rest] = path.split('/');
  const folder =
    first === 'site' ? 'bench/site' : contestants.find(({ id, folder }) => folder && id === first)?.folder;
  const start = folder && join(root, folder) + sep;
  const file = folder && normalize(join(root, folder, ...rest));
  if (!file?.startsWith(start)) throw new Error(`No such file: ${path}`);
  return file;
}
