import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { PUBLICATIONS_HEADER } from '@olshem/api/front';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesOf } from './pages.ts';
import type { WebApp } from './web-app.ts';

const text = (title: string) => `<!doctype html><title>${title}</title>${'<p>Өлшем</p>'.repeat(60)}`;

let server: Server;
let origin: string;
/** How often the site was asked. */
let rendered: number;
/** The marks that stand, and whether they were looked at a moment ago. */
let standing: ReadonlySet<string>;
let fresh: boolean;
/** What the site reads of the API for a page: the marks that the answers name. */
let reads: (string | null)[];
/** What the site does; each test may give it something else to do. */
let site: WebApp;

beforeEach(async () => {
  [rendered, standing, fresh, reads] = [0, new Set(['a1', 'b1']), true, ['a1']];
  site = page({});
  await serve();
});
afterEach(
  () =>
    new Promise((done) => {
      server.close(done);
    }),
);

test('a page is rendered once and given again with the headers it was rendered with', async () => {
  site = page({ 'content-security-policy': "default-src 'none'", 'cache-control': 'public, no-cache' });
  const first = await get('/ru/indices');
  const second = await get('/ru/indices');
  expect(rendered).toBe(1);
  expect(second).toEqual(first);
  expect(second.headers).toMatchObject({
    'content-type': 'text/html',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'public, no-cache',
    vary: 'accept-encoding',
    'content-length': String(second.body.length),
  });
});

test('many who ask at the same time have it rendered once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => get('/ru/indices')));
  expect(rendered).toBe(1);
});

test('what the search of a page reads is kept like a page', async () => {
  site = page({ 'content-type': 'application/json; charset=utf-8' });
  await get('/kk/bodies/search.json');
  const again = await get('/kk/bodies/search.json', { 'accept-encoding': 'br' });
  expect(rendered).toBe(1);
  expect([again.headers['content-type'], again.headers['content-encoding']]).toEqual([
    'application/json; charset=utf-8',
    'br',
  ]);
});

test('a browser gets the encoding it takes, and is told when it has the page', async () => {
  const plain = await get('/kk');
  const brotli = await get('/kk', { 'accept-encoding': 'gzip, br' });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.body.toString());
  expect(brotli.headers['content-encoding']).toBe('br');
  const etag = String(brotli.headers.etag);
  expect(etag).toMatch(/^"[\w-]{27}-br"$/);
  const known = await get('/kk', { 'accept-encoding': 'br', 'if-none-match': etag });
  expect([known.status, known.body.length]).toEqual([304, 0]);
  expect((await get('/kk', { 'if-none-match': etag })).status).toBe(200);
});

test('a question about the headers gets those of the page and no page', async () => {
  const head = await get('/kk', {}, 'HEAD');
  const whole = await get('/kk');
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  expect(rendered).toBe(1);
});

test('a publication or a correction switches at once every page that shows its edition, and no other', async () => {
  const shown = { '/ru/a': ['a1'], '/ru/b': ['b1'], '/ru': ['a1', 'b1'] };
  const ask = async () => {
    const bodies: string[] = [];
    for (const [path, marks] of Object.entries(shown)) {
      reads = marks.map((mark) => (standing.has(mark) ? mark : `${mark[0]}2`));
      bodies.push((await get(path)).body.toString());
    }
    return bodies;
  };
  expect(await ask()).toEqual([text('1 /ru/a'), text('2 /ru/b'), text('3 /ru')]);
  standing = new Set(['a2', 'b1']);
  const after = [text('4 /ru/a'), text('2 /ru/b'), text('5 /ru')];
  expect(await ask()).toEqual(after);
  fresh = false;
  expect(await ask()).toEqual(after);
});

test('a page that was being rendered while its state changed is not kept', async () => {
  site = (request, response, next) => {
    standing = new Set(['a2', 'b1']);
    page({})(request, response, next);
  };
  await get('/ru');
  [standing, site] = [new Set(['a1', 'b1']), page({})];
  expect((await get('/ru')).body.toString()).toBe(text('2 /ru'));
});

test('a page that was being rendered while another edition changed is kept', async () => {
  site = (request, response, next) => {
    standing = new Set(['a1', 'b2']);
    page({})(request, response, next);
  };
  await get('/ru');
  await get('/ru');
  expect(rendered).toBe(1);
});

test.each([
  ['of a state that is not certain', ['a2']],
  ['of two states of one edition', ['a1', 'a2']],
  ['that names no state', ['a1', null]],
])('a page made from an answer %s is not kept', async (_, marks) => {
  reads = marks;
  await get('/ru');
  await get('/ru');
  expect(rendered).toBe(2);
});

