import { expect, test } from 'vitest';
import { figureInWords } from './figures-in-words.ts';

const figure = { value: '28', unit: 'thousand-appeals', of: null, qualifier: null } as const;

test.each([
  ['en', { ...figure, qualifier: 'more than' }, 'more than 28 thousand'],
  ['ru', { ...figure, qualifier: 'more than' }, 'более 28 тыс.'],
  ['kk', { ...figure, qualifier: 'more than' }, '28 мыңнан астам'],
  ['ru', { ...figure, value: '25.1' }, '25,1 тыс.'],
  ['en', { ...figure, value: '89.4', unit: 'percent' }, '89.4\u00a0%'],
  ['kk', { ...figure, value: '4.86', unit: 'points' }, '4,86'],
  ['ru', { ...figure, value: '20', of: 32, unit: 'bodies' }, '20 из 32'],
] as const)('in %s %o reads "%s"', (locale, given, read) => {
  expect(figureInWords(given, locale)).toBe(read);
});
