import type { Outcome, RequestPort } from '../../src/ui/request-port.js';

const DAY = 86_400_000;

/** An endpoint on the stage: a story has no server. It answers in turn, and then accepts. */
export function endpointThat(...outcomes: (Outcome | Promise<Outcome>)[]): RequestPort {
  let keys = 0;
  return {
    accepts: (endpoint) => !!endpoint,
    newKey: () => `key-${++keys}`,
    wait: () => Promise.resolve(),
    send: async () => (await outcomes.shift()) ?? accepted(),
  };
}

const accepted = (): Outcome => {
  const receivedAt = Date.UTC(2026, 10, 22, 9, 30);
  return {
    acceptance: {
      reference: 'PR-7F3K-22',
      receivedAt: new Date(receivedAt).toISOString(),
      confirmBy: new Date(receivedAt + 12 * DAY).toISOString(),
      expectedBy: new Date(receivedAt + 45 * DAY).toISOString(),
      status: 'open',
    },
  };
};
