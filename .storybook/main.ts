import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** Global types, decorators and styles of the stories; preview.ts holds only what every Storybook needs. */
const toolbar = join(import.meta.dirname, 'toolbar.ts');

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  previewAnnotations: (entries = []) => (existsSync(toolbar) ? [...entries, toolbar] : entries),
  // Relative addresses: the static build works in any folder of any server.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
