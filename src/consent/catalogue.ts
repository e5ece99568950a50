import { terms } from './expression.js';
import type { Policy, Purpose, Vendor } from './policy.js';

/** The purposes that a visitor can refuse. */
export const optionalPurposes = ({ purposes }: Policy): Purpose[] =>
  purposes.filter(({ required }) => !required);

/** The vendors whose purposes name this one. */
export const vendorsOf = ({ vendors }: Policy, purpose: string): Vendor[] =>
  vendors.filter(({ purposes }) => terms(purposes).includes(purpose));
