import { build } from 'esbuild';
import { root } from '../../scripts/build/files.mjs';
import { byHand } from './contestant.mjs';

const minified = async (file, options) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    ...options,
  });
  return outputFiles[0].text;
};

const loop = `<script>${byHand.loop}</script>`;
const shared = { ...byHand, kind: 'floor', banner: '.floor', accept: '#floor-yes', refuse: '#floor-no' };
const banner = await minified('bench/floors/banner.js', { bundle: false });

/** Nobody can be faster: it is there with the page. */
export const floorInline = {
  ...shared,
  id: 'floor-inline',
  name: 'hand-written, inline (floor)',
  head: () => loop,
  foot: () => `<script>${banner}</script>`,
};

/** Nobody with a file of its own can be faster. */
export const floorExternal = {
  ...shared,
  id: 'floor-external',
  name: 'hand-written, external (floor)',
  built: async () => ({ 'banner.js': banner }),
  head: () => `${loop}<script defer src="/floor-external/built/banner.js"></script>`,
  foot: () => '',
};

/** Nobody with Lit can be faster. */
export const floorLit = {
  ...shared,
  id: 'floor-lit',
  name: "minimal Lit element (Lit's floor)",
  package: 'lit',
  banner: 'floor-banner >>> section',
  accept: 'floor-banner >>> #yes',
  refuse: 'floor-banner >>> #no',
  built: async () => ({
    'banner.js': await minified('bench/floors/lit-banner.js', { format: 'esm', conditions: ['production'] }),
  }),
  head: () => `${loop}<script type="module" src="/floor-lit/built/banner.js"></script>`,
  foot: () => '<floor-banner></floor-banner>',
};
