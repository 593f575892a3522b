import { readFileSync, globSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageAddressOf, pageParameters } from './page-address.ts';
import { root } from './settings.ts';

const edition = '/ru/indices/openness/2025';

test.each([
  ['/kk', '/kk'],
  [edition, edition],
  [`${edition}?`, edition],
  [`${edition}?utm_source=mail&fbclid=x`, edition],
  [`${edition}?sort=total&group=local`, `${edition}?group=local&sort=total`],
  [`${edition}?group=local&sort=total&group=central`, `${edition}?group=local&sort=total`],
  [`${edition}?group=%6Cocal&sort=`, `${edition}?group=local`],
  ['/kk/bodies/search.json', '/kk/bodies/search.json'],
])('%s is the page %s', (asked, target) => {
  expect(addressOf(asked)).toEqual({ protocol: 'http', host: 'stat.example', target, countable: true });
});

test.each([
  ['/'],
  ['/en/'],
  ['/de'],
  ['/admin/ru'],
  ['/api/v1/indices'],
  ['/_app/immutable/start.js'],
  ['/ru/indices/%6Fpenness/2025'],
  ['/ru/../admin'],
  [`${edition}/__data.json`],
  [`${edition}/search.json`],
])('%s is no address of a page', (asked) => {
  expect(addressOf(asked)).toBeUndefined();
});

test.each(['POST', 'OPTIONS', 'DELETE'])('%s is no question for a page', (method) => {
  expect(addressOf(edition, { method })).toBeUndefined();
});

test('a page is one for each origin that names it', () => {
  expect(addressOf('/kk', { headers: { host: 'STAT.example' } })?.host).toBe('stat.example');
  expect(
    pageAddressOf(requestFor('/kk', { headers: { host: 'a', 'x-forwarded-proto': 'https' } }), true),
  ).toMatchObject({
    protocol: 'https',
    host: 'a',
  });
  expect(addressOf('/kk', { headers: {} })).toBeUndefined();
});

test.each([
  [`${edition}?q=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B`, false],
  [`${edition}?q=`, true],
  [`${edition}?grade=${'A'.repeat(65)}`, false],
  [`${edition}?grade=${'A'.repeat(64)}`, true],
])('there is an end of pages like %s: %s', (asked, countable) => {
  expect(addressOf(asked)?.countable).toBe(countable);
});

test('every parameter that a page of the site reads is known here', () => {
  const sources = globSync('apps/site/src/{routes,lib}/**/*.{ts,svelte}', { cwd: root })
    .filter((file) => !file.includes('.test.'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const read = sources.flatMap((text) => [
    ...text.matchAll(/\b(?:searchParams|search)\s*\.(?:get|has|getAll)\('([^']+)'\)/g),
  ]);
  expect(new Set(read.map(([, name]) => name))).toEqual(new Set(pageParameters));
});

function addressOf(url: string, request: Partial<IncomingMessage> = {}) {
  return pageAddressOf(requestFor(url, request), false);
}

function requestFor(url: string, request: Partial<IncomingMessage> = {}): IncomingMessage {
  return { method: 'GET', url, headers: { host: 'stat.example' }, ...request } as IncomingMessage;
}
