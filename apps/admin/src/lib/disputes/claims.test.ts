import { expect, test } from 'vitest';
import type { Definition } from '@olshem/entry';
import { claimFaults, claimsAmong, onlyClaimed, typedClaims, withClaims } from './claims.ts';

const title = { kk: 'қ', ru: 'р', en: 'e' };
const definition: Definition = {
  id: 'x',
  title,
  maxPoints: '4',
  parameters: {},
  inputs: { late: { type: 'count', title }, reviewed: { type: 'count', title } },
};
const present = { late: '136', reviewed: '182409' };

test('only what differs from the draft is claimed', () => {
  expect(claimsAmong(definition, { late: '54', reviewed: '182 409' }, present, 'ru')).toEqual([
    { inputId: 'late', value: '54' },
  ]);
});

test('a field left empty claims nothing', () => {
  expect(claimsAmong(definition, { late: '  ' }, present, 'ru')).toEqual([]);
});

test('a claim stands in the place of the draft value', () => {
  expect(withClaims(present, [{ inputId: 'late', value: '54' }])).toEqual({ late: '54', reviewed: '182409' });
});

test('what is no value is claimed by nobody, and says why', () => {
  const at = { group: 'local', locale: 'ru' } as const;
  const typed = { late: 'пять', reviewed: '3,000' };
  expect(claimsAmong(definition, typed, present, 'ru')).toEqual([]);
  expect(claimFaults(definition, typed, present, at)).toEqual({
    late: '«п» — не часть числа.',
    reviewed: '«3,000» можно прочесть по-разному. Что имеется в виду?',
  });
  expect(claimFaults(definition, { late: '5' }, present, at)).toEqual({});
});

test('a decision is about the contested inputs alone', () => {
  expect(Object.keys(onlyClaimed(definition, { late: '136' }).inputs)).toEqual(['late']);
});

test('fields of other kinds are not claims', () => {
  const form = new FormData();
  form.set('claim.late', '54');
  form.set('grounds', 'x');
  expect(typedClaims(form)).toEqual({ late: '54' });
});
