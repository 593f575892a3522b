import { expect, test } from 'vitest';
import { lostOf, movementOf, movementWords, shown } from './numbers.ts';

test.each([
  ['1.02', '4', '2.98'],
  ['4', '4', null],
  ['4.5', '4', null],
  [null, '4', null],
] as const)('%s of %s lost %s', (points, max, lost) => {
  expect(lostOf(points, max)).toBe(lost);
});

test('a penalty is lost as a whole, a bonus not earned is not', () => {
  expect(lostOf('2', '5', 'penalty')).toBe('2');
  expect(lostOf('0', '5', 'penalty')).toBe(null);
  expect(lostOf('3', '7', 'bonus')).toBe(null);
});

test.each([
  ['1.02', '1.5', '+0.48'],
  ['1.50', '1.02', '-0.48'],
  ['2.90', '2.9', null],
  [null, '2.9', null],
] as const)('from %s to %s moves by %s', (before, after, moved) => {
  expect(movementOf(before, after)).toBe(moved);
});

test("printed digits stay and the separator is the language's", () => {
  expect(shown('2.90', 'kk')).toBe('2,90');
  expect(shown(null, 'en')).toBe('—');
  expect(movementWords('1', '0.5', 'ru')).toBe('\u22120,5');
});
