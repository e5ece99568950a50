import { Problem } from './problem.js';

/**
 * Reads the body as text, and no more of it than `limit` bytes: what is longer is refused when its length is announced,
 * or at the chunk that passes the limit. The rest stays unread.
 */
export async function readBody(request: Request, limit: number, timeout: number): Promise<string | Problem> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit);
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (!reader) return '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Problem>((resolve) => {
    timer = setTimeout(() => {
      resolve(new Problem('body-timeout', {}, { connection: 'close' }));
    }, timeout);
  });
  try {
    const outcome = await Promise.race([collect(reader, limit), late]);
    if (outcome instanceof Problem) void reader.cancel().catch(() => undefined);
    return outcome;
  } finally {
    clearTimeout(timer);
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<string | Problem> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.byteLength;
      if (length > limit) return tooLarge(limit);
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Not UTF-8, or the connection broke; then nobody reads the answer.
    return new Problem('malformed-body', { detail: 'The body is incomplete or not UTF-8.' });
  }
}

const tooLarge = (limit: number): Problem =>
  new Problem('body-too-large', { detail: `At most ${limit} bytes are accepted.` }, { connection: 'close' });
