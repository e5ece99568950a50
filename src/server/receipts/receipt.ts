import { receiptMembers, receiptStates, type ConsentReceipt } from '../../consent/receipt.js';
import type { FieldError } from '../http/problem.js';

const { required, optional } = receiptMembers;
const known: readonly string[] = [...required, ...optional];
const formats: Readonly<Record<string, RegExp>> = {
  record_id: /^[\w-]{8,64}$/,
  event_time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
};
const plain = /^[^\p{Cc}]{1,500}$/u;
const states: readonly string[] = receiptStates;
/** As many purposes and vendors as a banner can sensibly hold. */
const mostPurposes = 500;

type Members = Readonly<Record<string, unknown>>;

/** Judges what came in as a receipt. What it does not know is refused, so that no personal data slips in. Never throws. */
export function validateReceipt(
  value: unknown,
): { readonly receipt: ConsentReceipt } | { readonly errors: readonly FieldError[] } {
  if (!isMembers(value)) return { errors: [{ pointer: '', detail: 'Send a JSON object.' }] };
  const errors = [...membersOf(value), ...textsOf(value), ...purposesOf(value.purposes)];
  return errors.length > 0 ? { errors } : { receipt: value as unknown as ConsentReceipt };
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function membersOf(value: Members): readonly FieldError[] {
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  const isKnown = Object.keys(value).every((name) => known.includes(name));
  return [
    ...missing.map((name) => ({ pointer: `/${name}`, detail: 'This is needed.' })),
    ...(isKnown ? [] : [{ pointer: '', detail: 'There is a member that a receipt does not have.' }]),
  ];
}

const textsOf = (value: Members): readonly FieldError[] =>
  known
    .filter((name) => name !== 'purposes' && Object.hasOwn(value, name))
    .filter((name) => {
      const text = value[name];
      return typeof text !== 'string' || !(formats[name] ?? plain).test(text);
    })
    .map((name) => ({ pointer: `/${name}`, detail: 'This has the wrong form.' }));

function purposesOf(value: unknown): readonly FieldError[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostPurposes)
    return [{ pointer: '/purposes', detail: `Send a list of at most ${mostPurposes} purposes.` }];
  const bad = value.findIndex(
    (one: unknown) =>
      !isMembers(one) ||
      Object.keys(one).sort().join() !== 'event_state,purpose' ||
      typeof one.purpose !== 'string' ||
      !plain.test(one.purpose) ||
      !states.includes(one.event_state as string),
  );
  const detail = `Send a purpose and an event_state: ${states.join(', ')}.`;
  return bad === -1 ? [] : [{ pointer: `/purposes/${bad}`, detail }];
}
