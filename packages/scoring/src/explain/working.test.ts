import { describe, expect, test } from 'vitest';
import {
  add,
  byGroup,
  ceil,
  floor,
  max,
  divide,
  ladder,
  min,
  multiply,
  number,
  parameter,
  round,
  step,
  subtract,
  table,
  when,
  less,
} from '../expression/build.ts';
import type { NumberNode } from '../expression/nodes.ts';
import { amount, choice, count, date, list, percent, yesNo } from '../inputs/types.ts';
import { inputReferences } from '../methodology/define.ts';
import type { Indicator } from '../methodology/types.ts';
import { capAt, deductionPerNumber, expertPoints, floorAt, noCases } from '../rules/declared.ts';
import { explainIndicator } from './working.ts';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const inputs = {
  late: count(text('late')),
  reviewed: count(text('reviewed')),
  share: percent(text('share'), 1),
  mark: amount(text('mark'), 2),
  answered: yesNo(text('answered')),
  outcome: choice(text('outcome'), { kept: text('kept'), broken: text('broken') }),
  found: list(text('found'), { accepted: yesNo(text('accepted')) }),
  from: date(text('from')),
  to: date(text('to')),
};
const { late, reviewed, share, mark } = inputReferences(inputs);
const hundredths = { digits: 2, mode: 'half-up' } as const;

function indicator(rule: NumberNode, more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'example',
    title: text('Example'),
    maxPoints: '4',
    effect: 'add',
    supplier: 'office',
    basis: 'stated',
    source: { document: 'method', clause: '1' },
    inputs,
    rule,
    examples: [],
    rounding: hundredths,
    ...more,
  };
}

function explain(rule: NumberNode, values: Record<string, string>, more: Partial<Indicator> = {}) {
  return explainIndicator(indicator(rule, more), { inputs: values }, 'central', {
    per: '1000',
    maximum: '4',
  });
}

const perThousand = noCases(reviewed, '4', deductionPerNumber('4', '1000', late, reviewed));

