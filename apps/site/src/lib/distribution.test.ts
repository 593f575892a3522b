import { expect, test } from 'vitest';
import { roomFor } from './distribution.ts';

test.each([
  [[60.07, 96.15], { min: 55, max: 100 }],
  [[4.69, 4.97], { min: 4.65, max: 5 }],
  [[80, 80], { min: 79.5, max: 80.5 }],
])('values %j stand within round ends', (values, ends) => {
  expect(roomFor(values)).toEqual(ends);
});
