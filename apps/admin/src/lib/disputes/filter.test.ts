import type { DisputeSummary } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { filtered } from './filter.ts';

const dispute = (number: string, status: DisputeSummary['status'], dueAt: string, overdue = false) =>
  ({ number, status, dueAt, overdue }) as DisputeSummary;

const all = [
  dispute('1', 'upheld', '2026-01-01', true),
  dispute('2', 'filed', '2026-01-05'),
  dispute('3', 'in-review', '2026-01-03', true),
];

test.each([
  ['open', ['3', '2']],
  ['overdue', ['3']],
  ['decided', ['1']],
  ['all', ['3', '2', '1']],
] as const)('%s shows %j, the most urgent first', (filter, numbers) => {
  expect(filtered(all, filter).map(({ number }) => number)).toEqual(numbers);
});
