import { expect, test } from 'vitest';
import { inLanguage, pathsOf } from './paths.ts';

test('a page keeps its path and query in another language', () => {
  const url = new URL('http://localhost/ru/indices/openness/2025?group=central');
  expect(inLanguage(url, 'kk')).toBe('/kk/indices/openness/2025?group=central');
  expect(inLanguage(new URL('http://localhost/en'), 'ru')).toBe('/ru');
});

test('a path that only begins like a language is left alone', () => {
  expect(inLanguage(new URL('http://localhost/english/x'), 'ru')).toBe('/english/x');
});

test('pages of an edition stand under the edition', () => {
  expect(pathsOf('en').bodyIn('openness', '2025', 'akimat-almaty-city')).toBe(
    '/en/indices/openness/2025/bodies/akimat-almaty-city',
  );
});