describe('the line of a working', () => {
  test('multiplied constants become one number, and the result is cut before it is rounded', () => {
    expect(explain(perThousand, { late: '136', reviewed: '182409' }).line).toEqual({
      kk: '4 − 4\u00a0000 × 136 ÷ 182\u00a0409 = 1,0176 → 1,02',
      ru: '4 − 4\u00a0000 × 136 ÷ 182\u00a0409 = 1,0176 → 1,02',
      en: '4 − 4,000 × 136 ÷ 182,409 = 1.0176 → 1.02',
    });
  });

  test('parameters are constants, also across a division', () => {
    const rule = multiply(parameter('maximum'), divide(multiply(parameter('per'), late), reviewed));
    expect(explain(rule, { late: '1', reviewed: '8000' }).line.en).toBe('4,000 × 1 ÷ 8,000 = 0.5');
  });

  test('a floor that does not bind is not shown, and one that binds is', () => {
    const { line, sentences } = explain(perThousand, { late: '24', reviewed: '8677' });
    expect(line.en).toBe('4 − 4,000 × 24 ÷ 8,677 = −7.0637 → 0');
    expect(sentences.map(({ en }) => en)).toEqual(['A negative result counts as 0.']);
    expect(explain(perThousand, { late: '1', reviewed: '8000' }).sentences).toEqual([]);
  });

  test('a floor or a cap that the value just meets does not bind', () => {
    expect(explain(perThousand, { late: '8', reviewed: '8000' })).toMatchObject({
      line: { en: '4 − 4,000 × 8 ÷ 8,000 = 0' },
      sentences: [],
    });
    expect(explain(capAt('7', late), { late: '7' })).toMatchObject({ line: { en: '7' }, sentences: [] });
  });

  test('caps and other floors name their limit', () => {
    expect(explain(capAt('7', late), { late: '28' })).toMatchObject({
      line: { en: '28 → 7' },
      sentences: [{ en: 'A result above 7 counts as 7.', ru: 'Результат выше 7 считается равным 7.' }],
    });
    expect(explain(floorAt('2.5', late), { late: '1' })).toMatchObject({
      line: { ru: '1 → 2,5' },
      sentences: [{ kk: '2,5 шегінен төмен нәтиже 2,5 деп есептеледі.' }],
    });
  });

  test('without cases only the branch taken is shown', () => {
    expect(explain(perThousand, { reviewed: '0' })).toEqual({
      steps: [],
      line: { kk: '4', ru: '4', en: '4' },
      sentences: [
        {
          kk: 'Кезең ішінде мұндай жағдай болған жоқ, сондықтан ең жоғары балл беріледі.',
          ru: 'За период таких случаев не было, поэтому ставится максимум.',
          en: 'There were no cases in the period, so the maximum is given.',
        },
      ],
    });
    const two = explain(noCases(reviewed, '2', late), { reviewed: '0' });
    expect(two.sentences[0]!.ru).toBe('За период таких случаев не было, поэтому ставится 2 балла.');
  });

  test.each([
    [subtract('5', subtract(late, '1')), '5 − (3 − 1) = 3'],
    [subtract('5', add(late, '1')), '5 − (3 + 1) = 1'],
    [subtract(subtract('5', late), '1'), '5 − 3 − 1 = 1'],
    [add('5', subtract(late, '1')), '5 + 3 − 1 = 7'],
    [multiply('2', add(late, '1')), '2 × (3 + 1) = 8'],
    [multiply(add(late, '1'), '2'), '(3 + 1) × 2 = 8'],
    [divide('12', multiply('2', late)), '12 ÷ (2 × 3) = 2'],
    [divide('12', divide(late, '2')), '12 ÷ (3 ÷ 2) = 8'],
    [divide(multiply('2', late), '3'), '2 × 3 ÷ 3 = 2'],
    [divide(add(late, '1'), '2'), '(3 + 1) ÷ 2 = 2'],
    [multiply('1', late), '3'],
    [divide(late, '1'), '3'],
    [multiply('2', late, '5'), '10 × 3 = 30'],
    [multiply(late, '2'), '3 × 2 = 6'],
    [add(late, number('-2')), '3 + (−2) = 1'],
    [subtract(late, number('-2')), '3 − (−2) = 5'],
    [multiply(late, number('-2')), '3 × (−2) = −6'],
    [divide(late, number('-2')), '3 ÷ (−2) = −1.5'],
    [multiply(divide(late, '4'), divide(late, '2')), '3 ÷ 4 × 3 ÷ 2 = 1.125 → 1.13'],
    [number('4'), '4'],
    [multiply('1', '1'), '1'],
    [add(late), '3'],
    [multiply('2', add(late)), '2 × 3 = 6'],
    [multiply('2', multiply('3', late)), '6 × 3 = 18'],
    [add(late, add('1', '2')), '3 + 1 + 2 = 6'],
    [add(late, subtract('1', late)), '3 + 1 − 3 = 1'],
    [add(late, '0'), '3 + 0 = 3'],
    [multiply(late, late), '3 × 3 = 9'],
    [multiply(divide(late, late), late), '3 × 3 ÷ 3 = 3'],
    [divide(late, divide(late, late)), '3 ÷ (3 ÷ 3) = 3'],
    [divide(late, late), '3 ÷ 3 = 1'],
    [divide(late, step('one', divide(late, late))), '3 ÷ 1 = 3'],
    [multiply(late, step('one', divide(late, late))), '3 × 1 = 3'],
    [divide(late, add('1', '0')), '3 ÷ (1 + 0) = 3'],
    [divide('1', late), '1 ÷ 3 = 0.3333 → 0.33'],
    [multiply('0.5', '2', late), '3'],
    [multiply('0.5', late, '4', late), '2 × 3 × 3 = 18'],
    [subtract('0', late), '0 − 3 = −3'],
    [subtract(number('-1'), late), '−1 − 3 = −4'],
    [subtract(add(late, '1'), '1'), '3 + 1 − 1 = 3'],
    [subtract('9', multiply('2', late)), '9 − 2 × 3 = 3'],
    [subtract('9', divide(late, '3')), '9 − 3 ÷ 3 = 8'],
    [add('9', divide(late, '3')), '9 + 3 ÷ 3 = 10'],
    [divide(subtract(late, '1'), '2'), '(3 − 1) ÷ 2 = 1'],
    [multiply(late, subtract(late, '1')), '3 × (3 − 1) = 6'],
    [divide(divide(late, '2'), '3'), '3 ÷ 2 ÷ 3 = 0.5'],
    [divide(late, add(late, '1')), '3 ÷ (3 + 1) = 0.75'],
  ])('parentheses stand only where they are needed (%#)', (rule, line) => {
    expect(explain(rule, { late: '3' }).line.en).toBe(line);
  });

  test('a value that does not end is cut in the form of each language', () => {
    const { line } = explain(divide(late, '3'), { late: '3001' }, { rounding: undefined });
    expect(line).toEqual({
      kk: '3\u00a0001 ÷ 3 = 1\u00a0000,3333…',
      ru: '3\u00a0001 ÷ 3 = 1\u00a0000,3333…',
      en: '3,001 ÷ 3 = 1,000.3333…',
    });
  });

  test('a value is cut to as many digits as its rounding needs to be understood', () => {
    const half = { rounding: { digits: 2, mode: 'half-even' as const } };
    // 1.005050…: four digits would look like a tie, which half-even takes to 1.00.
    expect(explain(divide('201', mark), { mark: '199.99' }, half).line.en).toBe(
      '201 ÷ 199.99 = 1.00505 → 1.01',
    );
    expect(explain(divide(late, reviewed), { late: '1', reviewed: '30000' }).line.en).toBe(
      '1 ÷ 30,000 = 0.00003 → 0',
    );
    expect(
      explain(divide(late, reviewed), { late: '2', reviewed: '3' }, { rounding: undefined }).line.en,
    ).toBe('2 ÷ 3 = 0.6666…');
  });
});

