import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { queryFields, queryText, readQuery } from './carried.mjs';
import { basketPage, homePage, productPage } from './shop.mjs';
import { escape, fill } from './template.mjs';
import { visitors } from './visitors.mjs';

const file = (name) => readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');

const notFound = {
  status: 404,
  title: 'Nothing here',
  main: '<section class="prose"><h1>Nothing here</h1><p>There is no such page.</p></section>',
};

/** Answers with one of the shop's pages, or with one of `extra` (path → HTML). */
export function createPages(extra = {}) {
  return (request, response, url) => {
    const query = readQuery(url.searchParams);
    const page =
      extra[url.pathname] === undefined ? shopPage(url.pathname, query) : { html: extra[url.pathname] };
    const nonce = randomBytes(16).toString('base64');
    const html = fill(page.html, { ...fromServer(request, query), nonce });
    response.writeHead(page.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };
}

function shopPage(path, query) {
  const { status, title, main, isUntracked } = pageAt(path, query) ?? notFound;
  const inspector = query.has('bare')
    ? { inspector: '', inspectorHead: '', pageClass: '' }
    : { inspector: file('inspector'), inspectorHead: file('inspector-head'), pageClass: 'inspected' };
  const html = fill(file('layout'), {
    ...inspector,
    trackers: isUntracked ? '' : file('trackers'),
    title: escape(title),
    main,
  });
  const address = {
    carried: queryText(query),
    fields: queryFields(query),
    count: query.getAll('item').length,
    visitors: visitorLinks(path, query),
  };
  return { status, html: fill(html, address) };
}

function pageAt(path, query) {
  if (path === '/') return homePage(file('home'));
  if (path === '/basket') return basketPage(file('basket'), query);
  if (path === '/cookies') return { title: 'Cookies', main: file('cookies') };
  if (path === '/privacy') return { title: 'Privacy', main: file('privacy') };
  // What people write there is nobody else's business, whatever they agreed to.
  if (path === '/your-privacy-rights')
    return { title: 'Your Privacy Rights', main: file('your-privacy-rights'), isUntracked: true };
  if (path.startsWith('/product/')) return productPage(file('product'), path.slice('/product/'.length));
  return undefined;
}

const visitorOf = (query) => visitors.find(({ id }) => id === query.get('visitor'));

/** What a site's server writes into its pages: where its trackers send to, and the region, where it knows one. */
function fromServer(request, query) {
  const visitor = visitorOf(query);
  const session = query.get('session') ?? 'local';
  const known = {
    region: query.get('region') ?? visitor?.region,
    regime: query.get('regime'),
    locale: query.get('locale'),
  };
  const attributes = Object.entries(known).filter(([, value]) => value);
  return {
    session,
    collector: escape(`http://${request.headers.host}/collect/${session}`),
    place: attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(' '),
    visitorScript: visitor ? visitorScript(visitor) : '',
  };
}

/** The first script of the page plays the visitor. Without `?visitor=` there is none. */
const visitorScript = ({ timeZone, languages, gpc = false }) =>
  `<script src="/inspector/visitor.js" data-time-zone="${timeZone}" data-languages="${languages.join(' ')}" data-gpc="${gpc}"></script>`;

function visitorLinks(path, query) {
  const chosen = visitorOf(query)?.id;
  return [{ id: undefined, label: 'Yourself' }, ...visitors]
    .map(({ id, label }) => {
      const address = queryText(query, {
        visitor: id,
        region: undefined,
        regime: undefined,
        locale: undefined,
      });
      const current = id === chosen ? 'aria-current="true"' : '';
      return `<li><a href="${escape(path)}${address}" data-visitor ${current}>${escape(label)}</a></li>`;
    })
    .join('');
}

const contentSecurityPolicy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html privacy-elements',
  ].join('; ');
