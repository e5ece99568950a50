import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const kept = new Map();

/** Answers with a file of one of the folders (`{ '/dist/': '/path/of/dist' }`); false when none has it. */
export async function serveFile(request, response, path, folders) {
  const file = find(path, folders);
  const found = file && (await load(file));
  if (!found) return false;
  const { etag, body, packed } = found;
  const type = types[extname(file)];
  // The browser asks each time whether a file is still the same, so a new build is seen at once.
  const headers = { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-encoding', etag };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const isPacked = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  if (isPacked) headers['content-encoding'] = 'br';
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : isPacked ? packed : body);
  return true;
}

function find(path, folders) {
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  if (!prefix || path.includes('\0') || !types[extname(path)]) return undefined;
  const folder = normalize(folders[prefix] + sep);
  const file = normalize(join(folder, path.slice(prefix.length)));
  return file.startsWith(folder) ? file : undefined;
}

async function load(file) {
  try {
    const { mtimeMs, size } = await stat(file);
    const known = kept.get(file);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known;
    const body = await readFile(file);
    const packed = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
    const fresh = { mtimeMs, size, etag, body, packed };
    kept.set(file, fresh);
    return fresh;
  } catch {
    // No such file, or a folder.
    return undefined;
  }
}
