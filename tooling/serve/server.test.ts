import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { WebHandler } from './apps.ts';
import { gather, type GatheredServer } from './server.ts';

let gathered: GatheredServer | undefined;
afterEach(() => gathered?.stop(0));

test('until the apps are there the server says that it is starting', async () => {
  const origin = await listen();
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test('the site reaches the API without a socket, and the API knows the caller', async () => {
  const origin = await listen();
  const site: WebHandler = (request, response) => {
    const { apiFetch } = request as unknown as { apiFetch: typeof fetch };
    void apiFetch('http://api.local/api/v1/who', { headers: { 'x-client-address': '10.0.0.1' } })
      .then((answer) => answer.text())
      .then((text) => response.end(`site: ${text}`));
  };
  gathered?.ready({ api: apiThatNamesTheCaller, admin: notCalled, site });
  expect(await (await fetch(`${origin}/kk`)).text()).toBe('site: /api/v1/who 127.0.0.1');
  expect(
    await (await fetch(`${origin}/api/v1/x`, { headers: { 'x-client-address': '10.0.0.1' } })).text(),
  ).toBe('/api/v1/x 127.0.0.1');
});

test('a request under way is answered before the server stops', async () => {
  const origin = await listen();
  const slow: WebHandler = (_request, response) => void setTimeout(() => response.end('whole'), 100);
  gathered?.ready({ api: apiThatNamesTheCaller, admin: notCalled, site: slow });
  const answer = fetch(origin);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await gathered?.stop(5_000);
  expect(await (await answer).text()).toBe('whole');
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
});

const apiThatNamesTheCaller = {
  fetch: (request: Request) =>
    Promise.resolve(
      new Response(`${new URL(request.url).pathname} ${request.headers.get('x-client-address')}`),
    ),
  close: () => Promise.resolve(),
};

const notCalled: WebHandler = () => {
  throw new Error('The portal was asked.');
};

async function listen(): Promise<string> {
  gathered = gather(false);
  const { server } = gathered;
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
