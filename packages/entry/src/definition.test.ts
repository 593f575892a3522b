import { openness2025 } from '@olshem/methodologies';
import { indicatorOf, parameterValues } from '@olshem/scoring';
import { expect, test } from 'vitest';
import { faultsAt, inputsOf, type Definition } from './definition.ts';

const definition = (id: string): Definition => ({
  ...indicatorOf(openness2025, id),
  parameters: parameterValues(openness2025),
});

test("a part larger than the whole is refused at its cell, in the reader's language", () => {
  const faults = faultsAt(
    definition('review-deadlines'),
    { late: '61204', reviewed: '30787' },
    'local',
    'ru',
  );
  expect(Object.keys(faults)).toEqual(['late']);
  expect(faults.late).toMatch(/^Данные противоречат друг другу: /);
});

test('a negative count is refused', () => {
  expect(faultsAt(definition('review-deadlines'), { late: '-1' }, 'local', 'en')).toEqual({
    late: 'This takes a whole number that is not negative (0, 1, 2, …).',
  });
});

test('inputs stand in the order in which the methodology names them, lists among them', () => {
  expect(inputsOf(definition('unaccredited-channels')).map(({ id }) => id)).toEqual([
    'unaccredited',
    'channels',
  ]);
  expect(inputsOf(definition('population-meetings')).map(({ id }) => id)).toEqual([
    'planned',
    'held',
    'held_in_time',
    'plans_published',
    'meetings_with_reception',
    'exempt',
  ]);
});

test('the order that the API gives as a list goes before that of the names', () => {
  const sorted = definition('review-deadlines');
  const order = [{ id: 'reviewed' }, { id: 'late' }];
  expect(inputsOf(sorted, order).map(({ id }) => id)).toEqual(['reviewed', 'late']);
});
