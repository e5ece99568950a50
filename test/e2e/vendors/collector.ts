/*
 * One server that is every host there is: the shops under test, and whatever their trackers talk to. It keeps every
 * request that is not for a shop's own files.
 */
import { createServer } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, inflateSync } from 'node:zlib';
import { answerTo } from './answers.js';
import { createCertificate } from './certificate.js';

/** One request that a tracker made. */
export interface Sent {
  /** The host of the page that it came from. */
  readonly from: string;
  readonly method: string;
  /** Host, path and query. */
  readonly address: string;
  /** What it carried, unpacked as far as that is possible. */
  readonly text: string;
}

export interface Collector {
  readonly port: number;
  readonly sent: Sent[];
  close(): void;
}

const tryTo = (unpack: () => string): string => {
  try {
    return unpack();
  } catch {
    return '';
  }
};

/** The text as it stands, and what is left of it without compression or base64. */
function read(url: string, body: Buffer): string {
  const plain = body.toString('utf8');
  const values = [...new URL(url, 'https://any.example').searchParams.values(), ...plain.split(/[&="\n]/)];
  return [
    url,
    plain,
    tryTo(() => gunzipSync(body).toString('utf8')),
    tryTo(() => inflateSync(body).toString('utf8')),
    tryTo(() => decodeURIComponent(plain)),
    ...values
      .filter((value) => value.length > 40)
      .map((value) => Buffer.from(value, 'base64').toString('utf8')),
  ].join('\n');
}

const hostOf = ({ headers }: IncomingMessage): string => {
  const page = [headers.origin, headers.referer].find((value) => value && value !== 'null');
  return page ? new URL(page).hostname : '';
};

/** `serve` returns the file of a shop, or nothing. */
export async function openCollector(
  serve: (url: URL) => { type: string; body: string | Buffer } | undefined,
): Promise<Collector> {
  const sent: Sent[] = [];
  const server = createServer(createCertificate(), (request, response) => {
    const { host = '', origin = '*' } = request.headers;
    const address = host + String(request.url);
    const file = serve(new URL(`https://${address}`));
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.body);
      return;
    }
    const open = {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'content-type': 'application/json',
    };
    // The browser's question whether it may ask; the request itself follows.
    if (request.method === 'OPTIONS') return void response.writeHead(204, open).end();
    const parts: Buffer[] = [];
    const keep = (text: string) =>
      sent.push({ from: hostOf(request), method: request.method ?? '', address, text });
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('error', () => keep(''));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      keep(read(address, body));
      response.writeHead(200, open).end(answerTo(address, body.toString('utf8')));
    });
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    sent,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
