import { expect, test } from 'vitest';
import type { PageBytes } from './page-bytes.ts';
import { pageShelf } from './page-shelf.ts';

const page = (): PageBytes => ({ respond: () => Promise.resolve(new Response('')) });

test('a kept page is given again while the publications stand as they stood', () => {
  const shelf = pageShelf(10);
  const kept = page();
  shelf.keep('r1', '/ru', kept);
  expect(shelf.take('r1', '/ru')).toBe(kept);
  expect(shelf.take('r2', '/ru')).toBeUndefined();
});

test('a new state empties the shelf', () => {
  const shelf = pageShelf(10);
  shelf.keep('r1', '/ru', page());
  shelf.keep('r2', '/kk', page());
  expect(shelf.take('r2', '/ru')).toBeUndefined();
});

test('the page not asked for longest makes room', () => {
  const shelf = pageShelf(2);
  shelf.keep('r1', '/a', page());
  shelf.keep('r1', '/b', page());
  shelf.take('r1', '/a');
  shelf.keep('r1', '/c', page());
  expect(shelf.take('r1', '/b')).toBeUndefined();
  expect(shelf.take('r1', '/a')).toBeDefined();
});
