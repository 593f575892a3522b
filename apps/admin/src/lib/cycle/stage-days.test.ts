import { expect, test } from 'vitest';
import { daysFrom, stageDaysIn } from './stage-days.ts';

const at = (opensOn: string, closesOn: string) => ({ opensOn, closesOn, opensAt: '', closesAt: '' });
const calendar = [
  { stage: 'collection' as const, ...at('2026-01-05', '2026-01-19') },
  { stage: 'disputes' as const, ...at('2026-01-20', '2026-01-27') },
  { stage: 'decision' as const, ...at('2026-01-28', '2026-01-28') },
];

test('a stage that opens again and those after it follow each other from today on, each as long as before', () => {
  expect(daysFrom({ calendar }, 'collection', '2026-02-27')).toEqual([
    { stage: 'collection', opensOn: '2026-02-27', closesOn: '2026-03-13' },
    { stage: 'disputes', opensOn: '2026-03-14', closesOn: '2026-03-21' },
    { stage: 'decision', opensOn: '2026-03-22', closesOn: '2026-03-23' },
  ]);
  expect(daysFrom({ calendar }, 'disputes', '2026-02-27').map(({ stage }) => stage)).toEqual([
    'disputes',
    'decision',
  ]);
});

test('of a form only the stages with both days are meant', () => {
  const form = new FormData();
  form.set('opens-disputes', '2026-01-20');
  form.set('closes-disputes', ' 2026-01-27 ');
  form.set('opens-decision', '2026-01-28');
  expect(stageDaysIn(form)).toEqual([{ stage: 'disputes', opensOn: '2026-01-20', closesOn: '2026-01-27' }]);
});
