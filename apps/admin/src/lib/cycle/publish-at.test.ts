import { expect, test } from 'vitest';
import { instantOf } from './publish-at.ts';

test.each([
  ['2026-02-05T10:00', '2026-02-05T05:00:00.000Z'],
  ['2026-01-01T00:30', '2025-12-31T19:30:00.000Z'],
  ['2024-02-29T10:00', '2024-02-29T04:00:00.000Z'], // before the change of time of 1 March 2024
  ['', undefined],
])('%s in Astana is %s', (local, instant) => {
  expect(instantOf(local)).toBe(instant);
});
