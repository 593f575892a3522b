import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  both,
  byGroup,
  ceil,
  divide,
  either,
  equal,
  floor,
  given,
  ladder,
  less,
  max,
  min,
  multiply,
  not,
  round,
  step,
  subtract,
  table,
  when,
} from '../expression/build.ts';
import type { LadderTable, NumberNode, TruthNode } from '../expression/nodes.ts';
import { Fraction } from '../number/fraction.ts';
import { decide, enclose, type Opened } from './enclose.ts';

const x: NumberNode = { op: 'input', name: 'x' };
const seven: NumberNode = { op: 'input', name: 'seven' };
const missing: NumberNode = { op: 'input', name: 'missing' };
const opened = (): Opened => ({
  scope: {
    inputs: { seven: Fraction.whole(7), kind: 'a' },
    parameters: { steps: steps('at-least', ['4', '9'], ['3', '5']) },
    group: 'central',
  },
  input: 'x',
  reads: new WeakMap(),
});
const interval = { from: Fraction.whole(2), to: Fraction.whole(4) };

function steps(
  direction: LadderTable['direction'],
  ...table: [limit: string, points: string][]
): LadderTable {
  return { direction, steps: table.map(([limit, points]) => ({ limit, points })), otherwise: '0' };
}

function reach(node: NumberNode): string {
  const found = enclose(node, opened(), interval);
  return found ? `${found.low.toString()} … ${found.high.toString()}` : 'unknown';
}

describe('what a rule can give while x moves from 2 to 4', () => {
  test.each<[string, NumberNode, string]>([
    ['the input itself', x, '2 … 4'],
    ['what does not read it', seven, '7 … 7'],
    ['a sum', add(x, '1', x), '5 … 9'],
    ['a difference', subtract('10', x), '6 … 8'],
    ['a difference that stays', subtract(x, x), '0 … 0'],
    ['a product with a constant', multiply('-2', x), '-8 … -4'],
    ['a product with itself', multiply(x, x), '4 … 16'],
    ['a product over zero', multiply(subtract(x, '3'), x), '-4 … 4'],
    ['a quotient by it', divide('8', x), '2 … 4'],
    ['a quotient of it', divide(x, '4'), '0.5 … 1'],
    ['a part of a whole that contains it', divide(x, add(x, '2')), '0.5 … 2/3'],
    ['the rest of a whole that contains it', subtract('1', divide(x, add(x, '2'))), '1/3 … 0.5'],
    ['shares of one whole', add(divide(x, add(x, '2')), divide('2', add(x, '2'))), '1 … 1'],
    ['a share, divided further', divide(divide(x, add(x, '2')), '2'), '0.25 … 1/3'],
    ['divided by a share', divide('1', divide(x, add(x, '2'))), '1.5 … 2'],
    ['a share of shares', divide(divide(x, add(x, '2')), divide(x, add(x, '2'))), '0.75 … 4/3'],
    ['a quotient by what may be zero', divide('1', subtract(x, '3')), 'unknown'],
    ['a quotient by what is zero at the start', divide('1', subtract(x, '2')), 'unknown'],
    ['a quotient by what is zero at the end', divide('1', subtract('4', x)), 'unknown'],
    ['a quotient by something negative', divide('6', subtract('1', x)), '-6 … -2'],
    ['the smaller of it and a limit', min('3', x), '2 … 3'],
    ['a limit that never binds', min('5', x), '2 … 4'],
    ['a limit that always binds', min('1', x), '1 … 1'],
    ['a limit at its end', divide(min('4', x), add(min(x, '4'), '2')), '0.5 … 2/3'],
    ['the larger of it and a limit', max('3', x), '3 … 4'],
    ['the larger of two that cross', max(x, subtract('6', x)), '2 … 4'],
    ['a rounding', round(divide(x, '3'), 1), '0.7 … 1.3'],
    ['rounding up', ceil(divide(x, '3')), '1 … 2'],
    ['rounding down', floor(divide(x, '3')), '0 … 1'],
    ['a step', step('s', x), '2 … 4'],
    ['the case of the group', byGroup({ central: x, local: '9' }), '2 … 4'],
    ['a branch that is taken everywhere', when(less(x, '5'), x, missing), '2 … 4'],
    ['a branch that is taken nowhere', when(less(x, '2'), missing, '9'), '9 … 9'],
    ['either branch', when(less(x, '3'), x, '9'), '2 … 9'],
    ['either branch, the other way', when(less(x, '3'), '9', x), '2 … 9'],
    ['a branch that lacks an input', when(less(x, '3'), missing, '9'), 'unknown'],
    ['a branch that divides by zero', when(less(x, '3'), divide('1', '0'), x), 'unknown'],
    ['a condition that may have no value', when(less(divide('1', subtract(x, '3')), '1'), x, x), 'unknown'],
    ['a rising ladder', ladder(x, steps('at-least', ['4', '9'], ['3', '5'])), '0 … 9'],
    ['a rising ladder of a parameter', ladder(x, { parameter: 'steps' }), '0 … 9'],
    ['a falling ladder', ladder(x, steps('at-most', ['2', '9'], ['3', '5'])), '0 … 9'],
    [
      'a rising ladder that is climbed in part',
      ladder(x, steps('at-least', ['4', '9'], ['3', '5'], ['1', '5'])),
      '5 … 9',
    ],
    [
      'a falling ladder that is climbed in part',
      ladder(x, steps('at-most', ['1', '9'], ['3', '5'], ['4', '5'])),
      '5 … 5',
    ],
    [
      'a ladder that costs, climbed in part',
      ladder(x, { ...steps('at-least', ['4', '1'], ['3', '2'], ['1', '2']), otherwise: '9' }),
      '1 … 2',
    ],
    [
      'a ladder of one limit twice',
      ladder(x, steps('at-least', ['4', '9'], ['4', '7'], ['1', '5'])),
      '0 … 9',
    ],
    [
      'a share, a constant and the rest of the share',
      add(add(divide(x, add(x, '2')), '1'), divide('2', add(x, '2'))),
      '2 … 2',
    ],
    ['two shares of different wholes', add(divide(x, add(x, '2')), divide(x, add(x, '1'))), '7/6 … 22/15'],
    [
      'a reciprocal share and its rest',
      subtract(divide('1', divide(x, add(x, '2'))), divide('2', x)),
      '1 … 1',
    ],
    [
      'half a share and half of its whole',
      add(divide(divide(x, add(x, '2')), '2'), divide('1', multiply('2', add(x, '2')))),
      '0.375 … 5/12',
    ],
    ['a ladder beyond its steps', ladder(x, steps('at-most', ['9', '4'])), '4 … 4'],
    ['a ladder on one step', ladder(x, steps('at-least', ['2', '1'], ['1', '5'])), '1 … 1'],
    ['a ladder up and down', ladder(x, steps('at-least', ['4', '1'], ['3', '5'])), '0 … 5'],
    ['a falling ladder upwards', ladder(x, steps('less-than', ['3', '1'], ['9', '5'])), '0 … 5'],
    [
      'a ladder that costs',
      ladder(x, { ...steps('at-least', ['4', '1'], ['3', '2']), otherwise: '3' }),
      '1 … 3',
    ],
    ['a ladder without order', ladder(x, steps('at-least', ['1', '7'], ['3', '5'])), '0 … 7'],
    ['a sum with something unknown', add(divide('1', subtract(x, '3')), x), 'unknown'],
    ['rounding something unknown', round(divide('1', subtract(x, '3')), 1), 'unknown'],
    [
      'a ladder of something unknown',
      ladder(divide('1', subtract(x, '3')), steps('at-least', ['1', '7'])),
      'unknown',
    ],
    ['a table over the open input', table('x', { a: '1' }), 'unknown'],
  ])('%s', (_, node, expected) => {
    expect(reach(node)).toBe(expected);
  });

  test('what it needs and does not have stays missing', () => {
    expect(() => reach(add(x, missing))).toThrow('“missing”');
  });
});

