import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validateRequest } from '../../src/requests/index.js';

const person = { name: 'Ada', email: 'ada@example.com' };
const deletion = {
  type: 'deletion',
  regime: 'eu',
  region: 'DE',
  locale: 'en',
  filer: 'self',
  identity: person,
};

const errorsOf = (value: unknown): Record<string, string> => {
  const judged = validateRequest(value);
  return 'errors' in judged
    ? Object.fromEntries(judged.errors.map(({ pointer, detail }) => [pointer, detail]))
    : {};
};

describe('a request is refused', () => {
  const cases: Readonly<Record<string, readonly [unknown, Record<string, string>]>> = {
    'that is no object': [[], { '': 'Send a JSON object.' }],
    'with an e-mail address that is none': [
      { ...deletion, identity: { ...person, email: 'ada at home' } },
      { '/identity/email': 'Write an e-mail address such as name@example.com.' },
    ],
    'with a line break in the name, which would end a line of a mail': [
      { ...deletion, identity: { ...person, name: 'Ada\r\nBcc: all@example.com' } },
      { '/identity/name': 'Write at most 200 characters on one line.' },
    ],
    'with a name that is too long': [
      { ...deletion, identity: { ...person, name: 'a'.repeat(201) } },
      { '/identity/name': 'Write at most 200 characters on one line.' },
    ],
    'with a sign that nobody knows': [
      { ...deletion, signs: ['too-fast', 'rude'] },
      { '/signs': 'Send a list of: hidden-field, too-fast.' },
    ],
    'without what its type needs': [
      { ...deletion, identity: { name: 'Ada' } },
      { '/identity/email': 'This is needed. Please fill it in.' },
    ],
    'with more identity than an opt-out may ask for': [
      {
        type: 'sale:opt-out',
        regime: 'us',
        locale: 'en',
        filer: 'self',
        identity: { phoneNumber: '+1 555 0100' },
      },
      { '/identity': 'There is something here that a request of this type does not have.' },
    ],
    'with a reason for an opt-out': [
      { type: 'sale:opt-out', regime: 'us', locale: 'en', filer: 'self', details: { message: 'because' } },
      { '/details': 'There is something here that a request of this type does not have.' },
    ],
    'of a type that the place does not have': [
      { ...deletion, regime: 'us', type: 'post-mortem', details: { message: 'x' } },
      { '/type': 'This type of request does not exist where you are.' },
    ],
    'of no known type': [
      { ...deletion, type: 'constructor' },
      { '/type': 'There is no request of this type.' },
    ],
    'by a household where the law knows none': [
      { ...deletion, filer: 'household' },
      { '/filer': 'A request of this type can be made by: self, parent, agent.' },
    ],
    'by an agent who does not say that they may': [
      {
        ...deletion,
        filer: 'agent',
        representative: { name: 'B', email: 'b@example.org', authorized: false },
      },
      { '/representative/authorized': 'Please confirm this.' },
    ],
    'with more fields of the site than it may have': [
      { ...deletion, extra: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`f${i}`, ''])) },
      { '/extra': 'Send at most 20 fields.' },
    ],
    'with a member that nobody asked for': [
      { ...deletion, admin: true },
      { '': 'There is something here that a request of this type does not have.' },
    ],
  };

  for (const [what, [body, errors]] of Object.entries(cases)) {
    it(what, () => {
      assert.deepEqual(errorsOf(body), errors);
    });
  }
});

describe('a request is accepted', () => {
  it('with script and SQL in its texts: they are texts', () => {
    const name = `<img src=x onerror=alert(1)>'; DROP TABLE requests; --`;
    assert.deepEqual(errorsOf({ ...deletion, identity: { ...person, name } }), {});
  });

  it('to opt out without any identity', () => {
    assert.deepEqual(errorsOf({ type: 'sale:opt-out', regime: 'us', locale: 'en', filer: 'self' }), {});
  });

  it('of a right that another region of the same law gives', () => {
    const details = { message: 'Delete everything.' };
    assert.deepEqual(errorsOf({ ...deletion, region: 'BE', type: 'post-mortem', details }), {});
  });
});
