import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/define/consent-preferences.js';
import '../src/define/privacy-choices.js';
import { lookInside } from './stage/look-inside.js';
import { shop } from './stage/shop.js';
import { storeFor, vendors } from './stage/store.js';

interface Args {
  readonly locale?: string | undefined;
}

/** The link among the others at the bottom of a page. */
const link =
  (label: TemplateResult | string = '') =>
  ({ locale }: Args, context: StoryContext<Args>): TemplateResult => {
    const consent = storeFor(context, { vendors });
    const footer = html`<privacy-choices .consent=${consent} locale=${ifDefined(locale)}
      >${label}</privacy-choices
    >`;
    return html`${shop({ content: html`<h1>Delivery</h1>`, footer })}
      <consent-preferences .consent=${consent}></consent-preferences>`;
  };

const meta = {
  title: 'privacy-choices',
  component: 'privacy-choices',
  argTypes: { locale: { control: 'text' } },
  parameters: { docs: { story: { height: '22rem' } } },
  render: link(),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The title that the law prescribes, with the official icon (11 CCR § 7015). */
export const California: Story = { globals: { place: 'california' } };

/** An opt-out signal of the browser was applied, and that has to be shown (11 CCR § 7025(c)(6)). */
export const SignalHonoured: Story = { globals: { place: 'gpc' } };

export const Elsewhere: Story = { globals: { place: 'eu' } };

export const OwnLabel: Story = { render: link('Cookies & tracking') };

/** A link of the site's own works without JavaScript too. */
export const OwnLink: Story = {
  render: link(html`<a href="#your-privacy-choices">Your Privacy Choices</a>`),
};

export const RightToLeft: Story = { globals: { place: 'gpc', direction: 'rtl' } };

export const LargeText: Story = { globals: { place: 'gpc', text: '200' } };

/** It opens the preferences, and gets the focus back when they close. */
export const Opening: Story = {
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'privacy-choices');
    const preferences = await lookInside(canvasElement, 'consent-preferences');
    await userEvent.click(inside.getByRole('button', { name: 'Cookie settings' }));
    await expect(await preferences.findByRole('heading', { name: 'Cookie settings' })).toBeVisible();
  },
};
