const MOST_REQUESTS = 500;
const MOST_SESSIONS = 200;
const LARGEST_BODY = 1_000_000;

/**
 * Stands for every server that trackers talk to, and forgets it all when the process ends. Each request below
 * `/collect/<session>/` is kept under its session; nothing is passed on to anybody.
 */
export function createCollector() {
  const sessions = new Map();

  const log = (session) => sessions.get(session) ?? [];

  function keep(session, entry) {
    if (!sessions.has(session) && sessions.size >= MOST_SESSIONS)
      sessions.delete(sessions.keys().next().value);
    sessions.set(session, [...log(session), entry].slice(-MOST_REQUESTS));
  }

  async function collect(request, response, url) {
    const [, , session, ...rest] = url.pathname.split('/');
    const open = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cache-control': 'no-store',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, open).end();
    const sent = decode(url.searchParams, await bodyOf(request));
    keep(session, {
      at: Date.now(),
      method: request.method,
      host: request.headers.host,
      path: `/${rest.join('/')}`,
      events: eventsOf(sent),
      body: sent,
      gpc: request.headers['sec-gpc'] ?? null,
    });
    response.writeHead(200, { ...open, 'content-type': 'application/json' });
    response.end(url.searchParams.has('verbose') ? '{"status":1,"error":null}' : '1');
  }

  function show(request, response, url) {
    const session = url.searchParams.get('session') ?? 'local';
    if (request.method === 'DELETE') sessions.delete(session);
    const answer = { gpc: request.headers['sec-gpc'] ?? null, requests: log(session) };
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(answer));
  }

  return { collect, show, log };
}

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= LARGEST_BODY) parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Mixpanel sends `data=` in the address or in a form, as JSON or as base64 of JSON; others send plain JSON. */
function decode(query, body) {
  const form = body.startsWith('data=') ? new URLSearchParams(body).get('data') : undefined;
  const data = form ?? query.get('data');
  if (data !== null) return parse(data) ?? parse(Buffer.from(data, 'base64').toString('utf8')) ?? data;
  return parse(body) ?? (body || Object.fromEntries(query));
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An event has a name; a profile update is named after its operation, such as `$set`. */
function eventsOf(sent) {
  return [sent].flat().flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    if (typeof item.event === 'string') return [item.event];
    return Object.keys(item).filter((key) => /^\$(set|unset|add|append|union|delete|remove)/.test(key));
  });
}
