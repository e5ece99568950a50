import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../build/files.mjs';

const dist = join(root, 'dist/');
const printer = ts.createPrinter({ removeComments: true });
const isHidden = (node) =>
  (node.name && ts.isPrivateIdentifier(node.name)) ||
  node.modifiers?.some(({ kind }) =>
    [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].includes(kind),
  );

/** Reads declaration files as a site's TypeScript does. Paths are those of the project. */
export function readDeclarations(files) {
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(dist));
  const origin = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const statementsOf = (symbol) =>
    (symbol.declarations ?? []).map(statementOf).filter((one) => one && ours.includes(one.getSourceFile()));

  return {
    /** The names that a file exports, each with what stands behind it; sorted. */
    exportsOf(file) {
      const source = program.getSourceFile(join(root, file));
      const symbol = source && checker.getSymbolAtLocation(source);
      if (!symbol) return [];
      return checker
        .getExportsOfModule(symbol)
        .map((one) => ({ name: one.name, symbol: origin(one) }))
        .sort(byName);
    },
    /** What the declaration of something names that is declared here as well, and stands on its own. */
    namedBy(symbol) {
      const found = new Set();
      const walk = (node) => {
        if (isHidden(node)) return;
        if (ts.isIdentifier(node)) {
          const named = checker.getSymbolAtLocation(node);
          const target = named && origin(named);
          if (target && target !== symbol && statementsOf(target).length > 0) found.add(target);
        }
        ts.forEachChild(node, walk);
      };
      statementsOf(symbol).forEach(walk);
      return [...found].sort(byName);
    },
    print: (symbol, isExported) =>
      statementsOf(symbol)
        .map((statement) => printed(statement, isExported))
        .join('\n'),
    /** What the files add to everybody's names: tags, events. */
    globals: () =>
      ours
        .flatMap(({ statements }) =>
          statements.filter(ts.isModuleDeclaration).filter(ts.isGlobalScopeAugmentation),
        )
        .flatMap(({ body }) => body.statements.map((statement) => printed(statement, false)))
        .sort(),
  };
}

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** Undefined for a parameter, a member, or what is declared inside of something else. */
function statementOf(node) {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.isSourceFile(statement.parent ?? statement) && !ts.isSourceFile(statement)
    ? statement
    : undefined;
}

/** Without comments, without `declare`, and without what is private or for Lit alone. */
function printed(statement, isExported) {
  const keep = (node) => {
    if (isHidden(node)) return undefined;
    return ts.visitEachChild(node, keep, undefined);
  };
  const result = ts.visitNode(statement, keep);
  const text = printer
    .printNode(ts.EmitHint.Unspecified, result, statement.getSourceFile())
    .replace(/^(export )?(default )?(declare )?/, '');
  return isExported ? `export ${text}` : text;
}
