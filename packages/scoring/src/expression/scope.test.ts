import { describe, expect, test } from 'vitest';
import { evaluate, groupCase, holds } from './evaluate.ts';
import type { LadderTable, NumberNode } from './nodes.ts';
import {
  fractionOf,
  inputIn,
  ladderIn,
  MissingInput,
  numberParameter,
  parameterIn,
  type Scope,
} from './scope.ts';

const steps: LadderTable = { direction: 'at-least', steps: [], otherwise: '0' };
const scope: Scope = {
  inputs: {
    text: 'some',
    flag: true,
    empty: undefined,
    rows: [
      { ok: 'yes', kind: 'law' },
      { ok: 'no', kind: 'no' },
    ],
  },
  parameters: { per: '1000', steps, byGroup: { byGroup: { local: '1' } } },
  group: 'central',
};
const input = (name: string): NumberNode => ({ op: 'input', name });

describe('what a scope lacks is said in a sentence', () => {
  test.each<[string, () => unknown, Error]>([
    [
      'a parameter',
      () => parameterIn(scope, 'rate'),
      new RangeError('The methodology defines no parameter “rate”.'),
    ],
    [
      'a value for the group',
      () => parameterIn(scope, 'byGroup'),
      new RangeError('The parameter “byGroup” has no value for the group “central”.'),
    ],
    [
      'a number',
      () => numberParameter(scope, 'steps'),
      new RangeError('The parameter “steps” is a ladder, not a number.'),
    ],
    [
      'a ladder',
      () => ladderIn(scope, { parameter: 'per' }),
      new RangeError('The parameter “per” is a number, not a ladder.'),
    ],
    ['an input', () => inputIn(scope, 'late'), new MissingInput('late')],
    ['an input without a value', () => inputIn(scope, 'empty'), new MissingInput('empty')],
    [
      'a number input',
      () => evaluate(input('text'), scope),
      new TypeError('The input “text” is not a number.'),
    ],
    [
      'a list',
      () => evaluate({ op: 'count-rows', input: 'text' }, scope),
      new TypeError('The input “text” is not a list.'),
    ],
    [
      'a date',
      () => evaluate({ op: 'days-between', from: 'flag', to: 'text' }, scope),
      new TypeError('The input is not a date.'),
    ],
    [
      'a case for the group',
      () => groupCase({ op: 'by-group', cases: {} }, scope),
      new RangeError('The rule says nothing about the group “central”.'),
    ],
    [
      'a row for the option',
      () => evaluate({ op: 'table', input: 'text', rows: { all: '1' } }, scope),
      new RangeError('The table has no row for “some”.'),
    ],
    [
      'an option',
      () => evaluate({ op: 'table', input: 'flag', rows: { true: '1' } }, scope),
      new RangeError('The table has no row for “true”.'),
    ],
  ])('%s', (_, attempt, problem) => {
    expect(attempt).toThrow(problem);
  });

  test('a missing input names the input', () => {
    expect(new MissingInput('late')).toMatchObject({
      input: 'late',
      message: 'The rule needs the input “late”, which has no value.',
    });
  });
});

test('an input without a value is not given', () => {
  expect(holds({ op: 'given', input: 'empty' }, scope)).toBe(false);
  expect(holds({ op: 'given', input: 'flag' }, scope)).toBe(true);
});

test('a column of yes and no is a condition, a column of options is not', () => {
  const rows = (where: Extract<NumberNode, { op: 'count-rows' }>['where']) =>
    evaluate({ op: 'count-rows', input: 'rows', where }, scope).toString();
  expect(rows({ op: 'yes', input: 'ok' })).toBe('1');
  expect(rows({ op: 'not', of: { op: 'yes', input: 'ok' } })).toBe('1');
  expect(rows({ op: 'choice', input: 'kind', is: 'law' })).toBe('1');
});

test('a constant is parsed once', () => {
  expect(fractionOf('0.123')).toBe(fractionOf('0.123'));
});

test('a ladder that stands in the rule needs no parameter', () => {
  expect(ladderIn(scope, steps)).toBe(steps);
  expect(ladderIn(scope, { parameter: 'steps' })).toBe(steps);
});
