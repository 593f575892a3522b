import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ServerApp } from '@olshem/api';
import { appFor } from './dispatch.ts';
import { settleOrigin } from './forwarding.ts';
import { pagesOf } from './pages.ts';
import { wayTo, wayWithin } from './way-to-api.ts';
import type { WebApp } from './web-app.ts';

/** The apps of this process, once they are ready. */
export interface Apps {
  api?: ServerApp | undefined;
  admin?: WebApp | undefined;
  site?: WebApp | undefined;
}

/** What the gathered server must know of the settings. */
export interface Surroundings {
  behindProxy: boolean;
  /** Where the API answers when it is not in this process. */
  apiUrl: string;
}

/** A listening server whose apps arrive later: until then it answers that it is starting. */
export interface GatheredServer {
  server: Server;
  ready(apps: Apps): void;
  /** Takes no new request, lets those under way finish, then cuts what still hangs. */
  stop(patience: number): Promise<void>;
}

type NodeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Gathers the apps behind one port. */
export function gather(surroundings: Surroundings): GatheredServer {
  let answer: NodeListener = answerStarting;
  let stopping = false;
  const server = createServer((request, response) => {
    if (stopping) response.setHeader('connection', 'close');
    answer(request, response);
  });
  return {
    server,
    ready: (apps) => {
      answer = listenerOf(apps, surroundings);
    },
    stop: async (patience) => {
      stopping = true;
      // What is answered after this moment leaves its connection open behind it.
      const tidy = setInterval(() => server.closeIdleConnections(), 50);
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      await new Promise<void>((done) => {
        server.close(() => done());
      });
      clearInterval(tidy);
      clearTimeout(cut);
    },
  };
}

function listenerOf({ api, admin, site }: Apps, { behindProxy, apiUrl }: Surroundings): NodeListener {
  const way = api ? wayWithin(api) : wayTo(apiUrl);
  const pages = site && pagesOf(site, way, behindProxy);
  const webApps = { admin, site };
  const answerByApi = api
    ? getRequestListener((request) => api.fetch(wholeRequest(request)), { overrideGlobalObjects: false })
    : answerWithoutApi;
  return (request, response) => {
    if (api && writePrepared(api, request, response)) return;
    if (pages?.(request, response)) return;
    const address = settleOrigin(request, behindProxy);
    const app = appFor(request.url ?? '/');
    if (app === 'api') return void answerByApi(request, response);
    const webApp = webApps[app];
    if (!webApp) return answerNothingHere(response);
    // The address of the person who asks stays known to the API.
    Object.assign(request, { apiFetch: way.fetchFor(address) });
    webApp(request, response, () => answerNothingHere(response));
  };
}

/** Where a body comes without a length the API wraps it to count it, and only a real request can be wrapped. */
function wholeRequest(request: Request): Request {
  const { url, method, headers, signal } = request;
  const chunked = headers.has('transfer-encoding');
  if (!chunked && (headers.has('content-length') || method === 'GET' || method === 'HEAD')) return request;
  // Without a length and without chunks nothing follows the head, whatever the method.
  if (!chunked) return new Request(url, { method, headers, signal });
  const { body } = request;
  return new Request(url, { method, headers, body, signal, duplex: 'half' } as RequestInit);
}

/** Writes a public read whose bytes the API has ready; says whether it did. */
function writePrepared(api: ServerApp, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET') return false;
  const ready = api.prepared(request.url ?? '', request.headers);
  if (!ready) return false;
  response.writeHead(ready.status, ready.headers);
  response.end(ready.body ?? undefined);
  return true;
}

function answerStarting(request: IncomingMessage, response: ServerResponse): void {
  const alive = request.url === '/healthz';
  response.writeHead(alive ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end(alive ? 'alive\n' : 'starting\n');
}

/** A web app alone holds nothing: it is ready when it answers. */
function answerWithoutApi({ url }: IncomingMessage, response: ServerResponse): void {
  if (url !== '/healthz' && url !== '/readyz') return answerNothingHere(response);
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('ready\n');
}

function answerNothingHere(response: ServerResponse): void {
  response.writeHead(404).end();
}
