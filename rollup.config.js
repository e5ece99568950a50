import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import esbuild from 'rollup-plugin-esbuild';
import { chunkFile, chunkOf } from './scripts/build/chunks.mjs';
import { filesIn } from './scripts/build/files.mjs';
import { minified } from './scripts/build/minify.mjs';
import { tightStrategy } from './scripts/build/minify-css.mjs';
import { namedExports } from './scripts/build/named-exports.mjs';
import { ownCopy } from './scripts/build/own-copy.mjs';

/** scripts/build.mjs builds beside dist/ and then puts the result into place. */
const dist = process.env.BUILD_FOLDER ?? 'dist';

const compile = [
  resolve({ exportConditions: ['production'] }),
  // tsconfig.json tells esbuild about the decorators.
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  literalsHtmlCssMinifier({
    include: ['src/**'],
    failOnError: true,
    // A space beside a slot separates words, as beside any other inline element.
    options: { strategy: tightStrategy, minifyOptions: { inlineCustomElements: ['slot'] } },
  }),
];

/** Minified files carry no comments, so Lit's licence travels beside them. */
const litLicence = {
  name: 'lit-licence',
  generateBundle() {
    const source = readFileSync('node_modules/lit/LICENSE', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'LICENSE.lit.txt', source });
  },
};

/** Style sheets that a site links; `themes/check.js` beside them says whether a design is fair and can be read. */
const themes = {
  name: 'themes',
  generateBundle() {
    for (const path of filesIn('src/themes', '.css'))
      this.emitFile({
        type: 'asset',
        fileName: path.slice('src/'.length),
        source: readFileSync(path, 'utf8'),
      });
  },
};

const isEntry =
  /^src\/(index|(consent|regimes|gates|requests|server)\/index|define\/[^/]+|trackers\/vendors\/[^/]+|locales\/[^/]+(\/[^/]+)?|themes\/check)\.ts$|^src\/server\/(adapters\/(node|express)|mixpanel\/index|notify\/mail|stores\/(pglite|postgres))\.ts$/;
const entries = filesIn('src', '.ts').filter((path) => isEntry.test(path));
/** The sentences of each language, which are looked up by their names. The elements have English themselves. */
const languages = filesIn('src/locales', '.ts').filter((path) => /^src\/locales\/(?!en\/)[^/]+\//.test(path));
const loader = filesIn('src', 'loader.ts').filter((path) => basename(path) === 'loader.ts');

/** For bundlers: one file per module, Lit left to them so that a page has it once. */
const modules = {
  input: entries,
  external: /^(lit|@lit)(\/|$)|^lit-|^node:|^(pg|nodemailer|@electric-sql\/pglite)$/,
  plugins: compile,
  output: {
    dir: dist,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

/** For a script tag: the loader, and what it imports lazily under names that stay the same from build to build. */
const cdn = {
  input: {
    'privacy-elements': 'src/loader.ts',
    // Sites import it to reword sentences, so that it keeps the names of what it exports.
    'locales/languages': 'src/locales/languages.ts',
    'themes/check': 'src/themes/check.ts',
    ...Object.fromEntries(languages.map((path) => [path.slice('src/'.length, -'.ts'.length), path])),
  },
  // Lazy chunks may import from the loader's own file. The strict default would split it in two: one more round trip.
  preserveEntrySignatures: 'allow-extension',
  plugins: [ownCopy, ...compile, litLicence, themes],
  output: {
    dir: `${dist}/cdn`,
    format: 'es',
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    entryFileNames: '[name].js',
    chunkFileNames: chunkFile,
    manualChunks: chunkOf,
    // Without it rollup adds what the banner shares with the loader, and the loader would need the banner.
    onlyExplicitManualChunks: true,
    sourcemap: 'hidden',
    plugins: [namedExports, minified],
  },
};

/** The one file lies beside the folder of the languages, not in it. */
const languagesBeside = {
  name: 'languages-beside',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId ? null : { left: "import('./locales/' + ", right: ')' },
};

/** For a script tag without `type="module"`: everything but the other languages in one file. */
const classic = {
  input: 'src/loader.ts',
  plugins: [...compile, languagesBeside],
  output: {
    file: `${dist}/cdn/privacy-elements.classic.js`,
    format: 'iife',
    name: 'PrivacyElements',
    inlineDynamicImports: true,
    sourcemap: true,
    plugins: [minified],
  },
};

export default [...(entries.length > 0 ? [modules] : []), ...(loader.length > 0 ? [cdn, classic] : [])];
