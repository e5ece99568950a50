import { minify } from '@swc/core';

/**
 * Chromium compiles each function when it is first called, on the thread that also paints, unless the file says that all are
 * called at once (V8's explicit compile hints); then it does so beside it, while the file arrives. Other browsers read a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** What a visit waits for, and where nearly every function is called as soon as it has come. */
const isHinted = (fileName) =>
  ['privacy-elements.js', 'banner.js', 'gates.js', 'driving.js'].includes(fileName);

/** A rollup plugin that makes each file as small as it gets. */
export const minified = {
  name: 'minified',
  async renderChunk(source, { fileName }, { format }) {
    const { code, map } = await minify(source, {
      module: format === 'es',
      ecma: 2022,
      sourceMap: true,
      compress: { ecma: 2022, passes: 3 },
      mangle: { toplevel: true },
      format: { comments: false, preamble: isHinted(fileName) ? HINT : '' },
    });
    return { code, map };
  },
};
