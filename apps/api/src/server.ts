/** Starts the API alone. */
import { createServer, type IncomingMessage } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { CLIENT_ADDRESS_HEADER } from './access/sign-in/auth.ts';
import { readEnv } from './env.ts';
import { createServerApp } from './start.ts';

const { port, host, behindProxy } = readEnv(process.env);
const api = await createServerApp(process.env).catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
});
const answer = getRequestListener((request) => api.fetch(request), { overrideGlobalObjects: false });
const server = createServer((request, response) => {
  // What a client says about its own address counts for nothing.
  for (let at = request.rawHeaders.length - 2; at >= 0; at -= 2) {
    if (request.rawHeaders[at]?.toLowerCase() === CLIENT_ADDRESS_HEADER) request.rawHeaders.splice(at, 2);
  }
  request.rawHeaders.push(CLIENT_ADDRESS_HEADER, addressOf(request));
  void answer(request, response);
});
server.listen(port, host, () => console.log(`API on http://${host}:${port}/api/v1`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void api.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  });
}

/** Our proxy appends the address that it saw; without one only the socket tells the truth. */
function addressOf(request: IncomingMessage): string {
  const forwarded = behindProxy ? String(request.headers['x-forwarded-for'] ?? '') : '';
  return forwarded.split(',').at(-1)?.trim() || (request.socket.remoteAddress ?? '');
}
