import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../build/files.mjs';
import { readDeclarations } from './declarations.mjs';
import { entryPoints } from './entries.mjs';

export const folder = 'etc/api';

const head = `// What dist/ promises: written by \`npm run update-api\`, and reviewed like code. See CONTRIBUTING.md, "What stays".\n`;

/**
 * The public types of every entry point as texts by file name, from the declarations in dist/. Each declaration stands once, in the
 * entry that is nearest to it; others name it. What is exported nowhere and can be reached all the same stands there too.
 */
export async function apiTexts() {
  const entries = entryPoints();
  const declarations = readDeclarations(entries.map(({ file }) => file));
  const homes = new Map();
  const sections = entries.map(({ specifier, text, file }) => {
    const lines = [];
    const elsewhere = new Map();
    for (const { name, symbol } of declarations.exportsOf(file)) {
      const home = homes.get(symbol);
      const as = name === symbol.name ? name : `${symbol.name} as ${name}`;
      if (home) elsewhere.set(home.specifier, [...(elsewhere.get(home.specifier) ?? []), as]);
      else if (name !== symbol.name) lines.push(declarations.print(symbol, false), `export { ${as} };`);
      else lines.push(declarations.print(symbol, true));
      if (!home) homes.set(symbol, { specifier, lines });
    }
    for (const [from, names] of elsewhere) lines.unshift(`export { ${names.join(', ')} } from '${from}';`);
    return { specifier, text, lines };
  });
  // A Map visits what is added while it is being walked.
  for (const [symbol, home] of homes) {
    for (const named of declarations.namedBy(symbol)) {
      if (homes.has(named)) continue;
      homes.set(named, home);
      home.lines.push(`// reached, not exported\n${declarations.print(named, false)}`);
    }
  }
  const texts = new Map();
  for (const { specifier, text, lines } of sections) {
    const section = `declare module '${specifier}' {\n${lines.join('\n')}\n}\n`;
    texts.set(text, `${texts.get(text) ?? head}\n${section}`);
  }
  texts.set('globals.d.ts', `${head}\ndeclare global {\n${declarations.globals().join('\n')}\n}\n`);
  texts.set('elements.d.ts', `${head}${elements()}`);
  const options = { ...(await resolveConfig(join(root, folder))), parser: 'typescript' };
  const formatted = [...texts].map(async ([name, text]) => [name, await format(text, options)]);
  return Object.fromEntries(await Promise.all(formatted));
}

/** What a page's markup and style sheets rely on: no TypeScript knows it. */
function elements() {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const found = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  const union = (list = []) =>
    list
      .map(({ name }) => JSON.stringify(name))
      .sort()
      .join(' | ') || 'never';
  return found
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
    .map(
      ({ tagName, attributes, events, slots, cssParts, cssProperties }) =>
        `\ndeclare module '<${tagName}>' {\ntype Attribute = ${union(attributes)};\ntype Event = ${union(events)};\n` +
        `type Slot = ${union(slots)};\ntype Part = ${union(cssParts)};\ntype CustomProperty = ${union(cssProperties)};\n}\n`,
    )
    .join('');
}
