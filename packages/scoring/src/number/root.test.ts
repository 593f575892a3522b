import { expect, test } from 'vitest';
import { Fraction } from './fraction.ts';
import { nthRoot } from './root.ts';

const root = (text: string, degree: bigint) => nthRoot(Fraction.parse(text), degree).toString();

test.each([
  ['16', 2n, '4'],
  ['27', 3n, '3'],
  ['0.0001', 4n, '0.1'],
  ['5', 1n, '5'],
  ['1/3', 1n, '1/3'],
  ['0.000000000000000000000000000000000000000001', 2n, '0.000000000000000000001'],
  ['0', 3n, '0'],
  ['1', 7n, '1'],
])('the root of %s of degree %d is %s', (text, degree, expected) =>
  expect(root(text, degree)).toBe(expected),
);

test('what is smaller than the last digit kept is cut to nothing', () => {
  expect(root(`0.${'0'.repeat(89)}1`, 3n)).toBe(`0.${'0'.repeat(29)}1`);
  expect(root(`0.${'0'.repeat(92)}1`, 3n)).toBe('0');
});

test('an irrational root is cut after thirty digits', () => {
  expect(root('2', 2n)).toBe('1.414213562373095048801688724209');
});

test('roots of negative values and of degree zero are refused', () => {
  expect(() => root('-1', 2n)).toThrow(new RangeError('A root of a negative value is not defined.'));
  expect(() => root('4', 0n)).toThrow(new RangeError('The degree of a root is at least one.'));
  expect(() => root('0', 0n)).toThrow(RangeError);
});
