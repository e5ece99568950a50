import { holds, isId, terms, vendorKey } from './expression.js';
import type { Report } from './ports.js';
import type { Stores } from './stored.js';

/** A reason for which data is collected, as a visitor would put it. */
export interface Purpose {
  /** At most 22 lower-case letters, digits and hyphens. */
  readonly id: string;
  /** The service cannot work without it: always on, never asked for (ePrivacy Directive, Art. 5(3)). Only `necessary`. */
  readonly required?: boolean;
  /**
   * Counts as sale, sharing or targeted advertising under the laws of US states (Cal. Civ. Code § 1798.120),
   * so Global Privacy Control and `minor` refuse it. Default: true for `marketing` only.
   */
  readonly sale?: boolean;
  /** The site's own name and explanation of it; the language's words are used without them. */
  readonly label?: string;
  readonly description?: string;
}

/** Whoever receives data. A tracker is a vendor together with the calls that drive it. */
export interface Vendor {
  /** As a purpose's id. */
  readonly id: string;
  readonly name: string;
  /** An expression of purposes: `analytics`, `analytics marketing` (both), `analytics | marketing` (either). */
  readonly purposes: string;
  /** The company that receives the data, where its name is not the vendor's. */
  readonly company?: string;
  /** The address of its privacy policy. */
  readonly privacyPolicy?: string;
  readonly stores?: Stores;
}

/** What a site says about itself. Every field may be left out: the default is already a lawful policy. */
export interface PolicyInput {
  /** Any short text; a new version asks everybody again. Default `1`. */
  readonly version?: string | undefined;
  /** Purposes to add to the four built in, or, with the same id, to reword. */
  readonly purposes?: readonly Purpose[] | undefined;
  readonly vendors?: readonly Vendor[] | undefined;
  /** The site knows this visitor to be under the age that applies: what is a sale is off and not asked for. */
  readonly minor?: boolean | undefined;
  /** `always` shows a notice also where the law asks for a link only. Default `auto`. */
  readonly prompt?: 'auto' | 'always' | undefined;
  /** Months after which a consent lapses: may shorten what the regime allows, never lengthen it. */
  readonly expiry?: number | undefined;
  /** See `Hints` in `regimes/locate.ts`. */
  readonly regime?: string | undefined;
  readonly region?: string | undefined;
  readonly locale?: string | undefined;
}

/** A validated policy: what could not be understood is gone, in the direction of *refused*. */
export interface Policy extends PolicyInput {
  readonly version: string;
  readonly purposes: readonly Purpose[];
  readonly vendors: readonly Vendor[];
  /** The keys that a visitor may decide: optional purposes, and vendors as `vendor:<id>`. */
  readonly optional: ReadonlySet<string>;
  /** Those among them that count as a sale. */
  readonly sales: ReadonlySet<string>;
}

/** The purposes that every site has unless it says otherwise. */
export const builtInPurposes: readonly Purpose[] = [
  { id: 'necessary', required: true },
  { id: 'functional' },
  { id: 'analytics' },
  { id: 'marketing', sale: true },
];

/**
 * Validates what a site said. Never throws: whatever is wrong is reported, with the subject to mend, and left out,
 * so that nothing is granted under a name that nobody understands.
 */
export const createPolicy = (input: PolicyInput, report: Report): Policy => {
  const purposes = new Map(builtInPurposes.map((purpose) => [purpose.id, purpose]));
  for (const purpose of input.purposes ?? []) {
    const { id, required } = purpose;
    if (isId(id) && (!required || id === 'necessary')) purposes.set(id, { ...purposes.get(id), ...purpose });
    else report('bad-purpose', id);
  }
  const vendors = new Map<string, Vendor>();
  const optional = new Set<string>();
  const sales = new Set<string>();
  for (const { id, required, sale } of purposes.values()) {
    if (!required) optional.add(id);
    if (sale) sales.add(id);
  }
  for (const vendor of input.vendors ?? []) {
    // A script may leave out what the type asks for.
    const { id, name = '', purposes: expression = '' } = vendor as Partial<Vendor>;
    const named = terms(expression);
    if (isId(id) && named[0] && named.every((term) => purposes.has(term))) {
      vendors.set(id, vendor);
      optional.add(vendorKey(id));
      if (!holds(expression, (term) => !sales.has(term))) sales.add(vendorKey(id));
    } else report('bad-tracker', name);
  }
  return {
    ...input,
    version: String(input.version ?? 1),
    purposes: [...purposes.values()],
    vendors: [...vendors.values()],
    optional,
    sales,
  };
};
