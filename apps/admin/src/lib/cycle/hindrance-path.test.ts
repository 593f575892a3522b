import { expect, test } from 'vitest';
import { hindrancePath } from './hindrance-path.ts';

test.each([
  ['/api/v1/disputes/5f0c', '/admin/en/cycles/c/disputes/5f0c'],
  ['/api/v1/cycles/c/indicators/open-data/values', '/admin/en/cycles/c/data/open-data'],
  ['/api/v1/cycles/c/values/almaty/open-data/required', '/admin/en/cycles/c/publication'],
  ['/api/v1/cycles/c', '/admin/en/cycles/c/calendar'],
])('%s is mended on %s', (href, page) => {
  expect(hindrancePath(href, 'c', 'en')).toBe(page);
});
