import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/define/consent-preferences.js';
import '../src/define/consent-tracker.js';
import { lookInside } from './stage/look-inside.js';
import { effectOf } from './stage/markup.js';

interface Args {
  readonly name?: string | undefined;
  readonly vendor?: string | undefined;
  readonly purpose: string;
}

const meta = {
  title: 'consent-tracker',
  component: 'consent-tracker',
  args: { name: 'Acme', purpose: 'marketing' },
  argTypes: {
    vendor: { control: 'select', options: [undefined, 'mixpanel'] },
    name: { control: 'text' },
    purpose: { control: 'text' },
  },
  render: ({ name, vendor, purpose }: Args, context: StoryContext<Args>) =>
    effectOf(
      html`<consent-tracker
        name=${ifDefined(name)}
        vendor=${ifDefined(vendor)}
        purpose=${purpose}
        opt-in=${vendor ? nothing : 'acme.start'}
        opt-out=${vendor ? nothing : 'acme.stop'}
      ></consent-tracker>`,
      context,
    ),
  play: async ({ canvasElement }) => {
    const preferences = await lookInside(canvasElement, 'consent-preferences');
    for (const summary of preferences.getAllByText('1 service')) await userEvent.click(summary);
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A tracker of any company, driven by its own functions. */
export const ByName: Story = {};

/** A tracker that the library knows. */
export const BuiltIn: Story = { args: { name: 'Mixpanel', vendor: 'mixpanel', purpose: 'analytics' } };

/** It needs both purposes, stands beneath both, and can be switched by itself. */
export const TwoPurposes: Story = {
  args: { purpose: 'analytics marketing' },
  play: async (context) => {
    await meta.play(context);
    const preferences = await lookInside(context.canvasElement, 'consent-preferences');
    await userEvent.click(preferences.getByRole('switch', { name: 'Statistics' }));
    // Fetched when somebody comes near.
    for (const acme of await preferences.findAllByRole('switch', { name: 'Acme' }))
      await expect(acme).not.toBeChecked();
    await userEvent.click(preferences.getByRole('switch', { name: 'Advertising' }));
    for (const acme of preferences.getAllByRole('switch', { name: 'Acme' })) await expect(acme).toBeChecked();
  },
};
