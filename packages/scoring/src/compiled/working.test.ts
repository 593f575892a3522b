import { describe, expect, test } from 'vitest';
import { divide, multiply, step, subtract } from '../expression/build.ts';
import { evaluate } from '../expression/evaluate.ts';
import { count } from '../inputs/types.ts';
import { defineIndicator } from '../methodology/define.ts';
import { noCases } from '../rules/declared.ts';
import { scopeOf } from '../scoring/score-indicator.ts';
import { smallBody, smallMethodology, source, text } from '../testing/small.ts';
import { compileWorking } from './working.ts';

const indicator = defineIndicator({
  id: 'i',
  title: text('t'),
  maxPoints: '4',
  effect: 'add',
  supplier: 'office',
  source,
  basis: 'stated',
  inputs: { late: count(text('late')), reviewed: count(text('reviewed')) },
  steps: { lost: text('lost') },
  rule: ({ late, reviewed }) =>
    noCases(reviewed, '4', subtract('4', step('lost', divide(multiply('4000', late), reviewed)))),
  rounding: { digits: 2, mode: 'half-up' },
  examples: [],
});
const methodology = smallMethodology([indicator], {}, { maxPoints: '4' });
const body = (id: string, inputs: Record<string, string>) => smallBody(id, { supplied: { i: { inputs } } });
const bodies = [
  body('x', { late: '136', reviewed: '182409' }),
  body('none', { late: '0', reviewed: '0' }),
  body('missing', { late: '1' }),
];
const working = compileWorking({ id: 'trial/1', methodology, bodies });

describe('the working of a score', () => {
  test('has the exact value of every part of the rule', () => {
    const values = [...working.valuesOf('x', 'i')!];
    const scope = scopeOf(indicator, bodies[0]!.supplied['i']!, 'central', {});
    expect(values.length).toBeGreaterThan(7);
    for (const [node, value] of values) expect(value!.equals(evaluate(node, scope))).toBe(true);
    const lost = values.find(([node]) => node.op === 'step')![1]!;
    expect(lost.toDecimal(4)).toBe('2.9823'); // 4000 × 136 ÷ 182409
  });

  test('has no value for a part that cannot be computed, and still the result', () => {
    const values = working.valuesOf('none', 'i')!;
    expect(values.get(indicator.rule)!.toString()).toBe('4');
    expect([...values].find(([node]) => node.op === 'step')![1]).toBeUndefined();
  });

  test('is for the exact path where inputs are missing, and unknown for others', () => {
    expect(working.valuesOf('missing', 'i')).toBeUndefined();
    expect(working.valuesOf('nobody', 'i')).toBeUndefined();
    expect(working.valuesOf('x', 'j')).toBeUndefined();
  });
});
