import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { house } from '../../scripts/lint/house.mjs';

const root = join(import.meta.dirname, '../..');

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...house],
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const folders = [
  ...['themes', 'define', 'page', 'elements', 'gates', 'trackers', 'server', 'ui'],
  ...['events', 'consent', 'requests', 'regimes', 'locales'],
];

/** What each may import besides itself, written out: the rule computes it from the floors. */
const allowed: Record<string, readonly string[]> = {
  themes: folders.filter((folder) => folder !== 'themes'),
  define: [
    'page',
    'elements',
    'gates',
    'trackers',
    'server',
    'ui',
    'events',
    'consent',
    'requests',
    'regimes',
    'locales',
  ],
  page: ['gates', 'trackers', 'server', 'ui', 'events', 'consent', 'requests', 'regimes', 'locales'],
  elements: ['gates', 'server', 'ui', 'events', 'consent', 'requests', 'regimes', 'locales'],
  gates: ['trackers', 'server', 'ui', 'events', 'consent', 'requests', 'regimes', 'locales'],
  trackers: ['events', 'consent', 'requests', 'regimes', 'locales'],
  server: ['events', 'consent', 'requests', 'regimes', 'locales'],
  ui: ['events', 'consent', 'requests', 'regimes', 'locales'],
  events: ['consent', 'requests', 'regimes', 'locales'],
  consent: ['regimes', 'locales'],
  requests: ['regimes', 'locales'],
  regimes: [],
  locales: [],
};

describe('folder arrows', () => {
  for (const from of folders) {
    for (const to of folders) {
      const isAllowed = from === to || allowed[from]!.includes(to);
      it(`${isAllowed ? 'lets' : 'stops'} ${from}/ importing ${to}/`, async () => {
        const found = await complaints(`src/${from}/a.ts`, `export { x } from '../${to}/b.js';`);
        assert.deepEqual(found, isAllowed ? [] : ['house/arrows']);
      });
    }
  }

  it('lets index.ts import every folder', async () => {
    for (const to of folders) {
      assert.deepEqual(await complaints('src/index.ts', `export * from './${to}/b.js';`), []);
    }
  });

  it('lets the loader import define/, and stops define/ importing the loader', async () => {
    assert.deepEqual(await complaints('src/loader.ts', `await import('./define/consent-banner.js');`), []);
    assert.deepEqual(await complaints('src/define/a.ts', `import '../loader.js';`), ['house/arrows']);
  });

  it('sees every form of an import', async () => {
    const forms = [
      `import '../ui/b.js';`,
      `import { x } from '../ui/b.js'; x();`,
      `import type { X } from '../ui/b.js'; export type Y = X;`,
      `export { x } from '../ui/b.js';`,
      `export * from '../ui/b.js';`,
      `export const load = () => import('../ui/b.js');`,
      `export type X = import('../ui/b.js').X;`,
    ];
    for (const form of forms)
      assert.deepEqual(await complaints('src/consent/a.ts', form), ['house/arrows'], form);
  });

  it('finds the folder of a file that lies deeper', async () => {
    const file = 'src/elements/consent-banner/consent-banner.ts';
    assert.deepEqual(await complaints(file, `import '../../ui/b.js';`), []);
    assert.deepEqual(await complaints(file, `import '../../page/b.js';`), ['house/arrows']);
  });

  it('stops a folder that has no floor, and files outside src/', async () => {
    assert.deepEqual(await complaints('src/utils/a.ts', `import '../consent/b.js';`), ['house/arrows']);
    assert.deepEqual(await complaints('src/ui/a.ts', `import '../../demo/b.js';`), ['house/arrows']);
  });
});

