import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import '../src/define/index.js';
import { builtIn } from '../src/locales/built-in.js';
import { endpointThat } from './stage/request-port.js';
import { storeFor, vendors } from './stage/store.js';

const rightToLeft = ['ar', 'fa', 'he', 'ur'];
const tags = ['en', ...builtIn];
const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.includes(tag) ? 'rtl' : 'ltr');

/** The banner alone, as the toolbar would show it. */
const pageOf = (tag: string): string =>
  `iframe.html?id=consent-banner--choice&viewMode=story&globals=language:${tag};direction:${directionOf(tag)}`;

const styles: CSSResult = css`
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 2rem 1rem;
    margin: 0;
    padding: 1rem;
    list-style: none;
    font-family: system-ui, sans-serif;
  }

  .languages h2 {
    margin: 0 0 0.5rem;
    color: light-dark(#2b2620, #ece7e0);
    font-size: 1rem;
  }

  .languages iframe {
    inline-size: 100%;
    block-size: 36rem;
    border: 1px solid light-dark(#d3c3aa, #57493a);
    border-radius: 0.5rem;
  }
`;
if (styles.styleSheet) document.adoptedStyleSheets.push(styles.styleSheet);

/** The same thing in every language, each in a column as wide as a phone. */
const sideBySide =
  (show: (tag: string, context: StoryContext) => TemplateResult) =>
  (_: unknown, context: StoryContext): TemplateResult =>
    html`<ul class="languages">
      ${tags.map(
        (tag) =>
          html`<li lang=${tag} dir=${directionOf(tag)}>
            <h2>${nameOf(tag)} <small>${tag}</small></h2>
            ${show(tag, context)}
          </li>`,
      )}
    </ul>`;

/** Every sentence of every element in all languages, side by side: nothing missing, nothing cut off, nothing too long. */
const meta = {
  title: 'All languages side by side',
  // Two languages may have the same name for the same thing; on a page of a site there is one of it.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Preferences: Story = {
  render: sideBySide(
    (_, context) =>
      html`<consent-preferences inline .consent=${storeFor(context, { vendors })}></consent-preferences>`,
  ),
};

export const Gate: Story = {
  render: sideBySide(
    (_, context) =>
      html`<consent-gate .consent=${storeFor(context, { vendors })} purpose="marketing" vendor="youtube">
        <template><iframe title="Film" src="about:blank" width="320" height="180"></iframe></template>
      </consent-gate>`,
  ),
};

export const FooterLink: Story = {
  render: sideBySide((_, context) => html`<privacy-choices .consent=${storeFor(context)}></privacy-choices>`),
};

export const Form: Story = {
  render: sideBySide(
    (_, context) =>
      html`<privacy-request-form
        endpoint="/requests"
        types="deletion correction"
        .consent=${storeFor(context)}
        .port=${endpointThat()}
      ></privacy-request-form>`,
  ),
};

/** A page has one banner: here each has a page of its own, loaded when it comes into view. */
export const Banner: Story = {
  parameters: { a11y: { context: { include: ['body'], exclude: ['.languages iframe'] } } },
  render: sideBySide((tag) => html`<iframe loading="lazy" title=${nameOf(tag)} src=${pageOf(tag)}></iframe>`),
};
