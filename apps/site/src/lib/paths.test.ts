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

const openness = { index: 'openness', edition: '2025' };

test('pages of an edition stand under the edition', () => {
  expect(pathsOf('en').bodyIn(openness, 'akimat-almaty-city')).toBe(
    '/en/indices/openness/2025/bodies/akimat-almaty-city',
  );
});

test('links from an older revision stay within it', () => {
  const older = { ...openness, revision: 1, latest: 2 };
  const paths = pathsOf('kk');
  expect(paths.indicator(older, 'open-data')).toBe(
    '/kk/indices/openness/2025/indicators/open-data?revision=1',
  );
  expect(paths.edition(older, { group: 'local' })).toBe('/kk/indices/openness/2025?group=local&revision=1');
  expect(paths.api(older, '/bundle')).toBe('/api/v1/indices/openness/editions/2025/bundle?revision=1');
  expect(paths.revisions(older)).toBe('/kk/indices/openness/2025/revisions');
});

test('links from the latest revision, and from an edition not yet published, name none', () => {
  expect(pathsOf('ru').verify({ ...openness, revision: 2, latest: 2 })).toBe(
    '/ru/indices/openness/2025/verify',
  );
  expect(pathsOf('ru').edition({ ...openness, revision: null, latest: null })).toBe(
    '/ru/indices/openness/2025',
  );
});

test('every revision has an address of its own, the latest too', () => {
  expect(pathsOf('en').revision({ ...openness, revision: 1, latest: 2 }, 2)).toBe(
    '/en/indices/openness/2025?revision=2',
  );
});