describe('house rules', () => {
  it('lets only ui/ and elements/ import Lit', async () => {
    for (const folder of folders) {
      const expected = folder === 'ui' || folder === 'elements' ? [] : ['house/arrows'];
      assert.deepEqual(
        await complaints(`src/${folder}/a.ts`, `import 'lit/decorators.js';`),
        expected,
        folder,
      );
    }
  });

  it('stops every other dependency', async () => {
    assert.deepEqual(await complaints('src/ui/a.ts', `import 'mixpanel-browser';`), ['house/arrows']);
  });

  it('lets an entry of the server import its own optional peer, and nobody else', async () => {
    assert.deepEqual(await complaints('src/server/stores/postgres.ts', `import 'pg';`), []);
    assert.deepEqual(await complaints('src/server/stores/postgres.ts', `import 'nodemailer';`), [
      'house/arrows',
    ]);
    assert.deepEqual(await complaints('src/server/stores/sql-store.ts', `import 'pg';`), ['house/arrows']);
    assert.deepEqual(await complaints('src/server/index.ts', `import 'node:fs';`), ['house/arrows']);
  });

  const plain = [
    'document.title',
    'window.name',
    'navigator.language',
    'localStorage.x',
    'globalThis.document',
  ];
  for (const folder of ['consent', 'regimes', 'requests', 'locales']) {
    it(`keeps the page out of ${folder}/`, async () => {
      for (const code of plain) {
        const found = await complaints(`src/${folder}/a.ts`, `export const x = ${code};`);
        assert.deepEqual(found, ['no-restricted-globals'], code);
      }
    });
  }

  for (const folder of ['elements', 'ui']) {
    it(`keeps network and storage out of ${folder}/`, async () => {
      const file = `src/${folder}/a.ts`;
      for (const code of ['fetch("/")', 'localStorage.x', 'sessionStorage.x', 'window.indexedDB']) {
        assert.deepEqual(
          await complaints(file, `export const x = ${code};`),
          ['no-restricted-globals'],
          code,
        );
      }
      assert.deepEqual(await complaints(file, `export const x = document.cookie;`), ['no-restricted-syntax']);
      assert.deepEqual(await complaints(file, `export const x = document.title;`), []);
    });
  }

  it('stops HTML made of strings, code made of strings, and CustomEvent everywhere', async () => {
    const cases = {
      'x.innerHTML = y': 'no-restricted-syntax',
      'x.outerHTML = y': 'no-restricted-syntax',
      'x["innerHTML"] = y': 'no-restricted-syntax',
      'x.insertAdjacentHTML("afterend", y)': 'no-restricted-syntax',
      'new CustomEvent("a")': 'no-restricted-syntax',
      'eval(y)': 'no-eval',
      'new Function(y)': 'no-new-func',
    };
    for (const folder of folders) {
      for (const [code, rule] of Object.entries(cases)) {
        assert.deepEqual(await complaints(`src/${folder}/a.ts`, `${code};`), [rule], `${folder}: ${code}`);
      }
    }
  });

  it('stops what brings the base class of Lit along, and lets its templates in', async () => {
    const from = (module: string) => complaints('src/elements/a.ts', `export { html } from '${module}';`);
    assert.deepEqual(await from('lit'), ['no-restricted-imports']);
    assert.deepEqual(await from('lit/html.js'), []);
  });

  it('stops a file of more than 300 lines, except a table', async () => {
    const long = 'export const x = 1;\n' + '//\n'.repeat(300);
    assert.deepEqual(await complaints('src/regimes/a.ts', long), ['max-lines']);
    assert.deepEqual(await complaints('src/regimes/a.data.ts', long), []);
    assert.deepEqual(await complaints('src/locales/de.ts', long), []);
  });

  it('holds in the configuration that `npm run lint` uses', async () => {
    const config = (await new ESLint({ cwd: root }).calculateConfigForFile('src/consent/a.ts')) as {
      rules: Record<string, readonly [number]>;
    };
    for (const rule of ['house/arrows', 'no-restricted-globals', 'no-restricted-syntax', 'max-lines']) {
      assert.equal(config.rules[rule]?.[0], 2, rule);
    }
  });
});
