import { optionalPurposes, type Choices } from './choices.js';
import type { Policy } from './policy.js';

/** Grants every optional purpose. Where the visitor is a minor, a sale stays refused all the same. */
export const grantAll = (policy: Policy): Choices =>
  Object.fromEntries(optionalPurposes(policy).map(({ id }) => [id, true]));
