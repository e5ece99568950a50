// The rules of this house. They need no types, so test/house/arrows.test.ts can try them on snippets.
import { arrows } from './arrows.mjs';

const plainFolders = ['consent', 'regimes', 'requests', 'locales', 'server'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const dom = [
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'screen', 'performance'],
  ...['matchMedia', 'customElements', 'addEventListener', 'removeEventListener', 'dispatchEvent'],
  ...['Element', 'HTMLElement', 'Node', 'Document', 'Event', 'EventTarget', 'BroadcastChannel'],
];
const filesOf = (folders) => folders.map((folder) => `src/${folder}/**/*.ts`);

const withoutGlobals = (globals, why) => ({
  'no-restricted-globals': [
    'error',
    {
      checkGlobalObject: true,
      globalObjects: ['window', 'self'],
      globals: globals.map((name) => ({ name, message: why })),
    },
  ],
});

/** HTML made of strings is how a page gets hijacked; a listener of `CustomEvent` gets no types. */
const forbiddenSyntax = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Render with Lit or the DOM.',
  ],
  [
    'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Render with Lit or the DOM.',
  ],
  ['Identifier[name="CustomEvent"]', 'Make a subclass of Event with readonly fields.'],
];

const cookies = [
  'MemberExpression[property.name="cookie"]',
  'Elements and ui/ store nothing: the ports in page/ do.',
];

const restricted = (pairs) => ({
  'no-restricted-syntax': ['error', ...pairs.map(([selector, message]) => ({ selector, message }))],
});

export const house = [
  {
    name: 'house/source',
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { arrows } } },
    rules: {
      'house/arrows': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'max-lines': ['error', { max: 300 }],
      ...restricted(forbiddenSyntax),
      'no-restricted-imports': [
        'error',
        {
          name: 'lit',
          message: 'It brings LitElement along: templates are in lit/html.js (docs/decisions/12).',
        },
      ],
    },
  },
  {
    name: 'house/plain',
    files: filesOf(plainFolders),
    rules: withoutGlobals(
      [...dom, ...storage, ...network],
      'This floor is plain TypeScript: what it needs of a page is passed in as a port.',
    ),
  },
  {
    name: 'house/elements',
    files: filesOf(['elements', 'ui']),
    // Named, so that ESLint sees `window.localStorage` too.
    languageOptions: { globals: { window: 'readonly', self: 'readonly' } },
    rules: {
      ...withoutGlobals(
        [...storage, ...network],
        'Elements and ui/ have no network and no storage: ports do.',
      ),
      ...restricted([...forbiddenSyntax, cookies]),
    },
  },
  {
    name: 'house/tables',
    files: ['src/regimes/*.data.ts', 'src/locales/*.ts'],
    rules: { 'max-lines': 'off' },
  },
];
