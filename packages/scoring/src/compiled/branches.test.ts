import { describe, expect, test } from 'vitest';
import { divide, either, equal, less, not, when } from '../expression/build.ts';
import type { NumberNode, TruthNode } from '../expression/nodes.ts';
import { count } from '../inputs/types.ts';
import { columnsFor } from './columns.ts';
import { Graph } from './graph.ts';
import { kernelOf } from './kernel.ts';
import { ruleCompiler } from './rule.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const [cases, all]: NumberNode[] = [
  { op: 'input', name: 'cases' },
  { op: 'input', name: 'all' },
];
const share = divide(cases!, all!);

/** The floor of a rule for given cases and all, by both backends, and how often a divisor is looked at. */
function compiled(rule: NumberNode, rows: [number, number][]) {
  const graph = new Graph();
  const columns = columnsFor(graph, { cases: count(title), all: count(title) }, 2 ** 20);
  const { n } = ruleCompiler(graph, columns, 'any', {}).number({ op: 'floor', of: rule });
  const values = columns.specs.map(({ name }) =>
    Float64Array.from(rows, ([some, every]) => (name === 'cases' ? some : every)),
  );
  const results = (['generated', 'interpreted'] as const).map((backend) => {
    const out = new Float64Array(rows.length);
    kernelOf(graph, n, backend)(values, out, 0, rows.length);
    return [...out];
  });
  expect(results[0]).toEqual(results[1]);
  return { values: results[0]!, looks: graph.operations.filter(({ op }) => op === 'divisor').length };
}

const rows: [number, number][] = [
  [7, 2],
  [7, 0],
  [0, 0],
];
const none = equal(all!, '0');

describe('a division in the branch that its condition keeps from zero', () => {
  test.each<[string, TruthNode]>([
    ['input = 0', none],
    ['0 = input', equal('0', all!)],
    ['not not input = 0', not(not(none))],
  ])('needs no look at the divisor after “%s”', (_, condition) => {
    expect(compiled(when(condition, '4', share), rows)).toEqual({ values: [3, 4, 4], looks: 0 });
  });

  test('needs none before “otherwise” where the condition is turned round', () => {
    expect(compiled(when(not(none), share, '4'), rows)).toEqual({ values: [3, 4, 4], looks: 0 });
  });
});

describe('the divisor is looked at', () => {
  test.each<[string, NumberNode, number[]]>([
    ['in the branch in which it is zero', when(none, share, '4'), [4, NaN, NaN]],
    ['where the condition is about another input', when(equal(cases!, '0'), '4', share), [3, NaN, 4]],
    ['where the condition compares with another number', when(equal(all!, '1'), '4', share), [3, NaN, NaN]],
    ['where the condition is about order', when(less(all!, '1'), '4', share), [3, 4, 4]],
    [
      'where either of two conditions leads there',
      when(either(none, equal(cases!, '0')), '4', share),
      [3, 4, 4],
    ],
  ])('%s', (_, rule, values) => {
    expect(compiled(rule, rows)).toEqual({ values, looks: 1 });
  });

  test('outside the branch', () => {
    const rule = { op: 'add', of: [when(none, '4', share), share] } as const;
    expect(compiled(rule, rows)).toEqual({ values: [7, NaN, NaN], looks: 1 });
  });
});
