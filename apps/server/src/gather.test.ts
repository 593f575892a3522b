import { connect, type AddressInfo } from 'node:net';
import type { ServerApp } from '@olshem/api';
import { afterEach, expect, test } from 'vitest';
import { gather, type GatheredServer } from './gather.ts';
import type { WebApp } from './web-app.ts';

let gathered: GatheredServer | undefined;
afterEach(() => gathered?.stop(0));

test('until the apps are there the server says that it is starting', async () => {
  const origin = await listen();
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test('the portal reaches the API without a socket, and the API knows the caller', async () => {
  const origin = await listen();
  gathered?.ready({ api, admin: portalThatAsks, site: notCalled });
  expect(await (await fetch(`${origin}/admin`)).text()).toBe('portal: /api/v1/who 127.0.0.1');
  expect(
    await (await fetch(`${origin}/api/v1/x`, { headers: { 'x-client-address': '10.0.0.1' } })).text(),
  ).toBe('/api/v1/x 127.0.0.1');
});

test('an answer that the API has ready is written as it stands', async () => {
  const origin = await listen();
  gathered?.ready({ api, site: notCalled });
  const response = await fetch(`${origin}/ready`, { headers: { 'if-none-match': '"a"' } });
  expect([response.headers.get('etag'), await response.text()]).toEqual(['"b"', 'prepared']);
  expect(await (await fetch(`${origin}/api/ready`, { method: 'POST' })).text()).toBe('/api/ready 127.0.0.1');
});

test('the portal alone asks an API elsewhere and passes on who asked', async () => {
  const apiElsewhere = gather({ behindProxy: true, apiUrl: '' });
  await listening(apiElsewhere);
  apiElsewhere.ready({ api });
  const origin = await listen(originOf(apiElsewhere));
  gathered?.ready({ admin: portalThatAsks });
  expect(await (await fetch(`${origin}/admin`)).text()).toBe('portal: /api/v1/who 127.0.0.1');
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect((await fetch(`${origin}/api/v1/x`)).status).toBe(404);
  expect((await fetch(`${origin}/kk`)).status).toBe(404);
  await apiElsewhere.stop(0);
});

test('a body that comes in pieces reaches the API as a request that can be wrapped', async () => {
  const origin = await listen();
  const wraps: ServerApp['fetch'] = async (request) =>
    new Response(await new Request(request, { headers: { 'x-wrapped': '1' } }).text());
  gathered?.ready({ api: { ...api, fetch: wraps } });
  const body = new Blob(['in pieces']).stream();
  const response = await fetch(`${origin}/api/v1/x`, { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(await response.text()).toBe('in pieces');
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'a %s that names no length reaches the API as one without a body',
  async (method) => {
    const origin = await listen();
    const wraps: ServerApp['fetch'] = async (request) => {
      const bare = request.body === null;
      return new Response(`${bare ? 'bare' : 'with a body'} ${await new Request(request).text()}`);
    };
    gathered?.ready({ api: { ...api, fetch: wraps } });
    expect(await raw(origin, `${method} /api/v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 200[^]*bare/,
    );
  },
);

/** What the server answers to the bytes of a request. */
function raw(origin: string, request: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('close', () => done(answer));
    socket.on('error', fail);
  });
}

test('a request under way is answered before the server stops', async () => {
  const origin = await listen();
  let arrived = () => {};
  const arrival = new Promise<void>((done) => (arrived = done));
  let finish = () => {};
  const slow: WebApp = (_request, response) => {
    finish = () => response.end('whole');
    arrived();
  };
  gathered?.ready({ api, site: slow });
  const answer = fetch(origin);
  await arrival;
  const stopped = gathered?.stop(5_000);
  finish();
  expect(await (await answer).text()).toBe('whole');
  await stopped;
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});

const api: ServerApp = {
  fetch: (request) =>
    Promise.resolve(
      new Response(`${new URL(request.url).pathname} ${request.headers.get('x-client-address')}`),
    ),
  prepared: (target) =>
    target === '/ready'
      ? { status: 200, headers: ['etag', '"b"'], body: Buffer.from('prepared') }
      : undefined,
  publications: { freshMarks: () => undefined, marks: () => Promise.resolve(new Set()) },
  close: () => Promise.resolve(),
};

const portalThatAsks: WebApp = (request, response) => {
  const { apiFetch } = request as unknown as { apiFetch: typeof fetch };
  void apiFetch('http://api.internal/api/v1/who', { headers: { 'x-client-address': '10.0.0.1' } })
    .then((answer) => answer.text())
    .then((text) => response.end(`portal: ${text}`));
};

const notCalled: WebApp = () => {
  throw new Error('The site was asked.');
};

async function listen(apiUrl = 'http://127.0.0.1:9'): Promise<string> {
  gathered = gather({ behindProxy: false, apiUrl });
  await listening(gathered);
  return originOf(gathered);
}

function listening({ server }: GatheredServer): Promise<void> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
}

function originOf({ server }: GatheredServer): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
