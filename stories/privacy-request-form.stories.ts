import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/define/privacy-request-form.js';
import type { RequestPort } from '../src/ui/request-port.js';
import { lookInside } from './stage/look-inside.js';
import { places, type Place, type PlaceName } from './stage/places.js';
import { endpointThat } from './stage/request-port.js';
import { shop } from './stage/shop.js';
import { storeFor } from './stage/store.js';

interface Args {
  readonly endpoint: string;
  readonly types?: string | undefined;
  readonly type?: string | undefined;
  readonly contact: string;
  readonly locale?: string | undefined;
}

/** The form on a page of a shop, with an endpoint of its own. */
const form =
  (port: () => RequestPort = endpointThat, fields: TemplateResult | string = '') =>
  (args: Args, context: StoryContext<Args>): TemplateResult => {
    const { region }: Place = places[context.globals.place as PlaceName];
    return shop({
      content: html`<privacy-request-form
        endpoint=${args.endpoint}
        region=${ifDefined(region)}
        types=${ifDefined(args.types)}
        type=${ifDefined(args.type)}
        contact=${args.contact}
        locale=${ifDefined(args.locale)}
        .consent=${storeFor(context)}
        .port=${port()}
        >${fields}
        <p>Alder &amp; Ash, privacy office, 12 Kiln Lane, 00001 Harbour</p></privacy-request-form
      >`,
    });
  };

const meta = {
  title: 'privacy-request-form',
  component: 'privacy-request-form',
  args: { endpoint: '/privacy-requests', contact: 'privacy@example.com' },
  argTypes: { types: { control: 'text' }, type: { control: 'text' }, locale: { control: 'text' } },
  render: form(),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const EuropeanUnion: Story = { globals: { place: 'eu' } };

export const UnitedKingdom: Story = { globals: { place: 'uk' } };

export const California: Story = { globals: { place: 'california' } };

export const Brazil: Story = { globals: { place: 'br' } };

/** The plain rights, where no law of the table gives others. */
export const Elsewhere: Story = { globals: { place: 'jp' } };

/** Nothing is asked of whoever opts out. */
export const OptOut: Story = { globals: { place: 'california' }, args: { type: 'sale:opt-out' } };

export const Deletion: Story = { globals: { place: 'eu' }, args: { type: 'deletion' } };

export const OneTypeOnly: Story = { args: { types: 'marketing:opt-out' } };

/** Inputs of the site's own are sent along. */
export const OwnFields: Story = {
  args: { types: 'access' },
  render: form(endpointThat, html`<label slot="fields">Order number <input name="order" required /></label>`),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { type: 'correction' } };

export const LargeText: Story = { globals: { text: '200' }, args: { type: 'correction' } };

export const Phone: Story = {
  globals: { viewport: { value: 'mobile1' } },
  args: { type: 'correction' },
};

/** Without an endpoint only the other ways to ask are left. */
export const Unusable: Story = { args: { endpoint: '' } };

const fillIn = async (canvasElement: HTMLElement, typeLabel: string) => {
  const inside = await lookInside(canvasElement, 'privacy-request-form');
  await userEvent.click(inside.getByRole('radio', { name: typeLabel }));
  await userEvent.type(await inside.findByLabelText('Full name'), 'Ada Lovelace');
  await userEvent.type(inside.getByLabelText('E-mail address'), 'ada@example.com');
  return inside;
};

/** What is wrong is listed above, and stands at each field. */
export const Errors: Story = {
  globals: { place: 'california' },
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'privacy-request-form');
    await userEvent.click(inside.getByRole('radio', { name: 'Correct my data' }));
    await userEvent.click(inside.getByRole('button', { name: 'Send the request' }));
    await expect(await inside.findByText('Please correct 3 things')).toBeVisible();
  },
};

/** Deletion is looked at once more before it is sent. */
export const Review: Story = {
  globals: { place: 'eu' },
  play: async ({ canvasElement }) => {
    const inside = await fillIn(canvasElement, 'Delete my data');
    await userEvent.click(inside.getByRole('button', { name: 'Review the request' }));
    await expect(await inside.findByText('Is everything right?')).toBeVisible();
  },
};

export const Sending: Story = {
  globals: { place: 'eu' },
  render: form(() => endpointThat(new Promise(() => undefined))),
  play: async ({ canvasElement }) => {
    const inside = await fillIn(canvasElement, 'Show me my data');
    await userEvent.click(inside.getByRole('button', { name: 'Send the request' }));
    await expect(await inside.findByRole('status')).toHaveTextContent('Sending…');
  },
};

/** What was typed is still there, and another try does not send it twice. */
export const Failed: Story = {
  globals: { place: 'eu' },
  render: form(() => endpointThat({ failure: 'busy', retryable: true, retryAfter: 90 })),
  play: async ({ canvasElement }) => {
    const inside = await fillIn(canvasElement, 'Show me my data');
    await userEvent.click(inside.getByRole('button', { name: 'Send the request' }));
    await expect(await inside.findByText(/try again in 90 seconds/)).toBeVisible();
    await expect(inside.getByLabelText('Full name')).toHaveValue('Ada Lovelace');
  },
};

export const Accepted: Story = {
  globals: { place: 'eu' },
  play: async ({ canvasElement }) => {
    const inside = await fillIn(canvasElement, 'Show me my data');
    await userEvent.click(inside.getByRole('button', { name: 'Send the request' }));
    await expect(await inside.findByText('PR-7F3K-22')).toBeVisible();
  },
};
