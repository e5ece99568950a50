import { requestTypes } from '../../locales/en/request-types.js';
import { request } from '../../locales/en/request.js';
import type { RequestMessages, RequestTypesMessages } from '../../locales/request-messages.js';
import type { FieldError } from './draft.js';

/** The sections of a language that the form needs. */
export const english = { request, requestTypes };

/** All that the form says. */
export interface FormWords extends RequestMessages {
  readonly types: RequestTypesMessages;
}

/** What to say at each field. An endpoint's own words are for the person who typed, and are said as they are. */
export function messagesFor(
  errors: readonly FieldError[],
  words: RequestMessages,
): ReadonlyMap<string, string> {
  const inOrder = [...errors].sort((one, other) => rankOf(one) - rankOf(other));
  return new Map(inOrder.map((error) => [error.pointer, error.text ?? messageFor(error, words)]));
}

/** The parts of the form from top to bottom: the list of errors leads through it in one direction. */
const parts = ['type', 'filer', 'details', 'representative', 'identity', 'extra'];
const rankOf = ({ pointer }: FieldError): number => parts.indexOf(pointer.split('/')[1] ?? '');

function messageFor({ pointer, kind }: FieldError, words: RequestMessages): string {
  if (pointer === '/type') return words.missingType;
  const name = pointer.split('/').at(-1) ?? '';
  if (!Object.hasOwn(words.fields, name)) return words.notConfirmed;
  return words.fields[name as keyof RequestMessages['fields']][kind];
}
