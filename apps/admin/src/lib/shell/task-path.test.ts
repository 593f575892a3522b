import type { Task } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { taskPath } from './task-path.ts';

const waiting = { cycleId: 'c', count: 1, dueAt: null, overdue: false };
const disputed = { ...waiting, indicatorId: 'open-data', disputeId: '5f0c' };

test.each<[Task, string]>([
  [
    { ...waiting, kind: 'missing-values', indicatorId: 'open-data', returned: null },
    '/admin/en/cycles/c/data/open-data',
  ],
  [
    { ...waiting, kind: 'sign-off', indicatorId: 'open-data', returned: null },
    '/admin/en/cycles/c/data/open-data',
  ],
  [{ ...disputed, kind: 'review-dispute' }, '/admin/en/cycles/c/disputes/5f0c'],
  [{ ...disputed, kind: 'decide-dispute' }, '/admin/en/cycles/c/disputes/5f0c'],
  [{ ...disputed, kind: 'answer-question' }, '/admin/en/cycles/c/disputes/5f0c'],
  [{ ...waiting, kind: 'file-dispute', bodyId: 'almaty' }, '/admin/en/cycles/c/result'],
  [{ ...waiting, kind: 'advance-cycle' }, '/admin/en/cycles/c'],
  [{ ...waiting, kind: 'publish' }, '/admin/en/cycles/c/publication'],
])('%j is done on %s', (task, page) => {
  expect(taskPath(task, 'en')).toBe(page);
});
