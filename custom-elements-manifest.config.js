import { readdirSync, readFileSync } from 'node:fs';

/** The manifest is published with dist/, so it names the files that are there. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) module.path = published(module.path);
    // As the disk happens to name them, they differ from build to build.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
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

const vendors = new URL('./src/trackers/vendors/', import.meta.url);

/**
 * `<consent-tracker>` hands every attribute to its vendor. Those that only one vendor reads are listed from that vendor's
 * file, so that nobody has to write them down twice.
 */
const vendorAttributes = {
  name: 'vendor-attributes',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    const tracker = declarations.find(({ tagName }) => tagName === 'consent-tracker');
    const readers = new Map();
    for (const file of readdirSync(vendors).sort()) {
      const source = readFileSync(new URL(file, vendors), 'utf8');
      for (const [, plain, quoted] of source.matchAll(/\battributes(?:\.(\w+)|\['([\w-]+)'\])/g)) {
        const name = plain ?? quoted;
        readers.set(name, new Set(readers.get(name)).add(file.replace(/\.ts$/, '')));
      }
    }
    const known = new Set(['id', ...tracker.attributes.map(({ name }) => name)]);
    for (const [name, files] of readers) {
      const description = `Read by the vendor ${[...files].join(', ')}; see docs/vendors.`;
      if (!known.has(name)) tracker.attributes.push({ name, type: { text: 'string' }, description });
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts', 'src/define/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [vendorAttributes, publishedPaths],
};
