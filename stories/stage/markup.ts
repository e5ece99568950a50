import type { StoryContext } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { readMarkup } from '../../src/page/markup.js';
import { vendorFromMarkup } from '../../src/trackers/index.js';
import { shop } from './shop.js';
import { storeFor } from './store.js';

/** Policy markup, and what a visitor sees of it in the preferences: read as a page reads it, by the same code. */
export function effectOf(markup: TemplateResult, context: Pick<StoryContext, 'globals'>): TemplateResult {
  const page = document.createElement('div');
  render(html`<consent-banner>${markup}</consent-banner>`, page);
  const { policy, trackers } = readMarkup(page.firstElementChild!);
  const { purposes } = policy;
  const consent = storeFor(context, { purposes, vendors: trackers.map(vendorFromMarkup) });
  return shop({
    content: html`
      <h1>What visitors see of it</h1>
      <p class="lead">The markup itself shows nothing. This is its effect in the preferences.</p>
      ${markup}
      <consent-preferences inline .consent=${consent}></consent-preferences>
    `,
  });
}
