import {
  identityFor,
  type DetailField,
  type IdentityField,
  type RequestType,
} from '../../../src/requests/index.js';
import { down, enter, space, tab } from './keys.js';

const answers: Readonly<Record<IdentityField | DetailField, string>> = {
  name: 'Ada',
  email: 'a@b.co',
  phoneNumber: '',
  address: '',
  account: '',
  message: 'Hi',
  nominee: 'Bo',
  nomineeContact: 'b@b.co',
  reference: 'R1',
  since: '',
  declaration: space,
};

/** The fields of the form in its order. */
const order: readonly (IdentityField | DetailField)[] = [
  ...(['reference', 'since', 'nominee', 'nomineeContact', 'message', 'declaration'] as const),
  ...(['name', 'email', 'phoneNumber', 'address', 'account'] as const),
];

/**
 * What a person presses who stands before the question what they want, answers what they must, passes what they may leave
 * out, and sends it. `index` is the place of the type in the list.
 */
export function keysFor(type: RequestType, index: number): string {
  const { required, optional } = identityFor(type, 'self');
  const needed: readonly string[] = [...required, ...type.details.required];
  const asked: readonly string[] = [...needed, ...optional, ...type.details.optional];
  const fields = order
    .filter((name) => asked.includes(name))
    .map((name) => tab + (needed.includes(name) ? answers[name] : ''));
  return [
    tab,
    index === 0 ? space : down.repeat(index),
    type.filers.length > 1 ? tab : '',
    ...fields,
    tab + enter,
    // Read once more: "Change something" comes first.
    type.review ? tab + tab + enter : '',
  ].join('');
}

/** From the answer to the question again: past copy, print and download. */
export const makeAnother = tab.repeat(4) + enter;
