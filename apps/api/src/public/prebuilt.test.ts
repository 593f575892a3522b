import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Prebuilt } from './prebuilt.ts';

const text = '<!doctype html><p>Өлшем</p>'.repeat(40);
const prebuilt = (status?: number) => new Prebuilt(text, { 'content-type': 'text/html' }, status);
const asked = (headers: Record<string, string>, method = 'GET') =>
  new Request('http://localhost/', { method, headers });

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5', 'br'],
  ['identity', null],
])('a reader that accepts %s gets %s', async (accepted, encoding) => {
  const response = await prebuilt().respond(asked({ 'accept-encoding': accepted }));
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('accept-encoding');
});

test('what was compressed is the text, and its length is stated', async () => {
  const bytesIn = async (encoding: string) => {
    const { body, headers } = await prebuilt().prepare({ 'accept-encoding': encoding });
    expect(headers[headers.indexOf('content-length') + 1]).toBe(String(body?.length));
    return body!;
  };
  expect(brotliDecompressSync(await bytesIn('br')).toString()).toBe(text);
  expect(gunzipSync(await bytesIn('gzip')).toString()).toBe(text);
  expect(Buffer.from(await bytesIn('')).toString()).toBe(text);
});

test('each encoding has its own tag, and a reader that has it is told so', async () => {
  const one = prebuilt();
  const tagIn = async (encoding: string) =>
    (await one.respond(asked({ 'accept-encoding': encoding }))).headers.get('etag')!;
  const [plain, brotli] = [await tagIn(''), await tagIn('br')];
  expect(brotli).toBe(plain.replace(/"$/, '-br"'));
  expect(one.prepared({ 'accept-encoding': 'br', 'if-none-match': brotli })).toMatchObject({
    status: 304,
    body: null,
  });
  expect(one.prepared({ 'accept-encoding': 'br', 'if-none-match': `"x", W/${brotli}` })?.status).toBe(304);
  expect(one.prepared({ 'accept-encoding': 'br', 'if-none-match': plain })?.status).toBe(200);
});

test('an answer that is no success has always changed', async () => {
  expect(prebuilt(404).prepared({ 'if-none-match': '*' })?.status).toBe(404);
});

test('a question about the headers gets them without the text', async () => {
  const response = await prebuilt().respond(asked({}, 'HEAD'));
  expect([response.headers.get('content-length'), await response.text()]).toEqual([
    String(Buffer.byteLength(text)),
    '',
  ]);
});