describe('the steps of a working', () => {
  const attainment = ladder(divide(multiply(late, '100'), reviewed), {
    direction: 'at-least',
    steps: [
      { limit: '90', points: '9' },
      { limit: '60', points: '4' },
    ],
    otherwise: '0',
  });

  test('a ladder says which step the compared value reaches', () => {
    expect(explain(attainment, { late: '684', reviewed: '1126' })).toEqual({
      steps: [],
      line: {
        kk: '684 × 100 ÷ 1\u00a0126 = 60,7460 → 4',
        ru: '684 × 100 ÷ 1\u00a0126 = 60,7460 → 4',
        en: '684 × 100 ÷ 1,126 = 60.7460 → 4',
      },
      sentences: [
        {
          kk: '60,75\u00a0% мәні «кемінде 60\u00a0%» сатысына жетеді: 4 балл.',
          ru: '60,75\u00a0% достигает ступени от 60\u00a0%: 4 балла.',
          en: '60.75\u00a0% reaches the step from 60\u00a0%: 4 points.',
        },
      ],
    });
  });

  test('a value just below a step is never shown as if it had reached it', () => {
    const { sentences, line } = explain(attainment, { late: '899999', reviewed: '1000000' });
    expect(sentences[0]!.en).toBe('89.9999\u00a0% reaches the step from 60\u00a0%: 4 points.');
    expect(line.en).toBe('899,999 × 100 ÷ 1,000,000 = 89.9999 → 4');
    expect(explain(attainment, { late: '1', reviewed: '1000' }).sentences[0]!.ru).toBe(
      '0,1\u00a0% не достигает нижней ступени (60\u00a0%): 0 баллов.',
    );
  });

  test('ladders downwards speak of upper limits', () => {
    const steps = [
      { limit: '6', points: '1' },
      { limit: '11', points: '0.5' },
    ];
    const atMost = ladder(share, { direction: 'at-most', steps, otherwise: '0' });
    const below = ladder(mark, { direction: 'less-than', steps, otherwise: '0' });
    const of = (rule: NumberNode, values: Record<string, string>) => explain(rule, values).sentences[0]!.en;
    expect(of(atMost, { share: '6' })).toBe('6\u00a0% is within the step up to 6\u00a0%: 1 point.');
    expect(of(atMost, { share: '33.8' })).toBe('33.8\u00a0% is beyond the last step (11\u00a0%): 0 points.');
    expect(of(below, { mark: '6' })).toBe('6 is within the step below 11: 0.5 points.');
    expect(explain(below, { mark: '6' }).sentences[0]!.ru).toBe('6 попадает на ступень ниже 11: 0,5 балла.');
  });

  test('a ladder is shown to turn its value also where it gives the same number', () => {
    const same = { direction: 'at-least' as const, steps: [{ limit: '4', points: '4' }], otherwise: '0' };
    expect(explain(ladder(late, same), { late: '4' }).line.en).toBe('4 → 4');
    expect(explain(round(late, 1), { late: '4' }).line.en).toBe('4');
  });

  test('a ladder that gives a factor is not said to give points', () => {
    const factor = ladder(reviewed, {
      direction: 'less-than',
      steps: [{ limit: '10000', points: '100' }],
      otherwise: '1000',
    });
    const working = explain(
      divide(multiply(step('factor', factor), late), reviewed),
      { late: '1', reviewed: '8465' },
      { steps: { factor: text('factor') } },
    );
    expect(working.sentences[0]!.ru).toBe('8\u00a0465 попадает на ступень ниже 10\u00a0000: 100.');
    expect(working.steps[0]!.line.en).toBe('8,465 → 100');
    expect(working.line.en).toBe('100 × 1 ÷ 8,465 = 0.0118 → 0.01');
  });

  test('named steps are worked out first, and the line shows their values', () => {
    const rule = multiply(step('sets', round(divide(multiply('5', late), reviewed), 2)), '0.5');
    const working = explain(
      rule,
      { late: '45', reviewed: '51' },
      { steps: { sets: text('Sets') }, rounding: undefined },
    );
    expect(working.steps).toEqual([
      {
        id: 'sets',
        title: text('Sets'),
        expression: { kk: '5 × 45 ÷ 51', ru: '5 × 45 ÷ 51', en: '5 × 45 ÷ 51' },
        line: {
          kk: '5 × 45 ÷ 51 = 4,4117 → 4,41',
          ru: '5 × 45 ÷ 51 = 4,4117 → 4,41',
          en: '5 × 45 ÷ 51 = 4.4117 → 4.41',
        },
        value: '4.41',
        shown: { kk: '4,41', ru: '4,41', en: '4.41' },
      },
    ]);
    expect(working.line.ru).toBe('4,41 × 0,5 = 2,205');
  });

  test('a step that has no title is shown by its name in the rule', () => {
    const [own] = explain(multiply('2', step('half', divide(late, '2'))), { late: '3' }).steps;
    expect(own).toStrictEqual({
      id: 'half',
      expression: { kk: '3 ÷ 2', ru: '3 ÷ 2', en: '3 ÷ 2' },
      line: { kk: '3 ÷ 2 = 1,5', ru: '3 ÷ 2 = 1,5', en: '3 ÷ 2 = 1.5' },
      value: '1.5',
      shown: { kk: '1,5', ru: '1,5', en: '1.5' },
    });
  });

  test('a step keeps the exact value, which the line shows cut', () => {
    const { steps, line } = explain(step('third', divide(late, '3')), { late: '2' });
    expect(steps[0]).toMatchObject({
      value: '2/3',
      shown: { en: '0.6666' },
      line: { en: '2 ÷ 3 = 0.6666…' },
    });
    expect(line.en).toBe('0.6666 → 0.67');
  });

  test('a value that is limited inside a rule becomes a step without a name', () => {
    const working = explain(multiply('4', min('1', divide(late, reviewed))), { late: '46', reviewed: '34' });
    expect(working.steps).toStrictEqual([
      {
        expression: { kk: '46 ÷ 34', ru: '46 ÷ 34', en: '46 ÷ 34' },
        line: {
          kk: '46 ÷ 34 = 1,3529 → 1',
          ru: '46 ÷ 34 = 1,3529 → 1',
          en: '46 ÷ 34 = 1.3529 → 1',
        },
        value: '1',
        shown: { kk: '1', ru: '1', en: '1' },
      },
    ]);
    expect(working.line.en).toBe('4 × 1 = 4');
    expect(working.sentences.map(({ en }) => en)).toEqual(['A result above 1 counts as 1.']);
  });

  test('the smaller of two values of the body is named', () => {
    const working = explain(min(late, reviewed), { late: '5', reviewed: '3' });
    expect(working).toMatchObject({
      line: { en: '3' },
      sentences: [{ en: 'The smallest of these values counts: 5; 3.' }],
    });
  });

  test('rounding up to a whole is said', () => {
    expect(explain(ceil(divide(late, '5')), { late: '11' })).toMatchObject({
      line: { en: '11 ÷ 5 = 2.2 → 3' },
      sentences: [{ en: 'The result is rounded up to a whole number.' }],
    });
    expect(explain(ceil(divide(late, '5')), { late: '10' })).toMatchObject({
      line: { en: '10 ÷ 5 = 2' },
      sentences: [],
    });
  });

  test('tables, conditions, groups, rows and dates are read as numbers', () => {
    expect(explain(table('outcome', { kept: '3', broken: '0' }), { outcome: 'kept' })).toMatchObject({
      line: { en: '3' },
      sentences: [{ en: 'outcome: “kept” – 3 points.', ru: 'outcome (ru): «kept (ru)» — 3 балла.' }],
    });
    expect(explain(when(less(late, '10'), multiply('100', late), '1'), { late: '2' }).line.en).toBe(
      '100 × 2 = 200',
    );
    expect(explain(byGroup({ central: '9', local: '4' }), {}).line.en).toBe('9');
    expect(explain({ op: 'count-rows', input: 'found' }, { found: '[{"accepted":"yes"}]' }).line.en).toBe(
      '1',
    );
    expect(
      explain(table('other', { kept: '3' }), { other: 'kept' }, { inputs: { other: inputs.outcome } })
        .sentences[0]!.en,
    ).toBe('outcome: “kept” – 3 points.');
    const days = explain(
      { op: 'days-between', from: 'from', to: 'to' },
      { from: '2026-01-20', to: '2026-02-01' },
    );
    expect(days.line.en).toBe('12');
    expect(days.sentences[0]!.en).toBe('Days from 20 January 2026 to 1 February 2026: 12.');
    expect(explain(expertPoints(mark, '4'), { mark: '3.5' }).sentences[0]!.en).toBe(
      'The points were entered by an expert.',
    );
  });
});

