import { sha256 } from './digest.js';
import { Problem } from './problem.js';

/** Parses JSON that a database can keep: PostgreSQL's text holds neither U+0000 nor half a surrogate pair. */
export function parseJson(text: string): { readonly value: unknown } | Problem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return new Problem('malformed-body');
  }
  // Only an escape can bring such a character in: in the text itself JSON and UTF-8 have none.
  const pointer = text.includes('\\u') || isUnstorable(text) ? unstorable(value) : undefined;
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
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, sorted(members[name])]),
  );
}

/** SHA-256 of the canonical text, in hexadecimal. */
export const fingerprint = async (value: unknown): Promise<string> => toHex(await sha256(canonical(value)));

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hex[byte] ?? '';
  return text;
}
