import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/define/privacy-rights.js';
import { lookInside } from './stage/look-inside.js';
import { places, type Place, type PlaceName } from './stage/places.js';
import { endpointThat } from './stage/request-port.js';
import { shop } from './stage/shop.js';
import { storeFor, vendors } from './stage/store.js';

interface Args {
  readonly controller: string;
  readonly contact: string;
  readonly officer: string;
  readonly processor: boolean;
  readonly types?: string | undefined;
  readonly locale?: string | undefined;
  readonly 'last-updated': string;
}

const meta = {
  title: 'privacy-rights',
  component: 'privacy-rights',
  args: {
    controller: 'Alder & Ash',
    contact: 'privacy@example.com',
    officer: 'dpo@example.com',
    processor: false,
    'last-updated': '2026-11-22',
  },
  argTypes: { types: { control: 'text' }, locale: { control: 'text' } },
  render: (args: Args, context: StoryContext<Args>): TemplateResult => {
    const { region }: Place = places[context.globals.place as PlaceName];
    return shop({
      content: html`<privacy-rights
        endpoint="/privacy-requests"
        region=${ifDefined(region)}
        controller=${args.controller}
        contact=${args.contact}
        officer=${args.officer}
        ?processor=${args.processor}
        types=${ifDefined(args.types)}
        locale=${ifDefined(args.locale)}
        last-updated=${args['last-updated']}
        .consent=${storeFor(context, { vendors })}
        .port=${endpointThat()}
        ><p>Alder &amp; Ash, privacy office, 12 Kiln Lane, 00001 Harbour</p></privacy-rights
      >`,
    });
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const EuropeanUnion: Story = { globals: { place: 'eu' } };

export const UnitedKingdom: Story = { globals: { place: 'uk' } };

export const California: Story = { globals: { place: 'california' } };

/** The signal of the browser was applied, and that is shown. */
export const SignalHonoured: Story = { globals: { place: 'gpc' } };

export const Brazil: Story = { globals: { place: 'br' } };

export const Elsewhere: Story = { globals: { place: 'jp' } };

/** For companies that also hold data for their customers. */
export const Processor: Story = { args: { processor: true } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const LargeText: Story = { globals: { text: '200' } };

export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

/** One press, and it is done. */
export const OptingOut: Story = {
  globals: { place: 'california' },
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'privacy-rights');
    await expect(inside.getByText('You are not opted out.')).toBeVisible();
    await userEvent.click(inside.getByRole('button', { name: 'Opt out now' }));
    await expect(await inside.findByText('You are opted out.')).toBeVisible();
  },
};

/** The law of the place that is picked. */
export const AnotherPlace: Story = {
  globals: { place: 'eu' },
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'privacy-rights');
    await userEvent.selectOptions(inside.getByLabelText('Where you live'), 'US');
    await expect(await inside.findByLabelText('State')).toBeVisible();
    await expect(inside.getByText(/attorney general of your state/)).toBeVisible();
  },
};
