import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageBytes } from './page-bytes.ts';

const html = '<!doctype html><p>Өлшем</p>'.repeat(20);
const rendered = () =>
  new Response(html, { headers: { 'content-type': 'text/html', etag: '"abc"', 'content-length': '1' } });

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', null],
  [null, null],
])('a browser that accepts %s gets %s', async (accepted, encoding) => {
  const response = await (await pageBytes(rendered())).respond(accepted);
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('accept-encoding');
});

test('what was compressed is the page', async () => {
  const page = await pageBytes(rendered());
  const bytes = async (accepted: string) =>
    new Uint8Array(await (await page.respond(accepted)).arrayBuffer());
  expect(brotliDecompressSync(await bytes('br')).toString()).toBe(html);
  expect(gunzipSync(await bytes('gzip')).toString()).toBe(html);
  expect(Buffer.from(await bytes('')).toString()).toBe(html);
});

test('other bytes have another tag, and a length that no longer holds is gone', async () => {
  const page = await pageBytes(rendered());
  const [plain, brotli] = [await page.respond(null), await page.respond('br')];
  expect([plain.headers.get('etag'), brotli.headers.get('etag')]).toEqual(['"abc"', '"abc-br"']);
  expect(brotli.headers.get('content-length')).toBeNull();
});
