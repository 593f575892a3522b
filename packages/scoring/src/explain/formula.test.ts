import { describe, expect, test } from 'vitest';
import {
  add,
  both,
  byGroup,
  ceil,
  divide,
  either,
  equal,
  given,
  ladder,
  less,
  multiply,
  not,
  number,
  parameter,
  round,
  step,
  subtract,
  table,
  when,
} from '../expression/build.ts';
import type { NumberNode } from '../expression/nodes.ts';
import { choice, count, list, yesNo } from '../inputs/types.ts';
import { inputReferences } from '../methodology/define.ts';
import { deductionPerNumber, noCases } from '../rules/declared.ts';
import { formulaOf } from './formula.ts';

const text = (en: string) => ({ kk: `${en} kk`, ru: `${en} ru`, en });
const inputs = {
  late: count(text('late <answers> & "more"')),
  n: count(text('n')),
  ok: yesNo(text('ok')),
  outcome: choice(text('outcome'), { kept: text('kept') }),
  found: list(text('found'), { ok: yesNo(text('ok')) }),
};
const { late, n, ok } = inputReferences(inputs);
const formula = (rule: NumberNode, language: 'kk' | 'ru' | 'en' = 'en', options = {}) =>
  formulaOf(rule, { inputs }, language, options);
const inside = (rule: NumberNode, options = {}) =>
  formula(rule, 'en', options)
    .replace(/^<math display="block" xmlns="http:\/\/www.w3.org\/1998\/Math\/MathML">/, '')
    .replace(/<\/math>$/, '');

describe('the formula of a rule', () => {
  test('names are escaped titles, quotients are fractions, numbers have the form of the language', () => {
    const rule = subtract('4', divide(multiply('4', '1000.5', late), n));
    expect(inside(rule)).toBe(
      '<mrow><mrow><mn>4</mn><mo>−</mo><mfrac><mrow><mrow><mn>4</mn><mo>×</mo><mn>1,000.5</mn><mo>×</mo>' +
        '<mtext>late &lt;answers&gt; &amp; &quot;more&quot;</mtext></mrow></mrow><mrow><mtext>n</mtext></mrow></mfrac></mrow></mrow>',
    );
    expect(formula(rule, 'kk')).toContain('<mn>1\u00a0000,5</mn>');
    expect(formula(rule, 'ru')).toContain('<mtext>n ru</mtext>');
  });

  test('branches are rows of one table', () => {
    const rule = noCases(n, '4', when(less(n, '10'), '3', deductionPerNumber('4', '1000', late, n)));
    const rows = inside(rule).match(/<mtr>/g);
    expect(rows).toHaveLength(3);
    expect(inside(rule)).toContain('<mtext>n</mtext><mo>=</mo><mn>0</mn>');
    expect(inside(rule)).toContain('<mtext>otherwise</mtext>');
    expect(formula(rule, 'kk')).toContain('<mtext>қалған жағдайда</mtext>');
  });

  test.each<[NumberNode, string]>([
    [multiply(add(n, '1'), '2'), '<mo stretchy="true">(</mo>'],
    [subtract('5', add(n, '1')), '<mo stretchy="true">(</mo>'],
    [multiply('2', number('-3')), '<mo stretchy="true">(</mo><mo>−</mo><mn>3</mn>'],
    [number('1/3'), '<mfrac><mrow><mn>1</mn></mrow><mrow><mn>3</mn></mrow></mfrac>'],
    [ceil(divide(n, '5')), '<mo stretchy="true">⌈</mo>'],
    [round(n, 2), '<mtext>to 2 d.p.</mtext>'],
    [round(n, 2, 'truncate'), '<mtext>cut to 2 d.p.</mtext>'],
    [step('named', n), '<mtext>n</mtext>'],
    [parameter('per'), '<mi>per</mi>'],
    [
      when(both(ok, not(equal(n, '1'))), '1', '0'),
      '<mtext>ok</mtext><mtext> and </mtext><mtext>not </mtext>',
    ],
    [
      when(either(given('n'), ok), '1', '0'),
      '<mtext>“n” is given</mtext><mtext> or </mtext><mtext>ok</mtext>',
    ],
    [table('outcome', { kept: '2' }), '<mtext>outcome: kept</mtext>'],
    [{ op: 'count-rows', input: 'found', where: { op: 'yes', input: 'ok' } }, 'number of “found” where'],
    [{ op: 'count-rows', input: 'found' }, '<mtext>number of “found”</mtext>'],
    [{ op: 'days-between', from: 'n', to: 'late' }, 'days from “n” to'],
  ])('every kind of node has its notation (%#)', (rule, expected) => {
    expect(inside(rule)).toContain(expected);
  });

  test('a sum within a sum needs no parentheses', () => {
    expect(inside(add(add(n, '1'), subtract(n, '2')))).not.toContain('(');
  });

  test('ladders, also those of parameters and groups, are tables', () => {
    const steps = { direction: 'at-least' as const, steps: [{ limit: '90', points: '9' }], otherwise: '0' };
    expect(inside(ladder(n, steps))).toContain(
      '<mtd><mrow><mn>9</mn></mrow></mtd><mtd><mrow><mtext>n</mtext><mo>≥</mo><mn>90</mn></mrow></mtd>',
    );
    const parameters = {
      steps,
      own: { byGroup: { central: steps, local: { ...steps, otherwise: '1' } } },
      k: { byGroup: { central: '9', local: '4' } },
    };
    expect(inside(ladder(n, { parameter: 'steps' }), { parameters })).toContain('≥');
    expect(inside(ladder(n, { parameter: 'steps' }))).toContain('<mi>steps</mi>');
    expect(inside(ladder(n, { parameter: 'own' }), { parameters }).match(/<mtable>/g)).toHaveLength(3);
    expect(
      inside(ladder(n, { parameter: 'own' }), { parameters, group: 'local' }).match(/<mtable>/g),
    ).toHaveLength(1);
    expect(inside(parameter('k'), { parameters, group: 'local' })).toBe('<mrow><mn>4</mn></mrow>');
    expect(inside(parameter('k'), { parameters, groups: { local: text('local bodies') } })).toContain(
      'local bodies',
    );
  });

  test('a rule that differs by group shows all groups, or the one asked for', () => {
    const rule = byGroup({ central: n, local: '4' });
    expect(inside(rule)).toContain('<mtext>local</mtext>');
    expect(inside(rule, { group: 'local' })).toBe('<mrow><mn>4</mn></mrow>');
  });

  test('the markup is balanced', () => {
    const rule = noCases(n, '4', deductionPerNumber('4', '1000', late, n));
    const open: string[] = [];
    for (const [, closing, name] of formula(rule).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });
});
