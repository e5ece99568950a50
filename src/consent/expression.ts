const ID = /^[a-z][a-z\d-]{0,21}$/;

/** Whether a text can name a purpose or vendor: lower-case letters, digits and hyphens, at most 22 of them. */
export const isId = (text: unknown): text is string => typeof text === 'string' && ID.test(text);

/** The key under which a choice about one vendor is kept beside the choices about purposes. */
export const vendorKey = (id: string): string => `vendor:${id}`;

/**
 * Splits an expression into its alternatives, each a list of terms that must all hold:
 * `"analytics marketing | vendor:acme"` becomes `[["analytics", "marketing"], ["vendor:acme"]]`.
 */
export const alternatives = (expression: string): string[][] =>
  expression.split('|').map((all) => all.split(/\s/).filter(Boolean));

/** Every term of an expression, in the order written. */
export const terms = (expression: string): string[] => alternatives(expression).flat();

/** Whether an expression holds. An empty one, or an empty alternative, never does: in doubt, refused. */
export const holds = (expression: string, isGranted: (term: string) => boolean): boolean =>
  alternatives(expression).some((all) => all.length > 0 && all.every(isGranted));
