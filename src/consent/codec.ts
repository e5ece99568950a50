import type { ConsentRecord } from './record.js';

/*
 * The text of the record cookie, specified in docs/cookie.md:
 *   v=1&id=…&policy=…&regime=…&region=…&at=…&until=…&order=…&source=…&signal=…&language=…&choices=analytics.-marketing.-~acme&sum=…
 * A form-encoded list, so that any server can read it, ending in a checksum, so that a cut or damaged
 * record is noticed: without it a lost refusal would read as "never asked", which some laws treat as yes.
 */

const FIELDS = 'id policy regime region at until order source signal language'.split(' ') as (keyof Omit<
  ConsentRecord,
  'choices'
>)[];

type Field = keyof ConsentRecord | 'v' | 'choices' | 'sum';

/**
 * The hash of Java's `String.hashCode`, unsigned, in base 36: any one changed character changes it. Enough against
 * accidents; it is no signature, since a page's own scripts could always write.
 */
const checksum = (text: string): string => {
  let hash = 0;
  for (const letter of text) hash = Math.imul(hash, 31) + letter.charCodeAt(0);
  return (hash >>> 0).toString(36);
};

/** Writes a record. At most 1 KB with 30 vendors decided one by one. */
export const encode = (record: ConsentRecord): string => {
  const fields = FIELDS.map((name) => `${name}=${encodeURIComponent(record[name])}`);
  const choices = Object.entries(record.choices).map(
    ([key, value]) => (value ? '' : '-') + key.replace('vendor:', '~'),
  );
  const text = `v=1&${fields.join('&')}&choices=${choices.join('.')}`;
  return `${text}&sum=${checksum(text)}`;
};

/**
 * Reads a record; `undefined` for anything that `encode` would not have written, letter for letter.
 * Never throws, whatever it is given.
 */
export const decode = (text: string): ConsentRecord | undefined => {
  try {
    const pairs = new URLSearchParams(text);
    const { v, sum, choices: list, ...fields } = Object.fromEntries(pairs) as Record<Field, string>;
    const choices: Record<string, boolean> = {};
    for (const item of list.split('.').filter(Boolean)) {
      const key = item.replace('-~', '-vendor:').replace(/^~/, 'vendor:');
      choices[key.replace(/^-/, '')] = item[0] !== '-';
    }
    const record = {
      ...fields,
      at: +fields.at,
      until: +fields.until,
      order: +fields.order,
      signal: fields.signal === 'true',
      choices,
    } as ConsentRecord;
    const { at, until, order } = record;
    // Up to 9e15 adding one still makes a later decision.
    const isSound = [at, until, order].every((time) => time > 0 && time < 9e15);
    return isSound && encode(record) === text ? record : undefined;
  } catch {
    return undefined;
  }
};
