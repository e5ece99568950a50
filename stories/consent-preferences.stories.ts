import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Choices, PolicyInput } from '../src/consent/index.js';
import '../src/define/consent-preferences.js';
import '../src/define/privacy-choices.js';
import { lookInside } from './stage/look-inside.js';
import { shop } from './stage/shop.js';
import { storeFor, vendors } from './stage/store.js';

interface Args {
  readonly open: boolean;
  readonly inline: boolean;
  readonly 'privacy-policy': string;
  readonly locale?: string | undefined;
}

/** The preferences of a visitor, on the page of a shop. */
const preferences =
  (policy: PolicyInput = { vendors }, choices?: Choices, introduction = '') =>
  (args: Args, context: StoryContext<Args>): TemplateResult => {
    const consent = storeFor(context, policy, choices);
    const element = html`<consent-preferences
      .consent=${consent}
      ?open=${args.open}
      ?inline=${args.inline}
      privacy-policy=${args['privacy-policy']}
      locale=${ifDefined(args.locale)}
      >${introduction}</consent-preferences
    >`;
    const link = html`<privacy-choices .consent=${consent}></privacy-choices>`;
    if (!args.inline) return html`${shop({ footer: link })}${element}`;
    return shop({
      content: html`<h1>Your privacy</h1>
        <p class="lead">What we keep, and why.</p>
        ${element}`,
    });
  };

const meta = {
  title: 'consent-preferences',
  component: 'consent-preferences',
  args: { open: true, inline: false, 'privacy-policy': '#privacy' },
  argTypes: { locale: { control: 'text' } },
  render: preferences(),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Nothing is switched on before the visitor has chosen. */
export const OptIn: Story = { globals: { place: 'eu' } };

/** Everything runs until it is refused, and what counts as a sale comes first. */
export const OptOut: Story = { globals: { place: 'california' } };

/** The browser asks not to sell or share; that this was honoured is shown, and can be decided otherwise. */
export const SignalHonoured: Story = { globals: { place: 'gpc' } };

export const Notice: Story = { globals: { place: 'jp' } };

export const MixedServices: Story = {
  render: preferences(
    { vendors },
    { functional: false, analytics: true, marketing: false, 'vendor:hotjar': false },
  ),
};

export const ManyServices: Story = {
  render: preferences({
    vendors: Array.from({ length: 100 }, (_, index) => ({
      id: `company-${index}`,
      name: `Company ${index + 1} Advertising & Measurement GmbH`,
      purposes: index % 3 ? 'marketing' : 'analytics',
    })),
  }),
};

export const NoServices: Story = { render: preferences({}) };

/** What counts as a sale is not offered to a visitor whom the site knows to be too young. */
export const Minor: Story = { render: preferences({ vendors, minor: true }) };

export const OwnIntroduction: Story = {
  render: preferences(
    { vendors },
    undefined,
    'Alder & Ash and the companies below may use what you allow here.',
  ),
};

/** Part of a page, after a decision. */
export const Inline: Story = {
  args: { inline: true, open: false },
  render: preferences({ vendors }, { functional: true, analytics: false, marketing: false }),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const LargeText: Story = { globals: { text: '200' } };

/** A sheet at the lower edge. */
export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

/** Closing decides nothing; saving does, and gives the focus back. */
export const Saving: Story = {
  args: { open: false },
  play: async ({ canvasElement, step }) => {
    const link = await lookInside(canvasElement, 'privacy-choices');
    const inside = await lookInside(canvasElement, 'consent-preferences');
    await step('switch something and close', async () => {
      await userEvent.click(link.getByRole('button', { name: 'Cookie settings' }));
      await userEvent.click(await inside.findByRole('switch', { name: 'Statistics' }));
      await userEvent.click(inside.getByRole('button', { name: 'Close without saving' }));
      await waitFor(() => expect(inside.queryByRole('switch', { name: 'Statistics' })).toBeNull());
    });
    await step('find it forgotten, switch it again and save', async () => {
      await userEvent.click(link.getByRole('button', { name: 'Cookie settings' }));
      const statistics = await inside.findByRole('switch', { name: 'Statistics' });
      await expect(statistics).not.toBeChecked();
      await userEvent.click(statistics);
      await userEvent.click(inside.getByRole('button', { name: 'Save my choices' }));
      await expect(await inside.findByText('Your choices are saved.')).toBeInTheDocument();
    });
    await step('find it kept', async () => {
      await userEvent.click(link.getByRole('button', { name: 'Cookie settings' }));
      await expect(await inside.findByRole('switch', { name: 'Statistics' })).toBeChecked();
    });
  },
};

/** A service that differs from its purpose is counted beside the switch. */
export const OneService: Story = {
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'consent-preferences');
    await userEvent.click(inside.getByText('3 services'));
    // Fetched when somebody comes near.
    await userEvent.click(await inside.findByRole('switch', { name: 'Mixpanel' }));
    await expect(inside.getByText('1 of 3 services on')).toBeVisible();
    await expect(inside.getByRole('switch', { name: 'Statistics' })).not.toBeChecked();
  },
};

/** Accepting a sale that a signal refuses takes two steps. */
export const AgainstTheSignal: Story = {
  globals: { place: 'gpc' },
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'consent-preferences');
    await expect(inside.getByText('Opt-Out Request Honored')).toBeVisible();
    await userEvent.click(inside.getByRole('button', { name: 'Accept all' }));
    await expect(await inside.findByText(/Nothing is saved yet/)).toBeVisible();
    await expect(inside.getByRole('switch', { name: 'Advertising' })).toBeChecked();
  },
};
