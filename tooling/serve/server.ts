import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ServerApi, WebHandler } from './apps.ts';
import { appFor } from './dispatch.ts';
import { clientAddressHeader, settleOrigin } from './forwarding.ts';

/** The three apps, once they are ready. */
export interface Apps {
  api: ServerApi;
  admin: WebHandler;
  site: WebHandler;
}

/** A listening server whose apps arrive later: until then it answers that it is starting. */
export interface GatheredServer {
  server: Server;
  ready(apps: Apps): void;
  /** Takes no new request, lets those under way finish, then cuts what still hangs. */
  stop(patience: number): Promise<void>;
}

type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Gathers three apps behind one port. */
export function gather(behindProxy: boolean): GatheredServer {
  let answer: NodeListener = answerStarting;
  let stopping = false;
  const server = createServer((request, response) => {
    if (stopping) response.setHeader('connection', 'close');
    answer(request, response);
  });
  return {
    server,
    ready: (apps) => {
      answer = listenerOf(apps, behindProxy);
    },
    stop: async (patience) => {
      stopping = true;
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      await new Promise<void>((done) => {
        server.close(() => done());
      });
      clearTimeout(cut);
    },
  };
}

function listenerOf({ api, admin, site }: Apps, behindProxy: boolean): NodeListener {
  const answerByApi = getRequestListener((request) => api.fetch(request), { overrideGlobalObjects: false });
  return (request, response) => {
    const address = settleOrigin(request, behindProxy);
    const app = appFor(request.url ?? '/');
    if (app === 'api')
      return writePrepared(api, request, response) ? undefined : void answerByApi(request, response);
    // The web apps ask the API in this process; the address of the person stays known to it.
    Object.assign(request, { apiFetch: apiFetchFor(api, address) });
    (app === 'admin' ? admin : site)(request, response, () => response.writeHead(404).end());
  };
}

/** Writes a public read whose bytes the API has ready; says whether it did. */
function writePrepared(api: ServerApi, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET') return false;
  const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers;
  const ready = api.prepared?.(request.url ?? '', { accepted: String(accepted ?? ''), known: known ?? null });
  if (!ready) return false;
  response.writeHead(ready.status, ready.headers);
  response.end(ready.body ?? undefined);
  return true;
}

/** A fetch that reaches the API without a socket. */
function apiFetchFor(api: ServerApi, address: string): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    request.headers.set(clientAddressHeader, address);
    return api.fetch(request);
  };
}

function answerStarting(request: IncomingMessage, response: ServerResponse): void {
  const alive = request.url === '/healthz';
  response.writeHead(alive ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end(alive ? 'alive\n' : 'starting\n');
}
