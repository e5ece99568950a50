import { atlas } from '../../src/regimes/atlas.js';
import { locate } from '../../src/regimes/locate.js';
import { regions } from '../../src/regimes/regions.data.js';
import { usStates } from '../../src/regimes/us-states.data.js';

/** One region of every regime, every part of one that has rights or deadlines of its own, and a place that nobody knows. */
const codes = [
  ...Object.values(regions).map((list) => list.split(' ')[0]!.replace('*', 'AQ')),
  'FR',
  ...Object.keys(usStates).map((state) => `US-${state}`),
  'XX',
];

export interface EveryPlace {
  /** What a site's server says. */
  readonly code: string;
  readonly regime: string;
  /** What stands in the request. */
  readonly region: string | undefined;
}

export const everyPlace: readonly EveryPlace[] = codes.map((code) => {
  const { regime, region } = locate({ region: code }, atlas);
  return { code, regime: regime.id, region };
});
