import type { StoryContext } from '@storybook/web-components-vite';
import {
  createConsent,
  type Choices,
  type Consent,
  type PolicyInput,
  type Vendor,
} from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { places, type Place, type PlaceName } from './places.js';

/** A store of the story's own, for a visitor at the place that the toolbar or the story says. Remembers nothing. */
export function storeFor(
  { globals }: Pick<StoryContext, 'globals'>,
  policy: PolicyInput = {},
  choices?: Choices,
): Consent {
  const { region, gpc = false }: Place = places[globals.place as PlaceName];
  const isSignalled = globals.gpc === 'place' ? gpc : globals.gpc === 'on';
  const regime = globals.regime === 'place' ? undefined : String(globals.regime);
  const consent = createConsent({ region, regime, ...policy }, { atlas, signals: { gpc: isSignalled } });
  if (choices) consent.decide(choices, 'visitor');
  return consent;
}

const vendor = (id: string, name: string, purposes: string): Vendor => ({ id, name, purposes });

/** The companies that a small shop might work with. */
export const vendors: readonly Vendor[] = [
  vendor('stripe', 'Stripe', 'necessary'),
  vendor('youtube', 'YouTube', 'functional'),
  vendor('mixpanel', 'Mixpanel', 'analytics'),
  vendor('plausible', 'Plausible', 'analytics'),
  vendor('hotjar', 'Hotjar', 'analytics'),
  vendor('acme', 'Acme Ads', 'marketing'),
  vendor('pinboard', 'Pinboard', 'marketing'),
];
