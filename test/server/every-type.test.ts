import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usStates } from '../../src/regimes/us-states.data.js';
import { world } from '../../src/regimes/world.data.js';
import {
  deadlinesFor,
  identityFor,
  needsRepresentative,
  requestTypesFor,
  type PrivacyRequest,
  type RequestType,
} from '../../src/requests/index.js';
import { privacyRequests } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { databaseNames } from './open-store.js';
import { bodyOf, post } from './post.js';

const databases = useDatabases();
const receivedAt = Date.UTC(2026, 10, 20, 12);

const places: readonly (readonly [regime: string, region?: string])[] = [
  ...Object.keys(world).map((regime) => [regime] as const),
  ['eu', 'FR'],
  ...Object.keys(usStates).map((state) => ['us', `US-${state}`] as const),
  ['unknown'],
];

const values: Readonly<Record<string, unknown>> = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  phoneNumber: '+44 20 7946 0000',
  address: '12 St James’s Square\nLondon',
  account: '1815',
  message: 'In my own words.',
  since: 'all',
  declaration: true,
  nominee: 'Byron',
  nomineeContact: 'byron@example.com',
  reference: 'PR-0000-0000-0000',
};
const fill = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, values[name]]));

/** With everything that the type has a field for, once for each person who may file it. */
const requestsOf = (type: RequestType, regime: string, region?: string): readonly PrivacyRequest[] =>
  type.filers.map((filer) => {
    const identity = identityFor(type, filer);
    const details = [...type.details.required, ...type.details.optional];
    return {
      type: type.id,
      regime,
      ...(region && { region }),
      locale: 'en',
      filer,
      identity: fill([...identity.required, ...identity.optional]),
      ...(needsRepresentative(filer) && {
        representative: { name: 'Agent', email: 'agent@example.com', authorized: true as const },
      }),
      ...(details.length > 0 && { details: fill(details) }),
    };
  });

const all = places.flatMap(([regime, region]) =>
  requestTypesFor(regime, region).flatMap((type) => requestsOf(type, regime, region)),
);

for (const database of databaseNames) {
  describe(`every type of request in every regime, ${database}`, { timeout: 120_000 }, () => {
    const context = useStore(databases, database);

    it(`arrives with its deadline (${all.length} requests)`, async () => {
      const handler = privacyRequests({ store: context.store, rateLimit: false, now: () => receivedAt });
      const references = await Promise.all(
        all.map(async (request) => {
          const response = await handler(post(request));
          assert.equal(response.status, 201, JSON.stringify(request));
          return (await bodyOf(response)).reference;
        }),
      );
      const stored = new Map(
        (await context.store.list({ limit: 10_000 })).map((one) => [one.reference, one] as const),
      );
      assert.equal(stored.size, all.length);
      for (const [index, request] of all.entries()) {
        const { request: kept, confirmBy, expectedBy } = stored.get(references[index]!)!;
        const expected = deadlinesFor(request, receivedAt);
        assert.deepEqual(kept, request);
        assert.deepEqual({ confirmBy, expectedBy }, { confirmBy: undefined, ...expected });
      }
    });
  });
}
