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
  expect(
    ranksOf(scores('79.995', '80.001', '79.999'), { ties: 'competition', higherIsBetter: true }),
  ).toEqual([3, 1, 2]);
});

test('no scores have no ranks', () => {
  expect(ranksOf([], { ties: 'dense', higherIsBetter: true })).toEqual([]);
});

test('a tie is settled by the first further score that differs', () => {
  const ranking = { ties: 'competition', higherIsBetter: true } as const;
  const marks = scores('4.94', '4.95', '4.94', '4.94');
  const shares = scores('94.0', '90', '94.1', '94.1');
  expect(ranksOf(marks, ranking, [shares])).toEqual([4, 1, 2, 2]);
  expect(ranksOf(marks, ranking, [shares, scores('0', '0', '1', '2')])).toEqual([4, 1, 3, 2]);
});
