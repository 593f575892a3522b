import { expect, test } from 'vitest';
import { dotsOf } from './cell-facts.ts';

test('values stand on the chart from the lowest to the highest, in their order', () => {
  const points = ['61', '74', '48'].map((value, at) => ({ label: String(2022 + at), value }));
  expect(dotsOf(points).map(({ x, y }) => [x, y])).toEqual([
    [0, 0.5],
    [0.5, 1],
    [1, 0],
  ]);
});

test('values that do not differ stand in the middle, and so does a single one', () => {
  expect(dotsOf([{ label: '2025', value: '7' }])).toMatchObject([{ x: 0.5, y: 0.5 }]);
  expect(dotsOf([1, 2].map((n) => ({ label: String(n), value: '0' }))).map(({ y }) => y)).toEqual([0.5, 0.5]);
});
