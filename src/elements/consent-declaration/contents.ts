import { vendorsOf, type Policy, type Purpose, type Vendor } from '../../consent/index.js';
import type { PurposesMessages } from '../../locales/messages.js';

/** One purpose of the table. */
export interface Section {
  readonly purpose: Purpose;
  /** Told of here: every vendor stands under the first of its purposes, so that nobody reads a table twice. */
  readonly vendors: readonly Vendor[];
  /** Those that have this purpose too and stand under another. */
  readonly others: readonly Vendor[];
}

/** The purposes in the policy's order. The site itself comes first among what is necessary. */
export function sectionsOf(policy: Policy, site: Vendor): Section[] {
  const told = new Set<Vendor>();
  return policy.purposes.map((purpose) => {
    const all = vendorsOf(policy, purpose.id);
    const others = all.filter((vendor) => told.has(vendor));
    const vendors = all.filter((vendor) => !told.has(vendor));
    for (const vendor of vendors) told.add(vendor);
    return { purpose, vendors: purpose.required ? [site, ...vendors] : vendors, others };
  });
}

/** The name of a purpose: the site's own, or the language's. */
export const labelOf = ({ id, label }: Purpose, words: PurposesMessages): string =>
  label ?? (words as Partial<Record<string, { readonly label: string }>>)[id]?.label ?? id;

/** Joins a list as the language does. A browser that does not know the language would say its own "and". */
export const listed = (items: readonly string[], language: string): string =>
  Intl.ListFormat.supportedLocalesOf(language)[0]
    ? new Intl.ListFormat(language).format(items)
    : items.join(', ');
