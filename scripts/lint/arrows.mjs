// The folder arrows of design.md section 10 as an ESLint rule: an import goes down, never up or sideways.
import { relative, resolve, sep } from 'node:path';
import { root } from '../build/files.mjs';

/** From the top. Folders on one floor do not import each other. */
const floors = [
  ['index'],
  ['loader', 'themes'],
  ['define'],
  ['page', 'elements'],
  ['gates'],
  ['trackers', 'server', 'ui'],
  ['events'],
  ['consent', 'requests'],
  ['regimes', 'locales'],
];

/** Down is allowed, and these are not. Elements know no tracker: events drive trackers. */
const exceptions = [['elements', 'trackers']];

/** The folders that may know Lit. Everything else must work without it. */
const litFolders = ['ui', 'elements'];

/** Entries of their own, imported only by a site that has the optional peer dependency; all else gets the client passed in. */
const peers = {
  'src/server/notify/mail.ts': ['nodemailer'],
  'src/server/stores/folder-lock.ts': ['node:fs'],
  'src/server/stores/pglite.ts': ['@electric-sql/pglite', 'node:fs', 'node:path'],
  'src/server/stores/postgres.ts': ['pg'],
};

/** Why a file in the folder `from` may not import from the folder `to`; undefined when it may. */
function objection(from, to) {
  if (from === to) return undefined;
  const [own, other] = [floorOf(from), floorOf(to)];
  if (own === -1) return `src/${from} has no floor; give it one in scripts/lint/arrows.mjs.`;
  if (other === -1) return `src/${to} has no floor; give it one in scripts/lint/arrows.mjs.`;
  if (other < own) return `${from}/ may not import ${to}/: imports go down, and ${to}/ is above it.`;
  if (other === own) return `${from}/ may not import ${to}/: they are on the same floor.`;
  const isException = exceptions.some(([above, below]) => above === from && below === to);
  return isException ? `${from}/ may not import ${to}/.` : undefined;
}

const floorOf = (folder) => floors.findIndex((floor) => floor.includes(folder));

/** `consent` for src/consent/store.ts, `loader` for src/loader.ts, undefined outside src. */
function folderOf(file) {
  const [top, folder] = relative(root, file).split(sep);
  return top === 'src' ? folder?.replace(/\.[jt]s$/, '') : undefined;
}

function objectionToImport(file, specifier) {
  const from = folderOf(file);
  if (from === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const to = folderOf(resolve(file, '..', specifier));
    return to === undefined ? `src/ may not import ${specifier}: it is outside src/.` : objection(from, to);
  }
  const isLit = /^(lit|@lit|@lit-labs|lit-html|lit-element)(\/|$)/.test(specifier);
  if (isLit && !litFolders.includes(from)) return `${from} may not import Lit: only ui/ and elements/ may.`;
  if (isLit || peers[relative(root, file).split(sep).join('/')]?.includes(specifier)) return undefined;
  return `src/ may not import ${specifier}: Lit is the only dependency.`;
}

export const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = objectionToImport(context.filename, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
