import { expect, test } from 'vitest';
import { fromMiddle, position, stackDots } from './dots.ts';

const scale = { min: 0, max: 4, width: 200 };

test.each([
  [0, 0],
  [1.02, 51],
  [4, 200],
  [-1, 0],
  [5, 200],
])('a value of %d stands at %d and never outside the plot', (value, x) => {
  expect(position(value, scale)).toBe(x);
});

test('a scale without extent puts everything at its beginning', () => {
  expect(position(2, { min: 2, max: 2, width: 200 })).toBe(0);
});

test('equal values rise row by row and far ones share the ground', () => {
  expect(stackDots([4, 4, 1], scale, 6)).toEqual([
    { index: 2, x: 50, row: 0 },
    { index: 0, x: 200, row: 0 },
    { index: 1, x: 200, row: 1 },
  ]);
});

test('a stack around a middle line grows to both sides', () => {
  expect([0, 1, 2, 3, 4].map(fromMiddle)).toEqual([0, -1, 1, -2, 2]);
});
