/** The part of node's `IncomingMessage` that is used. */
export interface Incoming extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined; readonly encrypted?: boolean | undefined };
  readonly complete: boolean;
  destroy(): unknown;
}

/** A Web `Request` for what came in, whose body is read only as far as somebody asks. `undefined` for a bad `Host` or address. */
export function toRequest(incoming: Incoming, url: string, body?: BodyInit): Request | undefined {
  const { method = 'GET', headers, socket } = incoming;
  const host = typeof headers.host === 'string' ? headers.host : 'localhost';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init: RequestInit & { readonly duplex: 'half' } = {
    method,
    headers: toHeaders(headers),
    // Node wants it said that the answer may come before the body has ended.
    duplex: 'half',
    ...(hasBody && { body: body ?? streamOf(incoming) }),
  };
  try {
    return new Request(new URL(url, `${socket.encrypted ? 'https' : 'http'}://${host}`), init);
  } catch {
    return undefined;
  }
}

function toHeaders(headers: Incoming['headers']): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') result.set(name, value);
    else for (const one of value ?? []) result.append(name, one);
  }
  return result;
}

function streamOf(incoming: Incoming): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const chunk = await chunks.next();
        if (chunk.done) controller.close();
        else controller.enqueue(chunk.value);
      },
      // No `cancel`: ending the iterator would close the socket before the answer is out.
    },
    { highWaterMark: 0 },
  );
}
