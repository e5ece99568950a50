import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { hashesOf } from '../../../scripts/build/integrity.mjs';

const root = join(import.meta.dirname, '../../..');

/** What goes wrong with a file that is asked for. */
export type Failure = 'is not found' | 'breaks off' | 'is another';

export interface FaultSite {
  readonly port: number;
  /** Addresses that were asked for, without the host. */
  readonly asked: string[];
  /** From now on a file fails, whatever folder it is asked for in; without a failure it comes again. */
  fail(file: string, failure?: Failure): void;
  close(): Promise<void>;
}

/**
 * A site whose pages are those given, at any host name. `{{integrity}}` in one is an import map with the hashes of all chunks.
 * The library is at `/dist/`, and once more at `/older/`, as another version that a page has besides.
 */
export async function openSite(pages: Readonly<Record<string, string>>): Promise<FaultSite> {
  const failing = new Map<string, Failure>();
  const asked: string[] = [];
  const hashes = Object.entries(hashesOf('dist/cdn')).map(([name, hash]) => [`/dist/cdn/${name}`, hash]);
  const importMap = `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(hashes) as unknown })}</script>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const failure = failing.get(pathname.split('/').at(-1)!);
    const html = pages[pathname];
    if (failure === 'breaks off') return void request.socket.destroy();
    if (failure === 'is not found') return void response.writeHead(404).end();
    if (html !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(html.replace('{{integrity}}', importMap));
    }
    const file = pathname.replace(/^\/older\//, '/dist/').replace(/^\/scripts\//, '/test/e2e/scripts/');
    const isOpen = /^\/(?:dist|test\/e2e\/scripts)\/[\w./-]+$/.test(file) && !file.includes('..');
    readFile(isOpen ? join(root, file) : '').then(
      (text) => {
        response.setHeader('content-type', 'text/javascript');
        // For frames that have no origin.
        response.setHeader('access-control-allow-origin', '*');
        response.end(failure === 'is another' ? `${text.toString()}\nlook.ran.push('smuggled');` : text);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    fail(file, failure) {
      if (failure) failing.set(file, failure);
      else failing.delete(file);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
