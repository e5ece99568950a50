import MagicString from 'magic-string';

/** What rollup writes where the file of a dynamic import holds more than the module that was meant. */
const outOfFile = /(import\('\.\/[^']+'\))\.then\(\(?n\)? => n\.[\w$]+\)/g;

/**
 * A rollup plugin. In a file of several modules, rollup exports a dynamically imported one as an object, and its importer takes it out:
 * `import('./banner.js').then((n) => n.g)`. Here the file exports the object's members themselves, by their names, and the importer
 * takes the whole file. A first visit has 40 bytes less.
 */
export const namedExports = {
  name: 'named-exports',
  renderChunk(source, { fileName }) {
    const code = new MagicString(source);
    code.replaceAll(outOfFile, '$1');
    const { body } = this.parse(source);
    const declarations = body.flatMap((statement) => statement.declarations ?? []);
    const namespaces = new Map(declarations.filter(isNamespace).map(({ id, init }) => [id.name, init]));
    for (const { type, specifiers, start, end } of body) {
      if (type !== 'ExportNamedDeclaration' || specifiers.length === 0) continue;
      const names = specifiers.flatMap(({ local, exported }) =>
        namespaces.has(local.name)
          ? membersOf(namespaces.get(local.name))
          : [{ local: local.name, exported: exported.name }],
      );
      if (new Set(names.map(({ exported }) => exported)).size < names.length)
        throw new Error(`${fileName}: two of its modules export the same name.`);
      code.update(
        start,
        end,
        `export { ${names.map(({ local, exported }) => `${local} as ${exported}`).join(', ')} };`,
      );
    }
    return { code: code.toString(), map: code.generateMap({ hires: true }) };
  },
};

const isNamespace = ({ init }) =>
  init?.type === 'ObjectExpression' && init.properties[0]?.key?.name === '__proto__';

const membersOf = ({ properties }) =>
  properties.slice(1).map(({ key, value }) => ({ local: value.name, exported: key.name }));
