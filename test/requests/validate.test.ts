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

const without = (member: keyof typeof deletion) =>
  Object.fromEntries(Object.entries(deletion).filter(([name]) => name !== member));

describe('a request is refused', () => {
  const cases: Readonly<Record<string, readonly [unknown, Record<string, string>]>> = {
    'that is no object': [[], { '': 'Send a JSON object.' }],
    'without a type': [without('type'), { '/type': 'This is needed. Please fill it in.' }],
    'with a type in a list': [
      { ...deletion, type: ['deletion'] },
      { '/type': 'There is no request of this type.' },
    ],
    'of a type that nobody has heard of': [
      { ...deletion, type: 'nonsense' },
      { '/type': 'There is no request of this type.' },
    ],
    'without a regime, which says what there is': [
      {
        ...deletion,
        regime: undefined,
        type: 'nomination',
        details: { nominee: 'B', nomineeContact: 'b@example.org' },
      },
      { '/regime': 'This is needed. Please fill it in.' },
    ],
    'with a place and a language that are none': [
      { ...deletion, regime: 'EU', region: 'Germany', locale: 'english, please' },
      {
        '/regime': 'Write an id of the region table, such as eu.',
        '/region': 'Write an ISO 3166 code such as DE or US-CA.',
        '/locale': 'Write a language tag such as en or de-AT.',
      },
    ],
    'without a filer': [without('filer'), { '/filer': 'This is needed. Please fill it in.' }],
    'by a filer that nobody knows': [
      { ...deletion, filer: 'neighbour' },
      { '/filer': 'Choose one of: self, parent, agent, household.' },
    ],
    'without an identity where one is needed': [
      without('identity'),
      { '/identity': 'This is needed. Please fill it in.' },
    ],
    'with an identity that is a text': [
      { ...deletion, identity: 'Ada' },
      { '/identity': 'Send a JSON object.' },
    ],
    'with a name that only its prototype has': [
      {
        ...deletion,
        identity: Object.assign(Object.create({ name: 'Ada' }) as object, { email: person.email }),
      },
      { '/identity/name': 'This is needed. Please fill it in.' },
    ],
    'without the details that its type needs': [
      { ...deletion, type: 'correction' },
      { '/details': 'This is needed. Please fill it in.' },
    ],
    'with a representative where nobody is represented': [
      { ...deletion, representative: {} },
      { '': 'There is something here that a request of this type does not have.' },
    ],
    'with a text that is too long, of several lines': [
      { ...deletion, details: { message: 'x'.repeat(4001) } },
      { '/details/message': 'Write at most 4000 characters.' },
    ],
    'with a control character in a text of several lines': [
      { ...deletion, details: { message: 'a\u0007b' } },
      { '/details/message': 'Write at most 4000 characters.' },
    ],
    'with fields of the site that are no object': [
      { ...deletion, extra: 'x' },
      { '/extra': 'Send a JSON object.' },
    ],
    'with a field of the site that has a bad name': [
      { ...deletion, extra: { '<b>': 'x' } },
      {
        '/extra':
          'A field has a bad name. Name it with at most 64 letters, digits, dots, hyphens and underscores.',
      },
    ],
    'with a field of the site that is too long': [
      { ...deletion, extra: { shoe: 'x'.repeat(2001) } },
      { '/extra/shoe': 'Write at most 2000 characters.' },
    ],
    'with a sign twice': [
      { ...deletion, signs: ['too-fast', 'too-fast'] },
      { '/signs': 'Send a list of: hidden-field, too-fast.' },
    ],
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

  it('with one sentence for each thing that is wrong', () => {
    for (const [body, errors] of Object.values(cases)) {
      const judged = validateRequest(body);
      assert.equal('errors' in judged && judged.errors.length, Object.keys(errors).length);
    }
  });
});

describe('a request is accepted', () => {
  it('with script and SQL in its texts: they are texts', () => {
    const name = `<img src=x onerror=alert(1)>'; DROP TABLE requests; --`;
    assert.deepEqual(errorsOf({ ...deletion, identity: { ...person, name } }), {});
  });

  it('to opt out without any identity', () => {
    assert.deepEqual(errorsOf({ type: 'sale:opt-out', regime: 'us', locale: 'en', filer: 'self' }), {});
  });

  it('with members that are there and undefined, as a script writes them', () => {
    assert.deepEqual(errorsOf({ ...deletion, region: undefined, details: undefined, extra: undefined }), {});
  });

  it('with as many fields of the site as it may have', () => {
    const extra = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, 'x']));
    assert.deepEqual(errorsOf({ ...deletion, extra }), {});
  });

  it('with a name as long as it may be, in characters as people count them', () => {
    for (const name of ['x'.repeat(200), '😀'.repeat(101), '😀'.repeat(200)])
      assert.deepEqual(errorsOf({ ...deletion, identity: { ...person, name } }), {});
    assert.ok('/identity/name' in errorsOf({ ...deletion, identity: { ...person, name: '😀'.repeat(201) } }));
  });

  it('of a right that another region of the same law gives', () => {
    const details = { message: 'Delete everything.' };
    assert.deepEqual(errorsOf({ ...deletion, region: 'BE', type: 'post-mortem', details }), {});
  });
});
