import { connect, type Socket } from 'node:net';

/** One request as it is sent over and over on open connections. */
export interface Load {
  origin: string;
  path: string;
  headers: Record<string, string>;
  connections: number;
  /** How long to ask, in milliseconds. */
  duration: number;
}

/**
 * Answers per second over keep-alive connections. Every answer to the same request is of one length, so the bytes are
 * counted and not read: the asking must cost less than the answering.
 */
export async function answersPerSecond(load: Load): Promise<{ answers: number; perSecond: number }> {
  const request = requestOf(load);
  const { hostname, port } = new URL(load.origin);
  const open = () => connect({ host: hostname, port: Number(port), noDelay: true });
  const length = await lengthOfAnswer(open(), request);
  const until = performance.now() + load.duration;
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: load.connections }, () => ask(open(), request, length, until)),
  );
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return { answers, perSecond: (answers / (performance.now() - begun)) * 1000 };
}

function requestOf({ origin, path, headers }: Load): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${new URL(origin).host}\r\n${lines.join('')}\r\n`);
}

/** What one answer weighs: everything that comes before the line falls silent. */
async function lengthOfAnswer(socket: Socket, request: Buffer): Promise<number> {
  let length = 0;
  socket.on('data', (bytes) => {
    length += bytes.length;
  });
  socket.write(request);
  let before = -1;
  while (length === 0 || length !== before) {
    before = length;
    await new Promise((done) => setTimeout(done, 200));
  }
  socket.destroy();
  return length;
}

function ask(socket: Socket, request: Buffer, length: number, until: number): Promise<number> {
  return new Promise((done, failed) => {
    let answers = 0;
    let received = 0;
    socket.on('data', (bytes) => {
      received += bytes.length;
      if (received < length) return;
      if (received > length) return failed(new Error('An answer was longer than the first one.'));
      received = 0;
      answers += 1;
      if (performance.now() < until) return socket.write(request);
      socket.destroy();
      done(answers);
    });
    socket.on('error', failed);
    socket.on('end', () => failed(new Error('The server closed a connection under load.')));
    socket.write(request);
  });
}
