import { expect, test } from 'vitest';
import { plural } from './plural.ts';

const bodies = { one: 'орган', few: 'органа', many: 'органов', other: 'органа' };

test.each([
  [1, 'орган'],
  [2, 'органа'],
  [5, 'органов'],
  [21, 'орган'],
])('%i in Russian takes %s', (count, word) => {
  expect(plural(count, bodies, 'ru')).toBe(word);
});

test('a language falls back to the general form where it has no special one', () => {
  expect(plural(1, { other: 'орган' }, 'kk')).toBe('орган');
});
