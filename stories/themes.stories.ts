import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { css, html, type TemplateResult } from 'lit';
import { adopt } from './stage/page.js';
import { themes } from './stage/themes.js';
import { menus } from './stage/toolbar.js';

adopt(css`
  .themes {
    display: grid;
    gap: 2.5rem;
    padding: 1.5rem;
    color: CanvasText;
    font-family: system-ui, sans-serif;
  }

  .themes h2 {
    margin-block: 0 0.5rem;
    font-size: 1.125rem;
  }

  .themes .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
    gap: 1rem;
  }

  .themes iframe {
    inline-size: 100%;
    block-size: 36rem;
    border: 1px solid GrayText;
  }
`);

/** A story in a page of its own: a page shows one banner, and a dialog makes everything else inert. */
const frame = (title: string, story: string, globals: StoryContext['globals']): TemplateResult => {
  const set = Object.keys(menus).map((name) => `${name}:${globals[name]}`);
  const address = `iframe.html?viewMode=story&id=${story}&globals=${set.join(';')}`;
  return html`<iframe title=${title} loading="lazy" src=${address}></iframe>`;
};

/** Banner and preferences in every theme; the toolbar changes all of them. */
const sideBySide = (_: unknown, { globals }: StoryContext): TemplateResult =>
  html`<main class="themes">
    <h1>Themes</h1>
    ${Object.entries(themes).map(
      ([theme, { title }]) =>
        html`<section>
          <h2>${title}</h2>
          <div class="pair">
            ${frame(`${title}: banner`, 'consent-banner--choice', { ...globals, theme })}
            ${frame(`${title}: preferences`, 'consent-preferences--opt-in', { ...globals, theme })}
          </div>
        </section>`,
    )}
  </main>`;

const meta = { title: 'Themes', render: sideBySide, tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj;

export const Light: Story = { globals: { scheme: 'light' } };

export const Dark: Story = { globals: { scheme: 'dark' } };

export const Box: Story = { globals: { layout: 'box' } };

export const Sheet: Story = { globals: { layout: 'sheet' } };

export const Compact: Story = { globals: { density: 'compact' } };

export const RightToLeft: Story = { globals: { language: 'ar' } };
