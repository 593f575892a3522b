// Starts this app alone; tooling/serve starts all three on one port.
import { createServer } from 'node:http';

// On plain http the adapter must not assume https, or it refuses every form as cross-site.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
// A dispute carries up to five documents of 10 MB; the API holds the exact limits.
process.env.BODY_SIZE_LIMIT ??= '60M';
const { handler } = await import('./build/handler.js');
const behindProxy = process.env.TRUST_PROXY === '1';

const server = createServer((request, response) => {
  if (!behindProxy) request.headers['x-forwarded-proto'] = 'http';
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});
server.listen(Number(process.env.PORT ?? 5175), process.env.HOST ?? '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
