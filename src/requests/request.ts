/** Who fills in the form: the person whose data it is, a parent or guardian, an authorized agent, or one person for a household. */
export type Filer = 'self' | 'parent' | 'agent' | 'household';

/**
 * What is asked for. Where the Data Rights Protocol has a word (`exercise`) it is that word: `access`, `access:categories`,
 * `access:specific`, `deletion`, `sale:opt-out`, `sale:opt-in`.
 */
export type RequestTypeId =
  | 'access'
  | 'access:categories'
  | 'access:specific'
  | 'confirmation'
  | 'correction'
  | 'deletion'
  | 'anonymisation'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'third-parties'
  | 'consent:withdraw'
  | 'consent:information'
  | 'sale:opt-out'
  | 'sale:opt-in'
  | 'sensitive:limit'
  | 'automated-decisions:opt-out'
  | 'automated-decisions:access'
  | 'automated-decisions:review'
  | 'marketing:opt-out'
  | 'post-mortem'
  | 'nomination'
  | 'de-indexing'
  | 'complaint'
  | 'appeal';

/** Whose data it is. A type says which of these it needs; what it does not name is refused, so that nobody collects more. */
export interface Identity {
  readonly name?: string;
  readonly email?: string;
  /** As people write it: digits, spaces, `+ ( ) . - /`. */
  readonly phoneNumber?: string;
  /** Postal, on several lines. */
  readonly address?: string;
  /** Customer number or user name. */
  readonly account?: string;
}

/** Who asks for somebody else. */
export interface Representative {
  readonly name: string;
  readonly email: string;
  readonly organization?: string;
  /** They say that they have the person's permission, or parental responsibility. Proof is asked for later, if at all. */
  readonly authorized: true;
}

export interface Details {
  /** In the person's own words. */
  readonly message?: string;
  /** How far back access reaches: `all`, or a day (`2024-01-31`). Left out: the last twelve months (11 CCR § 7020(e)). */
  readonly since?: string;
  /** A declaration under penalty of perjury that the person is who they say (11 CCR § 7062(c)). */
  readonly declaration?: true;
  /** Who acts when the person has died or cannot act, and how to reach them. */
  readonly nominee?: string;
  readonly nomineeContact?: string;
  /** The reference of an earlier request. */
  readonly reference?: string;
}

/** A privacy request as plain JSON data. Its JSON Schema is `privacy-elements/schemas/request.json`. */
export interface PrivacyRequest {
  readonly type: RequestTypeId;
  /** The regime under which it is made: an id of the region table, or `unknown`. */
  readonly regime: string;
  /** ISO 3166-1 or 3166-2, where it is known. */
  readonly region?: string;
  /** The language to answer in (BCP 47). */
  readonly locale: string;
  readonly filer: Filer;
  readonly identity?: Identity;
  readonly representative?: Representative;
  readonly details?: Details;
  /** The site's own fields, by the name of their input. At most 20. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Why the form doubts that a person filled it in. Left out where it does not. */
  readonly signs?: readonly Sign[];
}

/**
 * What machines do and people rarely: fill in a field that nobody sees (browsers do, too), answer faster than one can read. A sign
 * refuses nobody; the office decides.
 */
export const signs = ['hidden-field', 'too-fast'] as const;
export type Sign = (typeof signs)[number];

/** Members of `Identity`, in the order in which a form asks for them. */
export const identityFields = ['name', 'email', 'phoneNumber', 'address', 'account'] as const;
export type IdentityField = (typeof identityFields)[number];

/** Members of `Details`, in that order. */
export const detailFields = [
  'reference',
  'since',
  'message',
  'nominee',
  'nomineeContact',
  'declaration',
] as const;
export type DetailField = (typeof detailFields)[number];

export const filers = ['self', 'parent', 'agent', 'household'] as const satisfies readonly Filer[];
