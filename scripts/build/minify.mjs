import { minify } from '@swc/core';

/** A rollup plugin that makes each file as small as it gets. */
export const minified = {
  name: 'minified',
  async renderChunk(source, _chunk, { format }) {
    const { code, map } = await minify(source, {
      module: format === 'es',
      ecma: 2022,
      sourceMap: true,
      compress: { ecma: 2022, passes: 3 },
      mangle: { toplevel: true },
      format: { comments: false },
    });
    return { code, map };
  },
};
