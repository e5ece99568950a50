import type { DetailField, Filer, IdentityField, RequestTypeId } from './request.js';

/** What a type of request is like wherever it is offered. */
export interface Nature {
  /** What the person must give, and what may help to find their data. */
  readonly identity: {
    readonly required: readonly IdentityField[];
    readonly optional: readonly IdentityField[];
  };
  readonly details: { readonly required: readonly DetailField[]; readonly optional: readonly DetailField[] };
  readonly filers: readonly Filer[];
  /** Everything is shown once more before it is sent: it cannot be taken back (WCAG 2.2, 3.3.4), or the law asks for two steps. */
  readonly review: boolean;
}

const nobody = { required: [], optional: ['email'] } as const;
const address = { required: ['email'], optional: ['name'] } as const;
const person = { required: ['name', 'email'], optional: ['account'] } as const;
/** To be told what is held is the higher degree of certainty: three points to match (11 CCR § 7062(c)). */
const certain = { required: ['name', 'email'], optional: ['phoneNumber', 'address', 'account'] } as const;
const freely = { required: [], optional: ['message'] } as const;
const nothing = { required: [], optional: [] } as const;
const described = { required: ['message'], optional: [] } as const;
const self: readonly Filer[] = ['self'];
const forOthers: readonly Filer[] = ['self', 'parent', 'agent'];
const forAll: readonly Filer[] = ['self', 'parent', 'agent', 'household'];

const personal: Nature = { identity: person, details: freely, filers: forOthers, review: false };
/**
 * Opting out and limiting need no identity, no reason, no account and no confirmation by e-mail
 * (11 CCR §§ 7026, 7027, 7060(b)); an address, if given, extends the request to data that is not in this browser.
 */
const optOut: Nature = { identity: nobody, details: nothing, filers: forAll, review: false };

export const natures: Readonly<Record<RequestTypeId, Nature>> = {
  access: { ...personal, identity: certain },
  'access:categories': { ...personal, details: { required: [], optional: ['since', 'message'] } },
  'access:specific': {
    ...personal,
    identity: certain,
    details: { required: ['declaration'], optional: ['since', 'message'] },
  },
  confirmation: personal,
  correction: { ...personal, details: described },
  deletion: { ...personal, review: true },
  anonymisation: { ...personal, review: true },
  restriction: personal,
  portability: personal,
  objection: personal,
  'third-parties': personal,
  'consent:withdraw': { ...personal, identity: address },
  'consent:information': { ...personal, identity: address },
  'sale:opt-out': optOut,
  // Whoever opted out opts in again in two steps: the request, then the confirmation (11 CCR § 7028(a)).
  'sale:opt-in': { ...optOut, filers: ['self', 'parent'], review: true },
  'sensitive:limit': optOut,
  'automated-decisions:opt-out': { ...optOut, filers: forOthers },
  'automated-decisions:access': personal,
  'automated-decisions:review': personal,
  'marketing:opt-out': {
    identity: { required: ['email'], optional: [] },
    details: nothing,
    filers: self,
    review: false,
  },
  'post-mortem': {
    ...personal,
    details: { required: ['message'], optional: ['nominee', 'nomineeContact'] },
    filers: self,
  },
  nomination: {
    ...personal,
    details: { required: ['nominee', 'nomineeContact'], optional: ['message'] },
    filers: self,
  },
  'de-indexing': { ...personal, details: described },
  complaint: { ...personal, identity: address, details: { required: ['message'], optional: ['reference'] } },
  appeal: { ...personal, identity: address, details: { required: ['reference', 'message'], optional: [] } },
};
