/** A bare Node server that knows one answer: what the real one is measured against. Driven by messages of its parent. */
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer to be given to everyone. */
export interface BareAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  /** In base64. */
  body: string;
}

let status = 200;
let headers: OutgoingHttpHeaders = {};
let body = Buffer.alloc(0);

const server = createServer((_request, response) => {
  response.writeHead(status, headers);
  response.end(body);
});

process.on('message', (answer: BareAnswer) => {
  ({ status, headers } = answer);
  body = Buffer.from(answer.body, 'base64');
  process.send?.({ ready: true });
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () =>
  process.send?.({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
);
