import { el, quiet, show, timeOf } from './el.js';

const { session } = document.querySelector('.inspector').dataset;
const address = `/collector/log?session=${encodeURIComponent(session)}`;

export const forgetLog = () => fetch(address, { method: 'DELETE' });

let requests = [];

/** What one tracker has sent: in this demo each sends below a path of its own. */
export const requestsOf = (id) => requests.filter(({ path }) => path.startsWith(`/${id}/`));

export async function showNetwork() {
  const answer = await fetch(address);
  ({ requests } = await answer.json());
  show('sent', `${requests.length} sent`);
  if (requests.length === 0) {
    show(
      'network',
      el('p', { class: 'inspector-verdict none' }, 'Nothing'),
      quiet('No tracker has been told anything.'),
    );
    return;
  }
  show(
    'network',
    el(
      'p',
      { class: 'inspector-verdict' },
      requests.length === 1 ? '1 request' : `${requests.length} requests`,
    ),
    el('ol', { class: 'inspector-log', reversed: true }, ...requests.slice(-20).reverse().map(line)),
  );
}

const line = ({ at, method, path, events, body }) =>
  el(
    'li',
    {},
    el(
      'details',
      {},
      el(
        'summary',
        {},
        el('time', {}, timeOf(at)),
        el('span', {}, events.join(', ') || body?.n || `${method} ${path}`),
      ),
      el('pre', { tabindex: '0' }, `${method} ${path}\n${JSON.stringify(body, null, 2)}`),
    ),
  );
