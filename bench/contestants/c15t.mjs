import { build } from 'esbuild';
import { root } from '../../scripts/build/files.mjs';
import { inline } from './contestant.mjs';

const gated = (id, { n, src }) => ({
  id,
  category: 'measurement',
  ...(src ? { src } : { textContent: inline(n) }),
});

async function bundled() {
  const common = { absWorkingDir: root, bundle: true, minify: true, write: false };
  const [app, styles] = await Promise.all([
    build({
      ...common,
      entryPoints: ['bench/contestants/c15t.app.jsx'],
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({ ...common, entryPoints: ['bench/node_modules/@c15t/react/dist/styles.css'] }),
  ]);
  return { 'app.js': app.outputFiles[0].text, 'app.css': styles.outputFiles[0].text };
}

/**
 * As its quickstart for React says, bundled and minified, in `offline` mode: its hosted mode would ask a server first. Scripts are
 * objects in the provider's options, frames have `data-category`.
 */
export const c15t = {
  id: 'c15t',
  name: 'c15t with React',
  kind: 'peer',
  gates: true,
  package: '@c15t/react',
  built: bundled,
  head: ({ scripts, trackers }) => {
    const list = [
      ...scripts.map((script) => gated(`script-${script.n}`, script)),
      ...trackers.map((n) => gated(`service-${n}`, { n })),
    ];
    return `<script>window.gatedScripts = ${JSON.stringify(list)};</script>
<script type="module" crossorigin src="/c15t/built/app.js"></script>
<link rel="stylesheet" crossorigin href="/c15t/built/app.css">`;
  },
  foot: () => '<div id="consent"></div>',
  script: () => '',
  frame: (src) => `<iframe data-category="marketing" data-src="${src}" title="Film"></iframe>`,
  tracker: () => '',
  banner: '[data-testid=consent-banner-card]',
  accept: '[data-testid=consent-banner-accept-button]',
  refuse: '[data-testid=consent-banner-reject-button]',
  preferences: '[data-testid=consent-banner-customize-button]',
  dialog: '[data-testid=consent-dialog-card], [data-testid=consent-dialog-root]',
};