test('while no state is certain nothing is kept', async () => {
  [standing, fresh] = [new Set(), false];
  await get('/ru');
  await get('/ru');
  expect(rendered).toBe(2);
});

test('other ways to write an address lead to the same page', async () => {
  await get('/ru/indices/openness/2025?sort=total&group=local');
  const alias = await get('/ru/indices/openness/2025?group=local&utm_source=mail&sort=total');
  expect(rendered).toBe(1);
  expect(alias.body.toString()).toBe(text('1 /ru/indices/openness/2025?group=local&sort=total'));
});

test('what a reader searches for is not kept', async () => {
  await get('/ru/bodies?q=almaty');
  await get('/ru/bodies?q=almaty');
  expect(rendered).toBe(2);
});

test('nothing of who asks reaches the site', async () => {
  let seen: IncomingHttpHeaders = {};
  site = (request, response, next) => {
    seen = request.headers;
    page({})(request, response, next);
  };
  await get('/ru', { cookie: 'session=1', 'accept-language': 'kk', 'x-forwarded-for': '10.0.0.1' });
  expect(Object.keys(seen).sort()).toEqual(['accept', 'host', 'user-agent', 'x-forwarded-proto']);
});

test('a page that would give a cookie is given without it and not kept', async () => {
  site = page({ 'set-cookie': 'a=1' });
  expect((await get('/ru')).headers).not.toHaveProperty('set-cookie');
  await get('/ru');
  expect(rendered).toBe(2);
});

test.each<[string, Record<string, string>, number]>([
  ['an error', {}, 500],
  ['a page that is not there', {}, 404],
  ['a way to somewhere else', { location: '/ru' }, 308],
  ['a page with a nonce', { 'content-security-policy': "script-src 'nonce-abc'" }, 200],
  ['a private page', { 'cache-control': 'private' }, 200],
  ['a text', { 'content-type': 'text/plain' }, 200],
])('%s is given and not kept', async (_, headers, status) => {
  site = page(headers, status);
  const first = await get('/ru', { 'accept-encoding': 'br' });
  const second = await get('/ru', { 'accept-encoding': 'br' });
  expect(rendered).toBe(2);
  expect(first).toMatchObject({ status, headers: { ...headers, vary: 'accept-encoding' } });
  expect(brotliDecompressSync(second.body).toString()).toBe(text('2 /ru'));
});

test('a page that varies by more says so and is not kept', async () => {
  site = page({ vary: 'accept-language' });
  expect((await get('/ru')).headers.vary).toBe('accept-language, accept-encoding');
  await get('/ru');
  expect(rendered).toBe(2);
});

test('the page not asked for longest makes room', async () => {
  await serve(2 * 5000);
  for (const path of ['/ru', '/kk', '/ru', '/en', '/ru']) await get(path);
  expect(rendered).toBe(3);
  await get('/kk');
  expect(rendered).toBe(4);
});

test('what is no page is left alone', async () => {
  expect((await get('/_app/start.js')).body.toString()).toBe('left alone');
  expect((await get('/ru', {}, 'POST')).body.toString()).toBe('left alone');
});

function page(headers: Record<string, string>, status = 200): WebApp {
  return (request, response) => {
    rendered += 1;
    const title = `${rendered} ${request.url}`;
    const { apiFetch } = request as unknown as { apiFetch: typeof fetch };
    void Promise.all(reads.map((mark) => apiFetch(`http://api.internal/${mark ?? ''}`))).then(() => {
      response.writeHead(status, { 'content-type': 'text/html', etag: '"kit"', ...headers });
      response.end(text(title));
    });
  };
}

/** An API whose answers name the state that stands at the end of their address. */
const api: typeof fetch = (input) => {
  const mark = new URL(String(input)).pathname.slice(1);
  return Promise.resolve(new Response('', mark === '' ? {} : { headers: { [PUBLICATIONS_HEADER]: mark } }));
};

async function serve(most?: number): Promise<void> {
  if (server?.listening) server.close();
  const pages = pagesOf(
    (...asked) => site(...asked),
    {
      fetchFor: () => api,
      publications: {
        freshMarks: () => (fresh ? standing : undefined),
        marks: () => Promise.resolve(standing),
      },
    },
    false,
    most,
  );
  server = createServer((asked, response) => {
    if (!pages(asked, response)) response.end('left alone');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The answer as it travels: `fetch` would unpack it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
    (done, failed) => {
      request(`${origin}${path}`, { method, headers, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const { date: _, ...rest } = answer.headers;
          done({ status: answer.statusCode, headers: rest, body: Buffer.concat(chunks) });
        });
      })
        .on('error', failed)
        .end();
    },
  );
}