describe('limits', () => {
  const limited = (rule: NumberNode, values: Record<string, string>) => {
    const { line, sentences } = explain(rule, values);
    return [line.en, ...sentences.map(({ en }) => en)];
  };

  test('limits may be parameters', () => {
    expect(limited(min(parameter('maximum'), late), { late: '9' })).toEqual([
      '9 → 4',
      'A result above 4 counts as 4.',
    ]);
    expect(limited(min(late, parameter('maximum')), { late: '3' })).toEqual(['3']);
  });

  test('of two values of the body the one that counts is shown', () => {
    expect(limited(min(late, reviewed), { late: '3', reviewed: '5' })).toEqual([
      '3',
      'The smallest of these values counts: 3; 5.',
    ]);
    expect(limited(max(late, reviewed), { late: '3', reviewed: '5' })).toEqual([
      '5',
      'The largest of these values counts: 3; 5.',
    ]);
    expect(limited(max('9', late, reviewed), { late: '3', reviewed: '5' })).toEqual([
      '9',
      'The largest of these values counts: 9; 3; 5.',
    ]);
  });

  test('a limit that the body just meets leaves its own number in the line', () => {
    // A constant would be multiplied with the other one: 2 × 3 = 6.
    expect(limited(multiply('2', min('3', late)), { late: '3' })).toEqual(['2 × 3 = 6']);
    expect(limited(multiply('2', min('3', late, reviewed)), { late: '3', reviewed: '5' })).toEqual([
      '2 × 3 = 6',
      'The smallest of these values counts: 3; 3; 5.',
    ]);
    expect(
      limited(multiply('2', max(parameter('maximum'), late, reviewed)), { late: '3', reviewed: '4' }),
    ).toEqual(['2 × 4 = 8', 'The largest of these values counts: 4; 3; 4.']);
    expect(limited(multiply('2', min('3', late, reviewed)), { late: '4', reviewed: '5' })).toEqual([
      '6',
      'The smallest of these values counts: 3; 4; 5.',
    ]);
  });

  test('the strictest of several limits binds', () => {
    expect(limited(min('7', '4', late), { late: '9' })).toEqual(['9 → 4', 'A result above 4 counts as 4.']);
    expect(limited(max('1', late, '2'), { late: '0' })).toEqual(['0 → 2', 'A result below 2 counts as 2.']);
    expect(limited(min('7', late, '4'), { late: '3' })).toEqual(['3']);
  });

  test('a cap at zero is worded as a cap', () => {
    expect(limited(min('0', late), { late: '2' })).toEqual(['2 → 0', 'A result above 0 counts as 0.']);
  });

  test('values that are compared are cut and written as each language writes them', () => {
    const { sentences } = explain(max(divide(late, '3'), divide(reviewed, '2')), {
      late: '1',
      reviewed: '3',
    });
    expect(sentences).toEqual([
      {
        kk: 'Мына мәндердің ең үлкені алынады: 0,3333; 1,5.',
        ru: 'Берётся наибольшее из значений: 0,3333; 1,5.',
        en: 'The largest of these values counts: 0.3333; 1.5.',
      },
    ]);
  });

  test('points of an expert are said to be such, and only they', () => {
    expect(limited(expertPoints(mark, '4'), { mark: '4.5' })).toEqual([
      '4.5 → 4',
      'The points were entered by an expert.',
      'A result above 4 counts as 4.',
    ]);
    expect(limited(capAt('4', mark), { mark: '3.5' })).toEqual(['3.5']);
  });

  test('rounding to a whole is said only where it changes something', () => {
    expect(limited(floor(divide(late, '2')), { late: '4' })).toEqual(['4 ÷ 2 = 2']);
    expect(limited(ceil(round(divide(late, '8'), 2)), { late: '1' })).toEqual([
      '1 ÷ 8 = 0.125 → 0.13 → 1',
      'The result is rounded up to a whole number.',
    ]);
    expect(limited(ceil(round(divide(late, '8'), 0)), { late: '1' })).toEqual(['1 ÷ 8 = 0.125 → 0']);
  });

  test('a limit alone is its own value', () => {
    expect(limited(min('4', '3'), {})).toEqual(['3']);
  });

  test('a floor above zero is worded with its limit, and rounding down is said', () => {
    expect(limited(max('2', late), { late: '1' })).toEqual(['1 → 2', 'A result below 2 counts as 2.']);
    expect(limited(floor(divide(late, '2')), { late: '5' })).toEqual([
      '5 ÷ 2 = 2.5 → 2',
      'The result is rounded down to a whole number.',
    ]);
  });

  test('a limit outside a rounding follows it', () => {
    expect(limited(min('2', ceil(divide(late, '2'))), { late: '7' })).toEqual([
      '7 ÷ 2 = 3.5 → 4 → 2',
      'The result is rounded up to a whole number.',
      'A result above 2 counts as 2.',
    ]);
  });
});

