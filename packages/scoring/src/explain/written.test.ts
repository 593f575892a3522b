import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, divide, multiply, number, subtract } from '../expression/build.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { NumberNode } from '../expression/nodes.ts';
import { count } from '../inputs/types.ts';
import type { Indicator } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { explainIndicator } from './working.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const seed = 20262;
const values = { a: '3', b: '1250', c: '0' };

const { rule } = fc.letrec<{ rule: NumberNode }>((tie) => {
  const of = tie('rule');
  return {
    rule: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom<NumberNode>(
        ...Object.keys(values).map((name): NumberNode => ({ op: 'input', name })),
        ...['1', '4', '1000', '-2', '0.5', '0'].map(number),
      ),
      fc.tuple(of, of).map(([a, b]) => add(a, b)),
      fc.tuple(of, of, of).map((three) => add(...three)),
      fc.tuple(of, of).map(([a, b]) => subtract(a, b)),
      fc.tuple(of, of).map(([a, b]) => multiply(a, b)),
      fc.tuple(of, of, of).map((three) => multiply(...three)),
      fc.tuple(of, of).map(([a, b]) => divide(a, b)),
    ),
  };
});

test(
  `what is written has the value of the rule, by the usual order of signs (seed ${seed})`,
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(rule, (written) => {
        const indicator = {
          id: 'random',
          title: text('Random'),
          maxPoints: '9',
          effect: 'add',
          inputs: {
            a: count(text('a')),
            b: count(text('b')),
            c: count(text('c')),
          },
          rule: written,
          examples: [],
        } as unknown as Indicator;
        const inputs = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, Fraction.parse(value)]),
        );
        let exact: Fraction;
        try {
          exact = evaluate(written, { inputs, parameters: {}, group: '' });
        } catch {
          return;
        }
        const { line, steps } = explainIndicator(indicator, { inputs: values }, '', {});
        expect(steps).toEqual([]);
        const [expression, result] = line.en.split(' = ') as [string, string | undefined];
        expect(valueOf(expression).toString()).toBe(exact.toString());
        if (result && !result.endsWith('…')) expect(valueOf(result).toString()).toBe(exact.toString());
      }),
      { seed, numRuns: 500 },
    );
  },
);

/** The usual order: parentheses, then × and ÷ from the left, then + and − from the left. */
function valueOf(written: string): Fraction {
  const signs = written.replace(/,/g, '').match(/[\d.]+|[()+−×÷]/g)!;
  let at = 0;
  const single = (): Fraction => {
    const sign = signs[at++];
    if (sign === '−') return single().negated();
    if (sign !== '(') return Fraction.parse(sign!);
    const inner = sum();
    at += 1;
    return inner;
  };
  const product = (): Fraction => {
    let value = single();
    while (signs[at] === '×' || signs[at] === '÷')
      value = signs[at++] === '×' ? value.times(single()) : value.over(single());
    return value;
  };
  const sum = (): Fraction => {
    let value = product();
    while (signs[at] === '+' || signs[at] === '−')
      value = signs[at++] === '+' ? value.plus(product()) : value.minus(product());
    return value;
  };
  return sum();
}
