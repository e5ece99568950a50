/** Crockford's base 32: no I, L, O or U, so that a reference can be read out on the telephone. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `PR-7K3M-9QXA-2FDW`: 60 random bits, of no meaning. */
export function createReference(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const text = Array.from(bytes, (byte) => letters[byte % 32]).join('');
  return `PR-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

export const isReference = (text: string): boolean => /^PR(-[0-9A-HJKMNP-TV-Z]{4}){3}$/.test(text);
