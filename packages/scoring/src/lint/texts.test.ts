import { expect, test } from 'vitest';
import { lintTexts } from './texts.ts';

const whole = { kk: 'а', ru: 'б', en: 'c' };
const without = { ru: 'б', en: 'c' };
const where = (value: unknown) => lintTexts(value, 'm').map((finding) => finding.where);

test.each<[string, unknown, string[]]>([
  ['by its name', { title: without }, ['m › title']],
  ['in a list by its id', { list: [{ id: 'a', title: without }] }, ['m › list › a › title']],
  ['in a list by its ground', { list: [{ ground: 'g', title: without }] }, ['m › list › g › title']],
  ['in a list by its place', { list: [{ title: whole }, { title: without }] }, ['m › list › 2 › title']],
  ['by its place where the id is no text', [{ id: 7, title: without }], ['m › 1 › title']],
  ['beside what is empty', [null, { id: null, ground: 'g', title: without }], ['m › g › title']],
])('a wording is named %s', (_, value, expected) => {
  expect(where(value)).toEqual(expected);
});

test.each([
  ['absent', without],
  ['empty', { ...without, kk: '' }],
  ['of spaces', { ...without, kk: ' \n' }],
  ['no text', { ...without, kk: 1 }],
])('a wording that is %s is missing', (_, value) => {
  expect(lintTexts(value, 'm')).toEqual([
    {
      severity: 'error',
      id: 'missing-language',
      where: 'm',
      message: 'The wording in “kk” is missing; write it in all of kk, ru and en.',
    },
  ]);
});

test('every language that lacks is named', () => {
  expect(lintTexts({ en: 'c' }, 'm').map(({ message }) => message)).toEqual([
    'The wording in “kk” is missing; write it in all of kk, ru and en.',
    'The wording in “ru” is missing; write it in all of kk, ru and en.',
  ]);
});

test.each([
  [null],
  [undefined],
  ['text'],
  [5],
  [[]],
  [{}],
  [whole],
  [{ rows: { kk: '4' } }],
  [{ weights: { en: '1' } }],
])('nothing is missing in %j', (value) => {
  expect(lintTexts(value, 'm')).toEqual([]);
});
