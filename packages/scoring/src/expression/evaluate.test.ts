import { describe, expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import {
  deductionPerNumber,
  noCases,
  proportionalShare,
  deductionPerCase,
  capAt,
} from '../rules/declared.ts';
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
  number,
  parameter,
  round,
  step,
  subtract,
  table,
  when,
} from './build.ts';
import { evaluate, holds } from './evaluate.ts';
import type { LadderTable, NumberNode, TruthNode } from './nodes.ts';
import { MissingInput, type Scope } from './scope.ts';

const input = (name: string): NumberNode => ({ op: 'input', name });
const scope = (inputs: Record<string, string | boolean>, more: Partial<Scope> = {}): Scope => ({
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      typeof value === 'string' && /^[\d./-]+$/.test(value) && !/-\d\d-/.test(value)
        ? Fraction.parse(value)
        : value,
    ]),
  ),
  parameters: {},
  group: 'central',
  ...more,
});
const value = (node: NumberNode, inputs: Record<string, string | boolean> = {}, more: Partial<Scope> = {}) =>
  evaluate(node, scope(inputs, more)).toString();

describe('arithmetic nodes', () => {
  test.each<[string, NumberNode, string]>([
    ['adds all terms', add('1', '2', '0.5'), '3.5'],
    ['subtracts the second from the first', subtract('4', '1.25'), '2.75'],
    ['multiplies all factors', multiply('2', '0.5', '3'), '3'],
    ['divides exactly', divide('1', '3'), '1/3'],
    ['takes the smallest', min('3', '1', '2'), '1'],
    ['takes the largest', max('3', '1', '4'), '4'],
    ['rounds half up', round('2.345', 2), '2.35'],
    ['truncates', round('2.349', 2, 'truncate'), '2.34'],
    ['rounds up to whole', ceil('2.01'), '3'],
    ['rounds down to whole', floor('2.99'), '2'],
    ['passes a named step through', step('speed', '1.5'), '1.5'],
  ])('%s', (_, node, expected) => expect(value(node)).toBe(expected));

  test('a constant that is no number is refused when the rule is written', () => {
    expect(() => number('four')).toThrow(SyntaxError);
  });
});

describe('ladders', () => {
  const steps = (direction: LadderTable['direction']): LadderTable => ({
    direction,
    steps: [
      { limit: direction === 'at-least' ? '90' : '6', points: '7' },
      { limit: direction === 'at-least' ? '80' : '11', points: '6' },
    ],
    otherwise: '0',
  });

  test.each([
    ['at-least', '90', '7'],
    ['at-least', '89.999', '6'],
    ['at-least', '80', '6'],
    ['at-least', '79.999', '0'],
    ['at-most', '6', '7'],
    ['at-most', '6.001', '6'],
    ['at-most', '11', '6'],
    ['at-most', '11.001', '0'],
    ['less-than', '5.999', '7'],
    ['less-than', '6', '6'],
    ['less-than', '11', '0'],
  ] as const)('%s: %s gives %s', (direction, at, points) => {
    expect(value(ladder(at, steps(direction)))).toBe(points);
  });

  test('the table may be a parameter that differs by group', () => {
    const byGroupTable = { byGroup: { central: steps('at-least'), local: steps('at-most') } };
    const node = ladder('90', { parameter: 'steps' });
    expect(value(node, {}, { parameters: { steps: byGroupTable } })).toBe('7');
    expect(value(node, {}, { parameters: { steps: byGroupTable }, group: 'local' })).toBe('0');
  });
});

