import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** Global types, decorators and styles of the stories; preview.ts holds only what every Storybook needs. */
const toolbar = join(import.meta.dirname, 'toolbar.ts');

/** Vite looks for what a computed import may mean among the sources, and those end in `.ts`. */
const languages = {
  name: 'languages',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/locales/built-in.ts') ? code.replace('${file}.js`', '${file}.ts`') : undefined,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  previewAnnotations: (entries = []) => (existsSync(toolbar) ? [...entries, toolbar] : entries),
  // Relative addresses: the static build works in any folder of any server.
  viteFinal: (vite) => ({ ...vite, base: './', plugins: [...(vite.plugins ?? []), languages] }),
};

export default config;
