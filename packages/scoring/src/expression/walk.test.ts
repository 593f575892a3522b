import { expect, test } from 'vitest';
import {
  add,
  both,
  byGroup,
  equal,
  given,
  ladder,
  multiply,
  not,
  parameter,
  round,
  step,
  table,
  when,
} from './build.ts';
import type { NumberNode, TruthNode } from './nodes.ts';
import { everyNode, inputsRead, parametersRead } from './walk.ts';

const input = (name: string): NumberNode => ({ op: 'input', name });
const yes: TruthNode = { op: 'yes', input: 'yes' };
const chosen: TruthNode = { op: 'choice', input: 'choice', is: 'a' };
const steps = { direction: 'at-least' as const, steps: [], otherwise: '0' };
const rule = when(
  both(yes, not(chosen), given('given')),
  byGroup({ central: step('s', round(input('a'), 1)), local: table('table', { a: '1' }) }),
  add(
    ladder(input('b'), { parameter: 'steps' }),
    ladder(multiply(input('c'), parameter('per')), steps),
    { op: 'days-between', from: 'from', to: 'to' },
    { op: 'count-rows', input: 'rows', where: { op: 'yes', input: 'column' } },
    { op: 'count-rows', input: 'more' },
  ),
);

test('all inputs that a rule reads are found, and columns of a list are none', () => {
  expect([...inputsRead(rule)].sort()).toEqual(
    ['a', 'b', 'c', 'choice', 'from', 'given', 'more', 'rows', 'table', 'to', 'yes'].sort(),
  );
});

test('all parameters are found, ladders among them', () => {
  expect([...parametersRead(rule)]).toEqual(['steps', 'per']);
});

test('every node stands once, parents first', () => {
  expect(everyNode(equal(input('a'), '1')).map(({ op }) => op)).toEqual(['equal', 'input', 'number']);
  expect(everyNode(rule).map(({ op }) => op)).toEqual([
    'if',
    'and',
    'yes',
    'not',
    'choice',
    'given',
    'by-group',
    'step',
    'round',
    'input',
    'table',
    'add',
    'ladder',
    'input',
    'ladder',
    'multiply',
    'input',
    'parameter',
    'days-between',
    'count-rows',
    'yes',
    'count-rows',
  ]);
});
