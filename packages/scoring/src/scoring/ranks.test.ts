import { expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import { ranksOf } from './ranks.ts';

const scores = (...texts: string[]) => texts.map((text) => Fraction.parse(text));

test.each([
  ['competition', true, [3, 1, 1, 4]],
  ['dense', true, [2, 1, 1, 3]],
  ['competition', false, [2, 3, 3, 1]],
  ['dense', false, [2, 3, 3, 1]],
] as const)('ties %s, higher is better %s', (ties, higherIsBetter, expected) => {
  expect(ranksOf(scores('80', '90', '90.0', '70'), { ties, higherIsBetter })).toEqual(expected);
});

test('scores that agree when rounded do not tie', () => {
  expect(ranksOf(scores('79.995', '80.001', '79.999'), { ties: 'competition', higherIsBetter: true })).toEqual([3, 1, 2]);
});

test('no scores have no ranks', () => {
  expect(ranksOf([], { ties: 'dense', higherIsBetter: true })).toEqual([]);
});
