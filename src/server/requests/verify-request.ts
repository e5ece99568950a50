import { Problem } from '../http/problem.js';
import { isReference } from '../stores/reference.js';
import type { RequestStore } from '../stores/store.js';
import { isSecret } from './secrets.js';

/**
 * What the link in the message opens. `GET` shows a button and changes nothing, because mail programs open links by themselves;
 * the button's `POST` verifies. The page comes without scripts, and nothing in it comes from the request.
 */
export async function verifyRequest(
  http: Request,
  store: RequestStore,
  now: number,
): Promise<Response | Problem> {
  const { searchParams } = new URL(http.url);
  const reference = searchParams.get('reference') ?? '';
  const secret = searchParams.get('secret') ?? '';
  if (!isReference(reference) || !(await isSecret(store, 'verification', reference, secret)))
    return page(
      404,
      'This link is not valid',
      'Please copy the whole address from the message that we sent you.',
    );
  if (http.method === 'GET') {
    const button = '<form method="post"><button>Yes, I sent this request</button></form>';
    return page(
      200,
      'Confirm your privacy request',
      `Request ${reference}. If you did not send it, close this page.`,
      button,
    );
  }
  const stored = await store.verify(reference, now);
  return stored
    ? page(200, 'Thank you', `Request ${reference} is confirmed. You can close this page.`)
    : new Problem('not-found');
}

const page = (status: number, title: string, text: string, action = ''): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><main><h1>${title}</h1><p>${text}</p>${action}</main></html>`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
        'referrer-policy': 'same-origin',
      },
    },
  );
