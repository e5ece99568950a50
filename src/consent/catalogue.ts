import { terms } from './expression.js';
import type { Policy, Vendor } from './policy.js';

/** The vendors whose purposes name this one. */
export const vendorsOf = ({ vendors }: Policy, purpose: string): Vendor[] =>
  vendors.filter(({ purposes }) => terms(purposes).includes(purpose));
