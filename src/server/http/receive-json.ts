import { parseJson } from './json.js';
import { Problem } from './problem.js';
import { readBody } from './read-body.js';

/** Reads a body that must be JSON. A page cannot send this media type to another origin without asking first (CORS). */
export async function receiveJson(
  http: Request,
  maxBytes: number,
  timeout: number,
): Promise<{ readonly value: unknown } | Problem> {
  const mediaType = http.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return new Problem('unsupported-media-type');
  const text = await readBody(http, maxBytes, timeout);
  return text instanceof Problem ? text : parseJson(text);
}
