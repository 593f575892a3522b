import { expect, test } from 'vitest';
import { placeSegments } from './stacked-bar.ts';

const segment = (value: string, amount: number) => ({ label: value, value, amount, tone: 1 });

test('segments follow each other without a gap, in percent of the scale', () => {
  const placed = placeSegments([segment('16,87', 16.87), segment('16', 16), segment('14,2', 14.2)], 100);
  expect(placed.map(({ x, width }) => [x, width])).toEqual([
    [0, 16.87],
    [16.87, 16],
    [32.87, 14.2],
  ]);
});

test('a number is written only where it fits', () => {
  const placed = placeSegments([segment('16,87', 30), segment('16,87', 13), segment('0,5', 0.5)], 100);
  expect(placed.map(({ number }) => number)).toEqual(['always', 'wide', 'never']);
});

test('a negative amount takes no room', () => {
  expect(placeSegments([segment('−1', -1)], 100)[0]?.width).toBe(0);
});