describe('whether a condition holds while x moves from 2 to 4', () => {
  const unknown = less(divide('1', subtract(x, '3')), '1');
  test.each<[string, TruthNode, boolean | 'maybe' | undefined]>([
    ['less than more', less(x, '4.5'), true],
    ['less than its end', less(x, '4'), 'maybe'],
    ['less than its start', less(x, '2'), false],
    ['at most its end', atMost(x, '4'), true],
    ['at most its start', atMost(x, '2'), 'maybe'],
    ['at most less', atMost(x, '1.5'), false],
    ['at least its end', atMost('4', x), 'maybe'],
    ['equal to what it is', equal(subtract(x, x), '0'), true],
    ['equal to what it may be', equal(x, '4'), 'maybe'],
    ['equal to less', equal(x, '1'), false],
    ['equal to more', equal(x, '5'), false],
    ['not', not(less(x, '5')), false],
    ['not perhaps', not(less(x, '3')), 'maybe'],
    ['not unknown', not(unknown), undefined],
    ['given', given('x'), true],
    ['what does not read it', less(seven, '8'), true],
    ['both', both(less(x, '5'), less(x, '6')), true],
    ['one of both fails', both(less(x, '5'), less(x, '2')), false],
    ['both perhaps', both(less(x, '3'), less(x, '5')), 'maybe'],
    ['perhaps and never', both(less(x, '3'), less(x, '2')), false],
    ['either', either(less(x, '2'), less(x, '5')), true],
    ['neither', either(less(x, '2'), less(x, '1')), false],
    ['either perhaps', either(less(x, '2'), less(x, '3')), 'maybe'],
    ['perhaps or always', either(less(x, '3'), less(x, '5')), true],
    ['settled before the unknown', either(less(x, '5'), unknown), true],
    ['unknown first', either(unknown, less(x, '5')), undefined],
    ['perhaps, then unknown', both(less(x, '3'), unknown), undefined],
    ['perhaps, then lacking an input', both(less(x, '3'), equal(missing, '1')), undefined],
    ['unknown on either side', equal(x, divide('1', subtract(x, '3'))), undefined],
    ['a choice of the open input', { op: 'choice', input: 'x', is: 'a' }, undefined],
    ['a choice of another', { op: 'choice', input: 'kind', is: 'a' }, true],
  ])('%s', (_, node, expected) => {
    expect(decide(node, opened(), interval)).toBe(expected);
  });

  test('a term that is surely asked must have its inputs', () => {
    expect(() => decide(both(less(x, '5'), equal(missing, '1')), opened(), interval)).toThrow('“missing”');
  });
});
