import { expect, test } from 'vitest';
import type { Definition } from '#lib/values/definition.ts';
import { claimsAmong, typedClaims, withClaims } from './claims.ts';

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

test('fields of other kinds are not claims', () => {
  const form = new FormData();
  form.set('claim.late', '54');
  form.set('grounds', 'x');
  expect(typedClaims(form)).toEqual({ late: '54' });
});
