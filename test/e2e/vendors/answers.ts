/*
 * What the vendors' servers answer, as far as their SDKs wait for it. Everything else gets `{}`.
 */
export const ORG = 'ABCDEF0123456789@AdobeOrg';

const stateName = (part: string) => `kndctr_${ORG.replace('@', '_')}_${part}`;
const stored = (part: string, value: string, maxAge: number) => ({
  type: 'state:store',
  payload: [{ key: stateName(part), value, maxAge }],
});

const rules: readonly [pattern: RegExp, answer: (body: string) => unknown][] = [
  [
    /^cdn\.segment\.com\/v1\/projects\//,
    () => ({ integrations: { 'Segment.io': { apiKey: 'key', apiHost: 'api.segment.io/v1' } } }),
  ],
  [
    /^api\.rudderstack\.com\/sourceConfig/,
    () => ({
      source: {
        id: 'source',
        name: 'shop',
        writeKey: 'writeKey',
        enabled: true,
        workspaceId: 'workspace',
        config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
        dataplanes: {},
        destinations: [],
      },
    }),
  ],
  // Adobe's server sets the cookies through the SDK: the identity, and the consent that it was told.
  [
    /^[^/]+\/ee\/.*privacy\/set-consent/,
    (body) => ({
      requestId: '1',
      handle: [
        stored('consent', body.includes('"general":"out"') ? 'general=out' : 'general=in', 15_552_000),
        stored('identity', 'somebody', 34_128_000),
      ],
    }),
  ],
  [
    /^[^/]+\/ee\//,
    () => ({
      requestId: '2',
      handle: [stored('identity', 'somebody', 34_128_000), stored('cluster', 'irl1', 1800)],
    }),
  ],
  [
    /^bam\.nr-data\.net\/1\//,
    () => ({ stn: 1, err: 1, ins: 1, spa: 1, sr: 0, loaded: 1, app: { agents: [{ entityGuid: 'guid' }] } }),
  ],
  [/^api2\.amplitude\.com\//, () => ({ code: 200, events_ingested: 1 })],
  [/mixpanel\.com\//, () => 1],
];

/** The body with which a host answers. */
export const answerTo = (address: string, body: string): string => {
  const rule = rules.find(([pattern]) => pattern.test(address));
  return JSON.stringify(rule ? rule[1](body) : {});
};
