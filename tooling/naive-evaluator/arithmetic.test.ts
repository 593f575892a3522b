import { expect, test } from 'vitest';
import { cut, down, read, up, write } from './arithmetic.ts';

test.each([
  ['2.345', 2, 'half-up', '47/20'], // 2.35
  ['-2.345', 2, 'half-up', '-47/20'],
  ['2.345', 2, 'half-even', '117/50'], // 2.34
  ['2.355', 2, 'half-even', '59/25'], // 2.36
  ['2.349', 2, 'truncate', '117/50'],
  ['-0.009', 2, 'truncate', '0'],
  ['1/3', 1, 'half-up', '3/10'],
] as const)('%s cut to %s digits by %s is %s', (text, digits, mode, expected) =>
  expect(write(cut(read(text), digits, mode))).toBe(expected),
);

test('whole numbers below and above', () => {
  expect([
    down(read('-1/3')),
    up(read('-1/3')),
    down(read('7/3')),
    up(read('7/3')),
    down(read('2')),
    up(read('2')),
  ]).toEqual([-1n, 0n, 2n, 3n, 2n, 2n]);
});

test('a mode that nobody declared is refused', () => {
  expect(() => cut(read('1.5'), 0, 'up')).toThrow(RangeError);
});
