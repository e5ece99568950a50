import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { PolicyInput } from '../src/consent/index.js';
import '../src/define/index.js';
import { lookInside } from './stage/look-inside.js';
import { shop } from './stage/shop.js';
import { storeFor, vendors } from './stage/store.js';

interface Args {
  readonly layout: 'bar' | 'box' | 'sheet';
  readonly controller?: string | undefined;
  readonly 'privacy-policy'?: string | undefined;
  readonly prompt: 'auto' | 'always';
  readonly minor: boolean;
  readonly locale?: string | undefined;
}

/** A banner at the top of the page of a shop, with a store of its own. */
const banner =
  (content: TemplateResult | string = '', policy: PolicyInput = {}) =>
  (args: Args, context: StoryContext<Args>): TemplateResult => {
    const consent = storeFor(context, { vendors, prompt: args.prompt, minor: args.minor, ...policy });
    return html`${shop({
        top: html`<consent-banner
          .consent=${consent}
          layout=${context.globals.layout === 'story' ? args.layout : String(context.globals.layout)}
          controller=${ifDefined(args.controller)}
          privacy-policy=${ifDefined(args['privacy-policy'])}
          prompt=${args.prompt}
          ?minor=${args.minor}
          locale=${ifDefined(args.locale)}
          >${content}</consent-banner
        >`,
        footer: html`<privacy-choices .consent=${consent}></privacy-choices>`,
      })}<consent-preferences .consent=${consent}></consent-preferences>`;
  };

const meta = {
  title: 'consent-banner',
  component: 'consent-banner',
  args: {
    layout: 'bar',
    controller: 'Alder & Ash',
    'privacy-policy': '#privacy',
    prompt: 'auto',
    minor: false,
  },
  argTypes: {
    layout: { control: 'inline-radio', options: ['bar', 'box', 'sheet'] },
    prompt: { control: 'inline-radio', options: ['auto', 'always'] },
    locale: { control: 'text' },
  },
  render: banner(),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Two answers of equal weight, and a way to choose one by one. */
export const Choice: Story = { globals: { place: 'eu' } };

export const Box: Story = { args: { layout: 'box' } };

export const Sheet: Story = { args: { layout: 'sheet' } };

/** Where visitors are informed and can refuse. */
export const Notice: Story = { globals: { place: 'jp' }, args: { prompt: 'always' } };

/** Global Privacy Control is on: advertising stays off, and is not asked for. */
export const SignalHonoured: Story = { globals: { place: 'gpc' }, args: { prompt: 'always' } };

/** The site knows the visitor to be too young for what counts as a sale. */
export const Minor: Story = { args: { minor: true } };

/** The least that a page can write. */
export const NothingSaid: Story = { args: { controller: undefined, 'privacy-policy': undefined } };

export const OwnWords: Story = {
  render: banner(html`
    <span slot="title">Crumbs?</span>
    We would like to count which chairs people look at, to show you films from our workshop, and to advertise
    elsewhere.
    <a slot="links" href="#imprint">Imprint</a>
  `),
};

export const OwnPurposes: Story = {
  render: banner(
    html`
      <consent-purpose name="chat" label="chat with us"
        >Lets you talk to a person while you shop.</consent-purpose
      >
      <consent-purpose name="analytics" label="audience measurement"></consent-purpose>
    `,
    {
      purposes: [
        { id: 'chat', label: 'chat with us', description: 'Lets you talk to a person while you shop.' },
        { id: 'analytics', label: 'audience measurement' },
      ],
    },
  ),
};

/** More to say than fits: the text scrolls, and the buttons stay. */
export const LongText: Story = {
  args: { controller: 'The United Alder, Ash and Larch Cabinetmakers’ Cooperative of Lower Saxony' },
  render: banner(
    html`<p>
        We and our partners would like to keep small files on your device and to read them. Some count which
        chairs people look at, so that we make more of those. Some play films from our workshop. Some tell the
        sites you visit next that you looked at a chair, so that they can show it to you again.
      </p>
      <p>
        You may refuse all of it, and the shop will work just the same: the basket, the payment and the
        delivery need none of these. What you choose holds for twelve months at most, on this device, and for
        this shop alone.
      </p>`,
  ),
};

/** A sheet at the lower edge, in every layout. */
export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

export const RightToLeft: Story = { args: { layout: 'box' }, globals: { direction: 'rtl' } };

export const LargeText: Story = { globals: { text: '200' } };

/** Where the law asks for a link only, there is no banner. */
export const NotDue: Story = { globals: { place: 'california' } };

const answer =
  (name: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'consent-banner');
    await userEvent.click(await inside.findByRole('button', { name }));
    await waitFor(() => expect(inside.queryByRole('button', { name })).toBeNull());
    await expect(inside.getByRole('status')).toHaveTextContent('Your choice is saved.');
  };

export const Rejecting: Story = { play: answer('Reject all') };

export const Accepting: Story = { play: answer('Accept all') };

/** From the banner into the preferences; what is saved there answers the banner too. */
export const Choosing: Story = {
  play: async ({ canvasElement, step }) => {
    const inside = await lookInside(canvasElement, 'consent-banner');
    const preferences = await lookInside(canvasElement, 'consent-preferences');
    await step('open the preferences', async () => {
      await userEvent.click(await inside.findByRole('button', { name: 'Let me choose' }));
      await expect(await preferences.findByRole('switch', { name: 'Statistics' })).not.toBeChecked();
    });
    await step('allow statistics only', async () => {
      await userEvent.click(preferences.getByRole('switch', { name: 'Statistics' }));
      await userEvent.click(preferences.getByRole('button', { name: 'Save my choices' }));
      await waitFor(() => expect(inside.queryByRole('button', { name: 'Accept all' })).toBeNull());
    });
  },
};
