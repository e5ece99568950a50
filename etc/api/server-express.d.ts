// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server/express' {
  export interface ExpressRequest extends Incoming {
    readonly originalUrl: string;
    readonly ip?: string | undefined;
    readonly body?: unknown;
  }
  export const expressHandler: (
    handler: Handler,
  ) => (incoming: ExpressRequest, outgoing: Outgoing, next: (error?: unknown) => void) => void;
  // reached, not exported
  interface Incoming extends AsyncIterable<Uint8Array> {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly socket: {
      readonly remoteAddress?: string | undefined;
      readonly encrypted?: boolean | undefined;
    };
    readonly complete: boolean;
    destroy(): unknown;
  }
  // reached, not exported
  interface Outgoing {
    statusCode: number;
    setHeader(name: string, value: string | readonly string[]): unknown;
    end(body: Uint8Array, done: () => void): unknown;
  }
}
