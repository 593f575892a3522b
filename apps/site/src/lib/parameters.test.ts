import { expect, test } from 'vitest';
import { parameterLines } from './parameters.ts';

const groups = new Map([['central', 'Central public bodies']]);
const ladder = { direction: 'at-least', steps: [{ limit: '30', points: '4' }], otherwise: '0' };

test('a number is written as the language writes it', () => {
  expect(parameterLines('10000', groups, 'en')).toEqual(['10,000']);
  expect(parameterLines('0.5', groups, 'ru')).toEqual(['0,5']);
});

test('a ladder is one line per step, and what is left', () => {
  expect(parameterLines(ladder, groups, 'en')).toEqual(['from 30: 4', 'otherwise: 0']);
});

test('ladders that differ by group name the group', () => {
  expect(parameterLines({ byGroup: { central: ladder } }, groups, 'en')).toEqual([
    'Central public bodies: from 30: 4; otherwise: 0',
  ]);
});

test('a structure of another kind still shows its values', () => {
  expect(parameterLines({ weights: ['1', '0.5'] }, groups, 'en')).toEqual(['weights 1; 0.5']);
});
