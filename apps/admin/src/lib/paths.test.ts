import { expect, test } from 'vitest';
import { inLanguage, pathsOf } from './paths.ts';

test('a page keeps its place and query in another language', () => {
  const url = new URL('http://localhost/admin/ru/cycles/openness-2026-h1/disputes?status=filed');
  expect(inLanguage(url, 'kk')).toBe('/admin/kk/cycles/openness-2026-h1/disputes?status=filed');
});

test('the home of a language has no tail', () => {
  expect(inLanguage(new URL('http://localhost/admin/kk'), 'en')).toBe(pathsOf('en').home);
});
