// Starts this app alone; tooling/serve starts all three on one port.
import { createServer } from 'node:http';

// On plain http the adapter must not assume https, or it refuses every form as cross-site.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
const { handler } = await import('./build/handler.js');
const behindProxy = process.env.TRUST_PROXY === '1';

const server = createServer((request, response) => {
  if (!behindProxy) request.headers['x-forwarded-proto'] = 'http';
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});
server.listen(Number(process.env.PORT ?? 5174), process.env.HOST ?? '127.0.0.1');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
