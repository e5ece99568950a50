// The limits are in package.json, "size-limit". For the npm entries it needs what a user's bundler would make of them:
// minified, with Lit and everything that is imported lazily left out.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildIfChanged } from './build/build.mjs';
import { root } from './build/files.mjs';
import { runTool } from './build/run-tool.mjs';

const lazyStaysOutside = {
  name: 'lazy-stays-outside',
  setup({ onResolve, onLoad }) {
    // A computed import is not asked about: esbuild would take in every language.
    onLoad({ filter: /\/locales\/[^/]+\/[^/]+\.js$/ }, ({ path }) =>
      path.includes('/locales/en/') ? undefined : { contents: '' },
    );
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

await buildIfChanged();
try {
  await build({
    absWorkingDir: root,
    entryPoints: {
      consent: 'dist/consent/index.js',
      index: 'dist/index.js',
      server: 'dist/server/read-consent.js',
    },
    outdir: 'dist.size',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    external: ['lit', 'lit/*', '@lit/*'],
    plugins: [lazyStaysOutside],
  });
  process.exitCode = runTool('size-limit', 'size-limit', [], { mayFail: true });
} finally {
  rmSync(`${root}dist.size`, { recursive: true, force: true });
}
