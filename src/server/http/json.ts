import { Problem } from './problem.js';

/** Parses JSON that a database can keep: PostgreSQL's text holds neither U+0000 nor half a surrogate pair. */
export function parseJson(text: string): { readonly value: unknown } | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return new Problem('malformed-body');
  }
  const pointer = unstorable(value);
  if (pointer === undefined) return { value };
  const detail = 'Holds a character that cannot be stored (U+0000 or half a surrogate pair).';
  return new Problem('invalid-body', { errors: [{ pointer, detail }] });
}

const isUnstorable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

/** Where such a character stands. Walks with a list and not by recursion: a body may be nested 30,000 deep. */
function unstorable(root: unknown): string | undefined {
  const open: { readonly value: unknown; readonly parent?: Place; readonly key: string }[] = [
    { value: root, key: '' },
  ];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, key } = place;
    if (isUnstorable(key)) return pointerTo(place.parent);
    if (typeof value === 'string' && isUnstorable(value)) return pointerTo(place);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, child] of Object.entries(value)) open.push({ value: child, parent: place, key: name });
  }
  return undefined;
}

interface Place {
  readonly parent?: Place;
  readonly key: string;
}

function pointerTo(place: Place | undefined): string {
  const keys: string[] = [];
  for (let at = place; at?.parent; at = at.parent) keys.unshift(at.key);
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The same text for the same data, whatever the order of its members. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** SHA-256 of the canonical text, in hexadecimal. */
export async function fingerprint(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)));
  return toHex(new Uint8Array(digest));
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
