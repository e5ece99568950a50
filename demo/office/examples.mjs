import { randomUUID } from 'node:crypto';
import { deadlinesFor } from 'privacy-elements/requests';

const day = 86_400_000;
const person = (name, email) => ({ identity: { name, email } });

/** Days ago, and what was asked. Nobody of them exists. */
const examples = [
  [
    47,
    'us',
    'US-CA',
    'access:specific',
    { ...person('Rosa Quint', 'rosa@example.com'), details: { since: 'all', declaration: true } },
  ],
  [33, 'eu', 'DE', 'access', person('Jürgen Öhlmann', 'juergen@example.org')],
  [27, 'eu', 'FR', 'deletion', person('Anaïs Le Goff', 'anais@example.net')],
  [15, 'us', 'US-CA', 'sale:opt-out', { filer: 'household', identity: {} }],
  [
    6,
    'br',
    'BR',
    'correction',
    {
      ...person('João Sá', 'joao@example.com'),
      details: { message: 'It is Sá, not Saa.\nOn every invoice.' },
    },
  ],
  [
    2,
    'uk',
    'GB',
    'complaint',
    {
      ...person('Ottoline Marsh', 'o.marsh@example.org'),
      details: { message: 'You wrote to me twice after I had asked you not to.' },
    },
  ],
  [
    1,
    'us',
    'US-VA',
    'deletion',
    {
      ...person('Theo Park', 'theo@example.com'),
      filer: 'parent',
      representative: { name: 'Min Park', email: 'min@example.com', authorized: true },
    },
  ],
  [0, 'jp', 'JP', 'access', person('山田 花子', 'hanako@example.jp')],
];

/** Puts made-up requests into the store, some of them late. */
export const putInExamples = (store, now) =>
  Promise.all(
    examples.map(([daysAgo, regime, region, type, rest]) => {
      const request = { type, regime, region, locale: 'en', filer: 'self', ...rest };
      const receivedAt = now - daysAgo * day;
      return store.file({
        idempotencyKey: randomUUID(),
        fingerprint: 'example',
        request,
        receivedAt,
        ...deadlinesFor(request, receivedAt),
        messages: [],
      });
    }),
  );
