import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Choices, PolicyInput, Vendor } from '../src/consent/index.js';
import '../src/define/consent-declaration.js';
import { lookInside } from './stage/look-inside.js';
import { shop } from './stage/shop.js';
import { storeFor } from './stage/store.js';

interface Args {
  readonly level: number;
  readonly controller: string;
  readonly 'cookie-name'?: string | undefined;
  readonly locale?: string | undefined;
}

/** What a few services keep, as their own documentation says. */
const vendors: readonly Vendor[] = [
  {
    id: 'stripe',
    name: 'Stripe',
    purposes: 'necessary',
    company: 'Stripe, Inc.',
    privacyPolicy: 'https://stripe.com/privacy',
    stores: { cookies: [{ name: '__stripe_mid', description: 'Prevents fraud', lasts: 'P1Y' }] },
  },
  {
    id: 'plausible',
    name: 'Plausible',
    purposes: 'analytics',
    company: 'Plausible Insights OÜ',
    privacyPolicy: 'https://plausible.io/privacy',
    stores: {},
  },
  {
    id: 'acme',
    name: 'Acme Ads',
    purposes: 'analytics marketing',
    company: 'Acme Advertising, Inc.',
    privacyPolicy: '#acme',
    stores: {
      cookies: [
        { name: '_acme_id', use: 'visitor', lasts: 'P13M' },
        { name: '_acme_visit', use: 'visit', lasts: 'session' },
        { name: '_acme_click', use: 'campaign', lasts: 'P90D' },
      ],
      localStorage: [{ name: 'acme.queue', use: 'queue' }],
      indexedDB: ['acmeDb'],
    },
  },
];

const declaration =
  (policy: PolicyInput = { vendors }, choices?: Choices, above?: TemplateResult) =>
  (args: Args, context: StoryContext<Args>): TemplateResult =>
    shop({
      content: html`<h1>Cookies</h1>
        <consent-declaration
          .consent=${storeFor(context, policy, choices)}
          level=${args.level}
          controller=${args.controller}
          cookie-name=${ifDefined(args['cookie-name'])}
          locale=${ifDefined(args.locale)}
          >${above}</consent-declaration
        >`,
    });

const meta = {
  title: 'consent-declaration',
  component: 'consent-declaration',
  args: { level: 2, controller: 'Alder & Ash' },
  argTypes: { locale: { control: 'text' }, 'cookie-name': { control: 'text' } },
  render: declaration(),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Before a choice, where nothing runs without one. */
export const Undecided: Story = { globals: { place: 'eu' } };

export const Decided: Story = {
  render: declaration({ vendors }, { functional: false, analytics: true, marketing: true }),
};

/** One service was refused beneath a purpose that is allowed. */
export const OneServiceRefused: Story = {
  render: declaration({ vendors }, { analytics: true, marketing: true, 'vendor:acme': false }),
};

/** Everything is allowed until it is refused. */
export const OptOut: Story = { globals: { place: 'california' } };

/** What counts as a sale is off. */
export const SignalHonoured: Story = { globals: { place: 'gpc' } };

/** Nothing but the site's own cookie. */
export const NoServices: Story = { render: declaration({}) };

export const OwnSentence: Story = {
  render: declaration({ vendors }, undefined, html`We keep this list up to date by machine.`),
};

/** Beneath a heading of the third level. */
export const DeepInAPage: Story = {
  args: { level: 4 },
  render: (args, context) =>
    shop({
      content: html`<h1>Privacy policy</h1>
        <h2>Your browser</h2>
        <h3>What we store in it</h3>
        <consent-declaration
          .consent=${storeFor(context, { vendors })}
          .level=${args.level}
          controller=${args.controller}
        ></consent-declaration>`,
    }),
};

/** Rows become cards, and stay a table to a screen reader. */
export const Phone: Story = { globals: { viewport: { value: 'mobile1' } } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const LargeText: Story = { globals: { text: '200' } };

/** Follows every change while the page is open. */
export const Live: Story = {
  render: (args, context) => {
    const consent = storeFor(context, { vendors });
    return shop({
      content: html`<h1>Cookies</h1>
        <button @click=${() => consent.decide({ analytics: true, marketing: true }, 'visitor')}>Allow</button>
        <consent-declaration .consent=${consent} controller=${args.controller}></consent-declaration>`,
    });
  },
  play: async ({ canvas, canvasElement }) => {
    const inside = await lookInside(canvasElement, 'consent-declaration');
    await expect(inside.queryByText('Allowed')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Allow' }));
    // Two purposes, and the two services beneath the first.
    await expect(await inside.findAllByText('Allowed')).toHaveLength(4);
  },
};
