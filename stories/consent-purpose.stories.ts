import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/consent-preferences.js';
import '../src/define/consent-purpose.js';
import { effectOf } from './stage/markup.js';

interface Args {
  readonly name: string;
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  readonly sale: boolean;
}

const meta = {
  title: 'consent-purpose',
  component: 'consent-purpose',
  args: {
    name: 'chat',
    label: 'chat with us',
    description: 'Lets you talk to a person while you shop.',
    sale: false,
  },
  argTypes: { name: { control: 'text' }, label: { control: 'text' }, description: { control: 'text' } },
  render: ({ name, label, description, sale }: Args, context: StoryContext<Args>) =>
    effectOf(
      html`<consent-purpose
        name=${name}
        label=${ifDefined(label)}
        description=${ifDefined(description)}
        ?sale=${sale}
      >
      </consent-purpose>`,
      context,
    ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A purpose of the site's own. */
export const Added: Story = {};

/** One of the purposes that every site has, in other words. */
export const Reworded: Story = {
  args: {
    name: 'analytics',
    label: 'Audience measurement',
    description: 'Counts visits, without recognising you again on another day.',
  },
};

/** What counts as a sale is turned off by Global Privacy Control. */
export const Sale: Story = {
  args: {
    name: 'partners',
    label: 'Partner offers',
    description: 'Tells our partners which chairs you liked.',
    sale: true,
  },
  globals: { place: 'gpc' },
};
