import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { statusReasons, statuses } from 'privacy-elements/requests';
import { serveFile } from '../static.mjs';
import { putInExamples } from './examples.mjs';
import { isOwnPost, isThisMachine } from './guard.mjs';
import { listPage } from './list.mjs';
import { outboxPage } from './outbox-page.mjs';
import { safety } from './page.mjs';
import { requestPage } from './request.mjs';

const files = { '/privacy-office/': fileURLToPath(new URL('./', import.meta.url)) };
const isStyle = (path) => /^\/privacy-office\/(office|requests)\.css$/.test(path);

/** Answers below `/privacy-office`, to browsers on this machine and to nobody else. */
export function createOffice({ store, outbox, now = Date.now }) {
  async function show(response, url) {
    const [, , name] = url.pathname.split('/');
    const isList = name === undefined || name === '';
    const page = isList
      ? await listPage(store, { isAll: url.searchParams.has('all'), now: now() })
      : name === 'outbox'
        ? outboxPage(outbox)
        : await requestPage(store, name, now());
    if (page) response.writeHead(200, safety).end(page.text);
    else refuse(response, 404, 'There is no such request.');
  }

  async function act(request, response, url) {
    const [, , name, action] = url.pathname.split('/');
    const form = new URLSearchParams(await text(request));
    const isDone =
      name === 'examples'
        ? await putInExamples(store, now())
        : action === 'verify'
          ? await store.verify(name, now())
          : await changeStatus(store, name, form, now());
    if (!isDone) return refuse(response, 400, 'There is no such request, or no such status.');
    // The page is asked for anew, so that a reload changes nothing twice.
    const location = name === 'examples' ? '/privacy-office' : `/privacy-office/${name}`;
    return response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
  }

  return async (request, response, url) => {
    if (!isThisMachine(request)) return refuse(response, 404, 'There is no such page.');
    if (request.method === 'POST')
      return isOwnPost(request) ? act(request, response, url) : refuse(response, 403, 'Not from this page.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'No.');
    return isStyle(url.pathname) ? serveFile(request, response, url.pathname, files) : show(response, url);
  };
}

async function changeStatus(store, reference, form, now) {
  const [status, reason, note] = ['status', 'reason', 'note'].map((name) => form.get(name)?.trim() ?? '');
  if (!statuses.includes(status) || (reason && !statusReasons.includes(reason))) return undefined;
  const change = { status, ...(reason && { reason }), ...(note && { note: note.slice(0, 300) }) };
  return store.change(reference, change, now);
}

const refuse = (response, status, sentence) =>
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
