/** The manifest is published with dist/, so it names the files that are there. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (member.inheritedFrom?.module)
            member.inheritedFrom.module = published(member.inheritedFrom.module);
        }
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts', 'src/define/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
