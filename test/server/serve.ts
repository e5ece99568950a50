import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { after } from 'node:test';

/** A real node:http server for the tests of a file, closed after them. */
export async function serve(
  listener: RequestListener,
): Promise<{ readonly port: number; readonly bytesRead: () => number }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return { port, bytesRead: () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0) };
}

/** The bytes of a post, for those who cut it off or never end it. */
export function rawPost(body: string, key: string, headers: Readonly<Record<string, string>> = {}): string {
  const fields = {
    host: 'shop.example',
    'content-type': 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
    'idempotency-key': key,
    ...headers,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /privacy-requests HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

export async function openSocket(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}
