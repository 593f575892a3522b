import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  floor,
  max,
  min,
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
  found: list(text('found'), { ok: yesNo(text('fine')) }),
};
const { late, n, ok, outcome } = inputReferences(inputs);
const steps = (direction: 'at-least' | 'at-most' | 'less-than') => ({
  direction,
  steps: [{ limit: '90', points: '9' }],
  otherwise: '0',
});
/** A formula as one line of text: cells after `|`, a brace before cases. */
const plain = (math: string) =>
  math
    .replace(/<mtd>/g, '|')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\u00a0/g, ' ');
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
    expect(plain(formula(table('outcome', { kept: '2', lost: '0' }), 'ru'))).toBe(
      '{|2|outcome ru: kept ru|0|outcome ru: lost',
    );
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
      '<mtext>ok</mtext><mtext>\u00a0and\u00a0</mtext><mtext>not\u00a0</mtext>',
    ],
    [
      when(either(given('n'), ok), '1', '0'),
      '<mtext>“n” is given</mtext><mtext>\u00a0or\u00a0</mtext><mtext>ok</mtext>',
    ],
    [table('outcome', { kept: '2' }), '<mtext>outcome: kept</mtext>'],
    [{ op: 'count-rows', input: 'found', where: { op: 'yes', input: 'ok' } }, 'number of “found” where'],
    [{ op: 'count-rows', input: 'found' }, '<mtext>number of “found”</mtext>'],
    [{ op: 'days-between', from: 'n', to: 'late' }, 'days from “n” to'],
  ])('every kind of node has its notation (%#)', (rule, expected) => {
    expect(inside(rule)).toContain(expected);
  });

  test.each<[NumberNode, string]>([
    [add(n, '1', n), 'n+1+n'],
    [min(n, '1'), 'min(n;1)'],
    [max(n, add(n, '1')), 'max(n;n+1)'],
    [ceil(n), '⌈n⌉'],
    [floor(n), '⌊n⌋'],
    [round(n, 1), '[n]to 1 d.p.'],
    [number('-4'), '−4'],
    [number('+4'), '4'],
    [number('-1/3'), '−13'],
    [add(n, multiply('2', n)), 'n+2×n'],
    [multiply(multiply('2', n), n), '2×n×n'],
    [multiply('2', subtract(n, '1')), '2×(n−1)'],
    [subtract(add(n, '1'), '2'), 'n+1−2'],
    [add(n, '-4', '2'), 'n+(−4)+2'],
    [add('-4', n), '−4+n'],
    [add(n, subtract('4', n)), 'n+4−n'],
    [subtract('5', multiply('2', n)), '5−2×n'],
    [multiply('2', divide(add(n, '1'), subtract(n, '1'))), '2×n+1n−1'],
    [multiply('2', max('0', add(n, '1'))), '2×max(0;n+1)'],
    [multiply('2', ceil(add(n, '1'))), '2×⌈n+1⌉'],
    [multiply('2', floor(add(n, '1'))), '2×⌊n+1⌋'],
    [multiply('2', round(add(n, '1'), 1)), '2×[n+1]to 1 d.p.'],
    [multiply('2', step('named', add(n, '1'))), '2×(n+1)'],
    [{ op: 'input', name: 'nowhere' }, 'nowhere'],
    [when(less(n, '1'), '1', when(less(n, '2'), add(n, '1'), '3')), '{|1|n<1|n+1|n<2|3|otherwise'],
    [when(less(n, '1'), when(ok, '1', '2'), '3'), '{|{|1|ok|2|otherwise|n<1|3|otherwise'],
    [when(equal(add(n, '1'), '2'), '1', '0'), '{|1|n+1=2|0|otherwise'],
    [when(not(not(ok)), '1', '0'), '{|1|not (not (ok))|0|otherwise'],
    [when(both(either(ok, ok), both(ok, ok)), '1', '0'), '{|1|(ok or ok) and ok and ok|0|otherwise'],
    [when(either(either(ok, ok), ok), '1', '0'), '{|1|ok or ok or ok|0|otherwise'],
    [ladder(add(n, '1'), steps('at-least')), '{|9|n+1≥90|0|otherwise'],
    [ladder(add(n, '1'), { parameter: 'steps' }), 'steps(n+1)'],
    [subtract('5', subtract(n, '-4')), '5−(n−(−4))'],
    [multiply(add(n, '1'), n), '(n+1)×n'],
    [when(less(n, '1'), '2', '0'), '{|2|n<1|0|otherwise'],
    [when(atMost(n, '1'), '2', '0'), '{|2|n≤1|0|otherwise'],
    [when(not(either(ok, both(ok, ok))), '1', '0'), '{|1|not (ok or ok and ok)|0|otherwise'],
    [when(both(either(ok, ok), ok), '1', '0'), '{|1|(ok or ok) and ok|0|otherwise'],
    [when(outcome.is.kept, '1', '0'), '{|1|outcome: kept|0|otherwise'],
    [table('outcome', { kept: '2', lost: '0' }), '{|2|outcome: kept|0|outcome: lost'],
    [table('nowhere', { kept: '2' }), '{|2|nowhere: kept'],
    [table('n', { kept: '2' }), '{|2|n: kept'],
    [ladder(n, steps('at-least')), '{|9|n≥90|0|otherwise'],
    [ladder(n, steps('at-most')), '{|9|n≤90|0|otherwise'],
    [ladder(n, steps('less-than')), '{|9|n<90|0|otherwise'],
    [ladder(n, { parameter: 'steps' }), 'steps(n)'],
    [multiply(parameter('per'), n), 'per×n'],
    [byGroup({ central: n, local: '4' }), '{|n|central|4|local'],
    [{ op: 'count-rows', input: 'found', where: { op: 'yes', input: 'ok' } }, 'number of “found” where fine'],
    [{ op: 'count-rows', input: 'found' }, 'number of “found”'],
  ])('reads as it is written (%#)', (rule, expected) => {
    expect(plain(formula(rule))).toBe(expected);
  });

  test('parameters and groups are filled in where they are given', () => {
    const parameters = {
      per: '-1000',
      steps: steps('at-least'),
      k: { byGroup: { central: '9', local: '4' } },
      own: { byGroup: { central: steps('at-least'), local: steps('at-most') } },
      lone: { byGroup: { central: steps('less-than') } },
    };
    const of = (rule: NumberNode, group?: string) => plain(formula(rule, 'en', { parameters, group }));
    expect(of(multiply(n, parameter('per')))).toBe('n×(−1,000)');
    expect(of(parameter('toString'))).toBe('toString');
    expect(of(ladder(n, { parameter: 'steps' }))).toBe('{|9|n≥90|0|otherwise');
    expect(of(ladder(n, { parameter: 'per' }))).toBe('per(n)');
    expect(of(ladder(n, { parameter: 'own' }))).toBe(
      '{|{|9|n≥90|0|otherwise|central|{|9|n≤90|0|otherwise|local',
    );
    expect(of(ladder(n, { parameter: 'own' }), 'local')).toBe('{|9|n≤90|0|otherwise');
    expect(of(parameter('k'))).toBe('{|9|central|4|local');
    expect(of(parameter('k'), 'central')).toBe('9');
    expect(of(parameter('k'), 'other')).toBe('{|9|central|4|local');
    expect(of(byGroup({ central: n, local: '4' }), 'other')).toBe('{|n|central|4|local');
    expect(of(byGroup({ central: n, local: '4' }), 'central')).toBe('n');
    expect(of(multiply('2', byGroup({ central: add(n, '1'), local: '4' })), 'central')).toBe('2×(n+1)');
    expect(of(ladder(n, { parameter: 'lone' }))).toBe('{|9|n<90|0|otherwise');
    expect(of(parameter('steps'))).toBe('steps');
  });

  test.each([
    ['kk', ''],
    ['ru', 'дней от «n ru» до «late <answers> & "more" ru»'],
    ['en', 'days from “n” to “late <answers> & "more"”'],
  ] as const)('every wording stands in %s', (language, days) => {
    const say = (rule: NumberNode) => plain(formula(rule, language));
    const worded = {
      kk: {
        days: 'күн саны («n kk» – «late <answers> & "more" kk»)',
        given: '{|1|«n kk» көрсетілген|0|қалған жағдайда',
        digits: '[n kk]үтірден кейінгі 2 таңбаға дейін',
        cut: '[n kk]үтірден кейінгі 2 таңбаға дейін қысқартылған',
        rows: 'саны («found kk»)',
        where: 'саны («found kk»), шарты: fine kk',
        both: '{|1|ok kk және ok kk|0|қалған жағдайда',
        either: '{|1|ok kk немесе (ok kk) емес|0|қалған жағдайда',
      },
      ru: {
        days,
        given: '{|1|указано «n ru»|0|в остальных случаях',
        digits: '[n ru]до 2 зн.',
        cut: '[n ru]усечено до 2 зн.',
        rows: 'число («found ru»)',
        where: 'число («found ru»), где fine ru',
        both: '{|1|ok ru и ok ru|0|в остальных случаях',
        either: '{|1|ok ru или не (ok ru)|0|в остальных случаях',
      },
      en: {
        days,
        given: '{|1|“n” is given|0|otherwise',
        digits: '[n]to 2 d.p.',
        cut: '[n]cut to 2 d.p.',
        rows: 'number of “found”',
        where: 'number of “found” where fine',
        both: '{|1|ok and ok|0|otherwise',
        either: '{|1|ok or not (ok)|0|otherwise',
      },
    }[language];
    expect({
      days: say({ op: 'days-between', from: 'n', to: 'late' }),
      given: say(when(given('n'), '1', '0')),
      digits: say(round(n, 2)),
      cut: say(round(n, 2, 'truncate')),
      rows: say({ op: 'count-rows', input: 'found' }),
      where: say({ op: 'count-rows', input: 'found', where: { op: 'yes', input: 'ok' } }),
      both: say(when(both(ok, ok), '1', '0')),
      either: say(when(either(ok, not(ok)), '1', '0')),
    }).toEqual(worded);
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

  test('groups are called by their titles where these are known', () => {
    const options = {
      parameters: {
        k: { byGroup: { central: '9', local: '4' } },
        own: { byGroup: { central: steps('at-least'), local: steps('at-most') } },
      },
      groups: { local: text('local bodies') },
    };
    const of = (rule: NumberNode) => plain(formula(rule, 'ru', options));
    expect(of(parameter('k'))).toBe('{|9|central|4|local bodies ru');
    expect(of(byGroup({ central: n, local: '4' }))).toBe('{|n ru|central|4|local bodies ru');
    expect(of(ladder(n, { parameter: 'own' }))).toBe(
      '{|{|9|n ru≥90|0|в остальных случаях|central|{|9|n ru≤90|0|в остальных случаях|local bodies ru',
    );
  });

  test('a rule that differs by group shows all groups, or the one asked for', () => {
    const rule = byGroup({ central: n, local: '4' });
    expect(inside(rule)).toContain('<mtext>local</mtext>');
    expect(inside(rule, { group: 'local' })).toBe('<mrow><mn>4</mn></mrow>');
  });

  test('a name cannot become markup', () => {
    expect(inside({ op: 'input', name: `<b a='1' c="2">&` })).toBe(
      '<mrow><mtext>&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;</mtext></mrow>',
    );
    expect(inside(parameter('<k>'))).toBe('<mrow><mi>&lt;k&gt;</mi></mrow>');
  });

  test('the markup of cases and of roundings is whole', () => {
    expect(inside(when(less(n, '1'), '2', round(n, 1)))).toBe(
      '<mrow><mrow><mo stretchy="true">{</mo><mtable>' +
        '<mtr><mtd><mrow><mn>2</mn></mrow></mtd>' +
        '<mtd><mrow><mtext>n</mtext><mo>&lt;</mo><mn>1</mn></mrow></mtd></mtr>' +
        '<mtr><mtd><mrow><msub><mrow><mo stretchy="true">[</mo><mtext>n</mtext><mo stretchy="true">]</mo></mrow>' +
        '<mtext>to 1 d.p.</mtext></msub></mrow></mtd>' +
        '<mtd><mrow><mtext>otherwise</mtext></mrow></mtd></mtr>' +
        '</mtable></mrow></mrow>',
    );
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
