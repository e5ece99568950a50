import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path}`,
  );
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

function manifestTags(): (string | undefined)[] {
  const manifest = JSON.parse(read('dist/custom-elements.json')) as Manifest;
  return manifest.modules.flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName));
}

const elements = existsSync(join(root, 'src/elements'))
  ? readdirSync(join(root, 'src/elements'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];

describe('every element is complete', () => {
  const tests = filesIn('test');
  const stories = filesIn('stories');

  for (const { name: tag } of elements) {
    const classFile = `src/elements/${tag}/${tag}.ts`;

    it(`${tag} has its class`, () => {
      assert.ok(existsSync(join(root, classFile)), `${classFile} is missing`);
    });

    it(`${tag} has styles if it renders`, () => {
      const renders = /\brender\(/.test(read(classFile));
      const styles = classFile.replace('.ts', '.styles.ts');
      assert.ok(!renders || existsSync(join(root, styles)), `${styles} is missing`);
    });

    it(`${tag} has a test and an accessibility test`, () => {
      for (const name of [`${tag}.test.ts`, `${tag}.a11y.test.ts`]) {
        assert.ok(
          tests.some((path) => path.endsWith(`/${name}`)),
          `no ${name} in test/`,
        );
      }
    });

    it(`${tag} has a story`, () => {
      assert.ok(
        stories.some((path) => path.endsWith(`/${tag}.stories.ts`)),
        `no ${tag}.stories.ts in stories/`,
      );
    });

    it(`${tag} can be registered by itself and with all others`, () => {
      assert.ok(existsSync(join(root, `src/define/${tag}.ts`)), `src/define/${tag}.ts is missing`);
      assert.match(read('src/define/index.ts'), new RegExp(`/${tag}\\.js'`));
    });

    it(`${tag} is exported`, () => {
      assert.match(read('src/index.ts'), new RegExp(`/${tag}\\.js'|/elements/index\\.js'`));
    });

    it(`${tag} is in the manifest`, () => {
      assert.ok(manifestTags().includes(tag), 'no @tag in its JSDoc, or dist/ is old');
    });

    it(`${tag} has a page in docs/elements`, () => {
      assert.ok(existsSync(join(root, `docs/elements/${tag}.md`)), `docs/elements/${tag}.md is missing`);
    });
  }

  it('and the manifest names no element without a folder', () => {
    const folders = elements.map(({ name }) => name);
    assert.deepEqual(
      manifestTags().filter((tag) => tag !== undefined && !folders.includes(tag)),
      [],
    );
  });
});

describe('<consent-tracker>', () => {
  it('lists every attribute that a vendor reads in the manifest', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
    const listed = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'consent-tracker')
      ?.attributes?.map(({ name }) => name);
    for (const file of filesIn('src/trackers/vendors').filter((path) => path.endsWith('.ts'))) {
      for (const [, name] of read(file).matchAll(/\battributes(?:\.|\[')([\w-]+)/g))
        assert.ok(name === 'id' || listed?.includes(name!), `${file} reads ${name}`);
    }
  });
});

describe('files stay small', () => {
  const isTable = (path: string): boolean => path.endsWith('.data.ts') || path.startsWith('src/locales/');
  const sizes = [...filesIn('src'), ...filesIn('scripts'), ...filesIn('test')]
    .filter((path) => /\.(ts|mjs|mts)$/.test(path) && !isTable(path))
    .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));

  it('no file has more than 300 lines', () => {
    assert.deepEqual(
      sizes.filter(({ lines }) => lines > 300),
      [],
    );
  });

  it('the median source file has fewer than 80 lines', () => {
    const source = sizes.filter(({ path }) => path.startsWith('src/')).map(({ lines }) => lines);
    const median = source.sort((a, b) => a - b)[Math.floor(source.length / 2)] ?? 0;
    assert.ok(median < 80, `the median is ${median}`);
  });
});