describe('branches', () => {
  test('a branch that does not apply is not read', () => {
    const node = noCases(input('cases'), '4', divide('1', input('unknown')));
    expect(value(node, { cases: '0' })).toBe('4');
    expect(() => value(node, { cases: '1' })).toThrow(MissingInput);
  });

  test('a missing input names itself', () => {
    expect(() => value(input('late'))).toThrow(expect.objectContaining({ input: 'late' }) as Error);
  });

  test('each group has its own case, and a group without one is refused', () => {
    const node = byGroup({ central: '30', local: '35' });
    expect(value(node)).toBe('30');
    expect(value(node, {}, { group: 'local' })).toBe('35');
    expect(() => value(node, {}, { group: 'regional' })).toThrow(RangeError);
  });

  test('a table gives the points of the option chosen', () => {
    const node = table('answered', { all: '0.5', some: '0.25', none: '0' });
    expect(value(node, { answered: 'some' })).toBe('0.25');
    expect(() => value(node, { answered: 'other' })).toThrow(RangeError);
  });

  test('days between two dates count calendar days over a leap day', () => {
    const node: NumberNode = { op: 'days-between', from: 'asked', to: 'told' };
    expect(value(node, { asked: '2024-02-28', told: '2024-03-01' })).toBe('2');
  });

  test('rows of a list are counted where they meet a condition', () => {
    const rows = [{ accepted: 'yes' }, { accepted: 'no' }, { accepted: 'yes' }];
    const inputs = { services: rows };
    const accepted: TruthNode = { op: 'yes', input: 'accepted' };
    const all: Scope = { inputs, parameters: {}, group: 'local' };
    expect(evaluate({ op: 'count-rows', input: 'services' }, all).toString()).toBe('3');
    expect(evaluate({ op: 'count-rows', input: 'services', where: accepted }, all).toString()).toBe('2');
  });
});

describe('conditions', () => {
  const yes = equal('1', '1');
  const no = less('1', '1');
  test.each<[string, TruthNode, boolean]>([
    ['equal values', yes, true],
    ['a value is not less than itself', no, false],
    ['a value is at most itself', atMost('1', '1'), true],
    ['more is not at most', atMost('1.01', '1'), false],
    ['both hold', both(yes, yes), true],
    ['one of both fails', both(yes, no), false],
    ['either holds', either(no, yes), true],
    ['neither holds', either(no, no), false],
    ['negation', not(no), true],
  ])('%s', (_, node, expected) => expect(holds(node, scope({}))).toBe(expected));

  test('yes/no, choice and given read the inputs', () => {
    const inputs = scope({ bilingual: true, kind: 'law' });
    expect(holds({ op: 'yes', input: 'bilingual' }, inputs)).toBe(true);
    expect(holds({ op: 'choice', input: 'kind', is: 'law' }, inputs)).toBe(true);
    expect(holds({ op: 'choice', input: 'kind', is: 'order' }, inputs)).toBe(false);
    expect(holds(given('bilingual'), inputs)).toBe(true);
    expect(holds(given('toString'), inputs)).toBe(false);
  });
});

describe('parameters', () => {
  test('are read by name', () => {
    expect(value(parameter('per'), {}, { parameters: { per: '1000' } })).toBe('1000');
  });
  test('unknown ones, ladders as numbers and groups without a value are refused', () => {
    const steps: LadderTable = { direction: 'at-least', steps: [], otherwise: '0' };
    expect(() => value(parameter('per'))).toThrow(RangeError);
    expect(() => value(parameter('constructor'))).toThrow(RangeError);
    expect(() => value(parameter('per'), {}, { parameters: { per: steps } })).toThrow(RangeError);
    expect(() => value(parameter('per'), {}, { parameters: { per: { byGroup: { local: '1' } } } })).toThrow(
      RangeError,
    );
  });
});

describe('declared kinds of rule', () => {
  const late = deductionPerNumber('4', '1000', input('late'), input('reviewed'));
  test.each([
    ['136', '182409', '185636/182409'], // 4 − 544 000 ÷ 182 409
    ['24', '8677', '0'],
    ['0', '1', '4'],
  ])('one case per thousand costs everything: %s of %s', (cases, whole, points) => {
    expect(value(late, { late: cases, reviewed: whole })).toBe(Fraction.parse(points).toString());
  });

  test.each([
    ['17', '1.3'],
    ['30', '0'],
    ['31', '0'],
    ['29', '0.1'],
  ])('a deduction per case stops at zero: %s cases', (cases, points) => {
    expect(value(deductionPerCase('3', '0.1', input('facts')), { facts: cases })).toBe(points);
  });

  test('a share and a cap', () => {
    expect(value(proportionalShare('5', '45', '51'))).toBe('75/17');
    expect(value(capAt('7', '28'))).toBe('7');
    expect(value(capAt('7', '3'))).toBe('3');
  });

  test('kinds are noted on the node and change nothing', () => {
    expect(late).toMatchObject({ op: 'max', kind: 'floor' });
    expect(value(when(equal('1', '2'), '3', '4', 'no-cases'))).toBe('4');
  });
});
