// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server/node' {
  export interface NodeHandlerOptions {
    readonly trustedProxies?: number;
  }
  export function answer(
    handler: Handler,
    incoming: Incoming,
    outgoing: Outgoing,
    url: string,
    connection: Connection,
    body?: BodyInit,
  ): Promise<void>;
  export function nodeHandler(
    handler: Handler,
    { trustedProxies }?: NodeHandlerOptions,
  ): (incoming: Incoming, outgoing: Outgoing) => void;
}