describe('the sentences of a working', () => {
  const reading = { kk: '{reviewed} ішінен {late}', ru: '{late} из {reviewed}', en: '{late} of {reviewed}' };

  test('the reading comes first, with the values of each language', () => {
    const { sentences } = explain(perThousand, { late: '9999', reviewed: '182409' }, { reading });
    expect(sentences[0]).toEqual({
      kk: '182\u00a0409 ішінен 9\u00a0999',
      ru: '9\u00a0999 из 182\u00a0409',
      en: '9,999 of 182,409',
    });
  });

  test('every type of input can be read aloud', () => {
    const all = { kk: '', ru: '', en: '{answered} {outcome} {found} {from} {share}' };
    const values = {
      late: '1',
      reviewed: '0',
      answered: 'no',
      outcome: 'kept',
      found: '[]',
      from: '2026-01-20',
      share: '90.9',
    };
    expect(explain(perThousand, values, { reading: all }).sentences[0]!.en).toBe(
      'no kept 0 20 January 2026 90.9',
    );
  });

  test('yes and dates are written as each language writes them', () => {
    const all = { kk: '{answered} {from}', ru: '{answered} {from}', en: '{answered} {from}' };
    const values = { late: '1', reviewed: '0', answered: 'yes', from: '2026-01-02' };
    expect(explain(perThousand, values, { reading: all }).sentences[0]).toEqual({
      kk: 'иә 02.01.2026',
      ru: 'да 02.01.2026',
      en: 'yes 2 January 2026',
    });
    const options = { kk: '{outcome} {answered}', ru: '{outcome} {answered}', en: '{outcome} {answered}' };
    const chosen = { late: '1', reviewed: '0', outcome: 'broken', answered: 'no' };
    expect(explain(perThousand, chosen, { reading: options }).sentences[0]).toEqual({
      kk: 'broken (kk) жоқ',
      ru: 'broken (ru) нет',
      en: 'broken no',
    });
    const unknown = explain(
      perThousand,
      { reviewed: '0' },
      { reading: { kk: 'a', ru: 'b', en: 'no names' } },
    );
    expect(unknown.sentences[0]!.kk).toBe('a');
  });

  test('is not read aloud while a value is missing', () => {
    expect(explain(perThousand, { reviewed: '0' }, { reading }).sentences.map(({ ru }) => ru)).toEqual([
      'За период таких случаев не было, поэтому ставится максимум.',
    ]);
    const absent = explainIndicator(
      indicator(perThousand, { reading }),
      { inputs: { reviewed: '0', late: undefined } },
      '',
      {},
    );
    expect(absent.sentences).toHaveLength(1);
  });

  test('inside a sum or a product numbers are not said to be points', () => {
    const part = multiply('2', noCases(reviewed, '4', late));
    expect(explain(part, { reviewed: '0' }).sentences[0]).toEqual({
      kk: 'Кезең ішінде мұндай жағдай болған жоқ, сондықтан берілетіні: 4.',
      ru: 'За период таких случаев не было, поэтому ставится 4.',
      en: 'There were no cases in the period; given instead: 4.',
    });
    const factor = multiply('2', table('outcome', { kept: '0.5' }));
    expect(explain(factor, { outcome: 'kept' }).sentences[0]!.en).toBe('outcome: “kept” – 0.5.');
  });

  test('a value that is compared with those of others is not rounded', () => {
    const normalisation = { kind: 'rank', higherIsBetter: true, among: 'edition' } as const;
    expect(explain(divide(late, '3'), { late: '2' }, { normalisation })).toMatchObject({
      line: { en: '2 ÷ 3 = 0.6666…' },
      sentences: [
        { en: 'This value is compared with those of the other bodies, and the score follows from that.' },
      ],
    });
  });

  test('a body without cases is given the maximum only where it is the maximum of the indicator', () => {
    const said = (rule: NumberNode, values: Record<string, string>) =>
      explain(rule, values).sentences.map(({ en }) => en);
    expect(said(noCases(reviewed, '4', late), { reviewed: '0' })).toEqual([
      'There were no cases in the period, so the maximum is given.',
    ]);
    expect(said(noCases(reviewed, '3', late), { reviewed: '0' })).toEqual([
      'There were no cases in the period; given instead: 3 points.',
    ]);
    expect(said(round(noCases(reviewed, '3', late), 1), { reviewed: '0' })).toEqual([
      'There were no cases in the period; given instead: 3 points.',
    ]);
    expect(said(min('4', noCases(reviewed, '3', late)), { reviewed: '0' })).toEqual([
      'There were no cases in the period; given instead: 3 points.',
    ]);
    expect(said(noCases(reviewed, '3', late), { reviewed: '1', late: '3' })).toEqual([]);
    expect(said(when(less(late, '1'), '4', '0'), { late: '0' })).toEqual([]);
  });

  test('a table over something that is no choice is not worded', () => {
    const dated = table('from', { '2026-01-20': '3' });
    expect(explain(dated, { from: '2026-01-20' })).toMatchObject({ line: { en: '3' }, sentences: [] });
  });

  test('the wording of points reaches through groups, steps and roundings', () => {
    const chosen = table('outcome', { kept: '3' });
    const said = (rule: NumberNode) => explain(rule, { outcome: 'kept' }).sentences.map(({ en }) => en);
    for (const rule of [
      byGroup({ central: chosen }),
      step('s', chosen),
      round(chosen, 1),
      ceil(chosen),
      floor(chosen),
      min('4', chosen),
      when(less('0', '1'), chosen, '0'),
    ])
      expect(said(rule)).toEqual(['outcome: “kept” – 3 points.']);
    for (const rule of [add(chosen, '1'), subtract('4', chosen), divide(chosen, '3'), multiply(chosen, '1')])
      expect(said(rule)).toEqual(['outcome: “kept” – 3.']);
    expect(
      said(ladder(chosen, { direction: 'at-least', steps: [{ limit: '3', points: '4' }], otherwise: '0' })),
    ).toEqual(['outcome: “kept” – 3.', '3 reaches the step from 3: 4 points.']);
  });

  test('a reading is not given where it names what the indicator does not ask', () => {
    const stray = { kk: '{stray}', ru: '{stray}', en: '{stray} {late}' };
    expect(explain(late, { late: '1' }, { reading: stray }).sentences).toEqual([]);
    expect(explain(late, { late: '1' }, { reading: { ...stray, en: '{toString}' } }).sentences).toEqual([]);
  });

  test('what the rule asks and nothing defines is missing by its name', () => {
    const { sentences } = explain({ op: 'input', name: 'typo' }, {});
    expect(sentences).toEqual([
      {
        kk: '«typo» бойынша дерек жоқ, сондықтан балл есептелмеді.',
        ru: 'Нет данных «typo», поэтому балл не рассчитан.',
        en: 'There are no data for “typo”, so no points are computed.',
      },
    ]);
  });

  test('a choice of another kind than that of no cases says nothing', () => {
    expect(explain(when(less(late, '1'), '3', '0', 'cap'), { late: '0' }).sentences).toEqual([]);
  });

  test('are said once each', () => {
    const factor = min('1', divide(late, '2'));
    const { sentences } = explain(multiply(factor, factor, ceil(divide(late, '4'))), { late: '6' });
    expect(sentences.map(({ en }) => en)).toEqual([
      'A result above 1 counts as 1.',
      'The result is rounded up to a whole number.',
    ]);
  });

  test.each([
    ['1', '1 балл'],
    ['2', '2 балла'],
    ['5', '5 баллов'],
    ['11', '11 баллов'],
    ['21', '21 балл'],
    ['1.5', '1,5 балла'],
  ])('Russian points agree with their number: %s', (points, shown) => {
    const { sentences } = explain(noCases(reviewed, points, late), { reviewed: '0' });
    expect(sentences[0]!.ru).toBe(`За период таких случаев не было, поэтому ставится ${shown}.`);
  });

  test('a missing input is named, and nothing is computed', () => {
    const working = explain(perThousand, { reviewed: '5' }, { reading });
    expect(working.line.en).toBe('–');
    expect(working.steps).toEqual([]);
    expect(working.sentences).toEqual([
      {
        kk: '«late (kk)» бойынша дерек жоқ, сондықтан балл есептелмеді.',
        ru: 'Нет данных «late (ru)», поэтому балл не рассчитан.',
        en: 'There are no data for “late”, so no points are computed.',
      },
    ]);
  });

  test('an exemption says its ground and what is given instead', () => {
    const exemptions = [
      { ground: 'agency', title: text('it is an agency'), substitute: number('4.5') },
      { ground: 'new', title: text('it is new') },
    ];
    const of = (exempt: string) =>
      explainIndicator(indicator(late, { exemptions }), { inputs: {}, exempt }, 'central', {});
    expect(of('agency').line.ru).toBe('4,5');
    expect(of('agency').sentences.map(({ en }) => en)).toEqual([
      'The indicator does not apply to this body: it is an agency.',
      'It is given 4.5 points instead.',
    ]);
    expect(of('new').line.en).toBe('–');
    expect(of('new').steps).toEqual([]);
    expect(of('new').sentences.map(({ en }) => en)).toEqual([
      'The indicator does not apply to this body: it is new.',
      'It is left out of its criterion.',
    ]);
  });

  test('a substitute that is worked out is shown with its steps, its rounding and its sentences', () => {
    const substitute = step('half', capAt('2', divide(late, '3')));
    const exemptions = [{ ground: 'few', title: text('there are few'), substitute }];
    const of = (more: Partial<Indicator>, values: Record<string, string>) =>
      explainIndicator(indicator(late, { exemptions, ...more }), { inputs: values, exempt: 'few' }, '', {});
    const rounded = of({}, { late: '2' });
    expect(rounded.steps.map(({ id, line }) => [id, line.en])).toEqual([['half', '2 ÷ 3 = 0.6666…']]);
    expect(rounded.line.en).toBe('0.6666 → 0.67');
    expect(rounded.sentences.map(({ en }) => en)).toEqual([
      'The indicator does not apply to this body: there are few.',
      'It is given 0.67 points instead.',
    ]);
    expect(of({}, { late: '9' }).sentences.map(({ en }) => en)).toEqual([
      'The indicator does not apply to this body: there are few.',
      'It is given 2 points instead.',
      'A result above 2 counts as 2.',
    ]);
    expect(of({ rounding: undefined }, { late: '2' }).line.en).toBe('0.6666…');
  });
});
