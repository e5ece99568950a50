import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import type { Handler } from '../../../src/server/index.js';

const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Privacy</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'">
<privacy-request-form></privacy-request-form>
<script type="module" src="/form.js"></script>
<script src="/watch.js"></script>`;

/** `next` waits until the page shows that the last request was accepted, and says where the next visitor lives. */
const watch = `
const form = document.querySelector('privacy-request-form');
let outcome;
const settled = async () => {
  const late = new Promise((resolve) => setTimeout(resolve, 30_000, 'late'));
  const type = await Promise.race([outcome, late]);
  await form.updateComplete;
  const isRead = form.shadowRoot.activeElement === form.shadowRoot.querySelector('.accepted h3');
  if (type !== 'privacy-request-accepted' || !isRead)
    throw new Error(type + ': ' + form.shadowRoot.textContent.replace(/\\s+/g, ' '));
};
window.next = async (region, endpoint) => {
  await customElements.whenDefined('privacy-request-form');
  if (outcome) await settled();
  Object.assign(form, { region, endpoint });
  await form.updateComplete;
  outcome = new Promise((resolve) => {
    for (const type of ['privacy-request-accepted', 'privacy-request-failed'])
      form.addEventListener(type, () => resolve(type), { once: true });
  });
};`;

/** One answer of all databases to the post of a browser. */
export interface Filed {
  readonly browser: string;
  readonly references: readonly string[];
}

export interface Site {
  readonly url: string;
  /** In the order of the answers. */
  readonly filed: readonly Filed[];
  close(): void;
}

/** A site whose endpoint hands what arrives to each of the handlers. The browser gets the answer of the first. */
export async function openSite(handlers: readonly Handler[]): Promise<Site> {
  const bundle = await build({
    entryPoints: ['dist/define/privacy-request-form.js'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const files: Readonly<Record<string, string>> = {
    '/form.js': bundle.outputFiles[0]!.text,
    '/watch.js': watch,
  };
  const filed: Filed[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (request.method !== 'POST') {
        const script = files[pathname];
        response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
        response.end(script ?? html);
        return;
      }
      const body = await text(request);
      const headers = new Headers(request.headers as Record<string, string>);
      const answers = await Promise.all(
        handlers.map((handle) =>
          handle(new Request(`http://${request.headers.host}${pathname}`, { method: 'POST', headers, body })),
        ),
      );
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      const references = bodies.map((one) => (JSON.parse(one) as { reference: string }).reference);
      filed.push({ browser: pathname.split('/').at(-1)!, references });
      response.writeHead(answers[0]!.status, { 'content-type': answers[0]!.headers.get('content-type')! });
      response.end(bodies[0]);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    filed,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
