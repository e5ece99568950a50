import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Choices, PolicyInput } from '../src/consent/index.js';
import '../src/define/consent-gate.js';
import { lookInside } from './stage/look-inside.js';
import { shop } from './stage/shop.js';
import { storeFor } from './stage/store.js';

interface Args {
  readonly purpose?: string | undefined;
  readonly vendor?: string | undefined;
  readonly label?: string | undefined;
  readonly locale?: string | undefined;
}

const policy: PolicyInput = {
  vendors: [
    {
      id: 'youtube',
      name: 'YouTube',
      company: 'Google Ireland Limited',
      purposes: 'marketing',
      privacyPolicy: 'https://policies.google.com/privacy',
    },
  ],
};

/** Something that stands in for a film, because a story asks nobody for anything. */
const film = html`<template>
  <iframe
    title="Film: how a chair is made"
    width="640"
    height="360"
    srcdoc="&lt;style&gt;body{margin:0;display:grid;place-items:center;block-size:100vh;background:#3b2f24}button{font:1.25rem sans-serif;padding:.75em 1.5em}&lt;/style&gt;&lt;button&gt;Play the film&lt;/button&gt;"
  ></iframe>
</template>`;

interface Scene {
  readonly content?: TemplateResult;
  readonly choices?: Choices;
  readonly input?: PolicyInput;
  readonly count?: number;
}

const page =
  ({ content = film, choices, input = policy, count = 1 }: Scene = {}) =>
  ({ purpose, vendor, label, locale }: Args, context: StoryContext<Args>): TemplateResult => {
    const consent = storeFor(context, input, choices);
    const gate = html`<consent-gate
      .consent=${consent}
      purpose=${ifDefined(purpose)}
      vendor=${ifDefined(vendor)}
      label=${ifDefined(label)}
      locale=${ifDefined(locale)}
      >${content}</consent-gate
    >`;
    return shop({
      content: html`<h1>How a chair is made</h1>
        <p class="lead">Four weeks, eleven pairs of hands, one tree.</p>
        ${Array.from({ length: count }, () => gate)}
        <p>The wood comes from within a day’s drive, and dries for two years.</p>`,
    });
  };

const meta = {
  title: 'consent-gate',
  component: 'consent-gate',
  args: { purpose: 'marketing', vendor: 'youtube', label: 'Film: how a chair is made' },
  argTypes: {
    purpose: { control: 'text' },
    vendor: { control: 'text' },
    label: { control: 'text' },
    locale: { control: 'text' },
  },
  render: page(),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Before anybody was asked: who would receive data, why, and two buttons of equal weight. */
export const Placeholder: Story = {};

/** Granted before: the content stands there as if there were no gate. */
export const Allowed: Story = { render: page({ choices: { marketing: true } }) };

/** Without a declared vendor the host is named, and "always" is for the purpose. */
export const PurposeOnly: Story = {
  args: { purpose: 'functional', vendor: undefined, label: undefined },
  render: page({
    content: html`<template><iframe title="Map" src="https://maps.example/embed"></iframe></template>`,
  }),
};

/** A picture of the site's own says more than a title. */
export const Poster: Story = {
  render: page({
    content: html`${film}<svg
        slot="poster"
        viewBox="0 0 16 9"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <rect width="16" height="9" fill="#c9b697"></rect>
        <path d="M0 9 L5 3 L8 6 L11 2 L16 9 Z" fill="#8a7353"></path>
        <circle cx="12.5" cy="2" r="1" fill="#f3e7cf"></circle>
      </svg>`,
  }),
};

/** Words of the site's own. */
export const OwnWords: Story = {
  render: page({
    content: html`${film}<span slot="title">Watch Ada plane a leg</span
      ><span slot="explanation"
        >The film is kept at YouTube, which would know that you have been here.</span
      >`,
  }),
};

/** A visitor known to be a minor is not asked for what counts as a sale. */
export const Minor: Story = { render: page({ input: { ...policy, minor: true } }) };

export const Narrow: Story = {
  render: (args, context) => html`<div style="max-inline-size: 24rem">${page()(args, context)}</div> `,
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const LargeText: Story = { globals: { text: '200' } };

/** Only this one is loaded, nothing is put on record, and the focus goes on to the film. */
export const LoadingOnce: Story = {
  render: page({ count: 2 }),
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'consent-gate');
    await userEvent.click(inside.getByRole('button', { name: 'Load once' }));
    const gates = [...canvasElement.querySelectorAll('consent-gate')];
    await expect(gates.map((gate) => gate.querySelectorAll('iframe').length)).toEqual([1, 0]);
    await expect(document.activeElement).toBe(gates[0]?.querySelector('iframe'));
    await expect(inside.getByRole('status')).toHaveTextContent('Loaded.');
  },
};

/** Both are loaded, and the choice is on record for the vendor. */
export const AllowingAlways: Story = {
  render: page({ count: 2 }),
  play: async ({ canvasElement }) => {
    const inside = await lookInside(canvasElement, 'consent-gate');
    await userEvent.click(inside.getByRole('button', { name: 'Always allow' }));
    const gates = [...canvasElement.querySelectorAll('consent-gate')];
    await Promise.all(gates.map((gate) => gate.updateComplete));
    await expect(gates.map((gate) => gate.querySelectorAll('iframe').length)).toEqual([1, 1]);
  },
};
