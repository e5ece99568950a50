import { terms, vendorKey } from './expression.js';
import type { Policy, Purpose } from './policy.js';

/**
 * What a visitor has decided: `true` granted, `false` refused, absent undecided.
 * Keys are ids of purposes, and `vendor:<id>` where one vendor differs from its purposes.
 */
export type Choices = Readonly<Record<string, boolean>>;

/** The purposes that a visitor can refuse. */
export const optionalPurposes = ({ purposes }: Policy): Purpose[] =>
  purposes.filter(({ required }) => !required);

/** Refuses every optional purpose. */
export const refuseAll = (policy: Policy): Choices =>
  Object.fromEntries(optionalPurposes(policy).map(({ id }) => [id, false]));

/**
 * Adds newer choices to earlier ones. A decision about a purpose is a decision about every vendor beneath it,
 * except those that the same decision names. What a visitor cannot decide here is left out, and everything but
 * `true` is a refusal. A minor's consent to a sale is not even kept, so that it cannot count once they are older.
 *
 * Another page of the site may know purposes and vendors that this one does not. A refusal here takes back their grants
 * too: nobody who refuses everything means everything on this page.
 */
export const merge = (policy: Policy, earlier: Choices, newer: Choices): Choices => {
  const { vendors, optional, sales, minor } = policy;
  const refuses = Object.values(newer).includes(false);
  const isKept = ([key, value]: [string, boolean]) => {
    const vendor = vendors.find(({ id }) => vendorKey(id) === key);
    if (vendor) return !terms(vendor.purposes).some((purpose) => Object.hasOwn(newer, purpose));
    return optional.has(key) || !(value && refuses);
  };
  const merged = Object.fromEntries(Object.entries(earlier).filter(isKept));
  for (const key of Object.keys(newer)) {
    const isGrant = (newer[key] as unknown) === true;
    if (optional.has(key) && !(isGrant && minor && sales.has(key))) merged[key] = isGrant;
  }
  return merged;
};
