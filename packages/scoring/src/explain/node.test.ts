import { describe, expect, test } from 'vitest';
import { amount } from '../inputs/types.ts';
import type { Aggregation, Criterion, Effect, Indicator, Methodology } from '../methodology/types.ts';
import { scoreBody } from '../scoring/score-edition.ts';
import type { BodyData, Printed } from '../scoring/edition.ts';
import { smallBody, smallIndicator, smallMethodology, text } from '../testing/small.ts';
import { explainNode } from './node.ts';

const leaf = (id: string, effect: Effect = 'add') =>
  smallIndicator(id, {
    title: text(id),
    maxPoints: '10',
    effect,
    inputs: { points: amount(text('points'), 2) },
    exemptions: [{ ground: 'new', title: text('it is new') }],
  });

function methodology(aggregation: Aggregation, more: Partial<Criterion> = {}): Methodology {
  const index = { title: text('Index'), maxPoints: '30', aggregation, ...more };
  return smallMethodology([leaf('a'), leaf('b'), leaf('c')], {}, index);
}

function explain(
  of: Methodology,
  points: Record<string, string | undefined>,
  printed: Record<string, Printed> = {},
  node = 'index',
  applicability: BodyData['applicability'] = {},
) {
  const supplied = Object.fromEntries(
    Object.entries(points).map(([id, value]) => [
      id,
      value === 'new' ? { inputs: {}, exempt: 'new' } : { inputs: { points: value } },
    ]),
  );
  return explainNode(of, scoreBody(of, smallBody('x', { supplied, printed, applicability })), node);
}

describe('the working of a criterion or of the total', () => {
  test('a sum adds the scores of its parts', () => {
    const { line, steps, sentences } = explain(methodology({ kind: 'sum' }), {
      a: '28.45',
      b: '29',
      c: '23.7',
    });
    expect(line).toEqual({
      kk: '28,45 + 29 + 23,7 = 81,15',
      ru: '28,45 + 29 + 23,7 = 81,15',
      en: '28.45 + 29 + 23.7 = 81.15',
    });
    expect(steps.map(({ id, value }) => [id, value])).toEqual([
      ['a', '28.45'],
      ['b', '29'],
      ['c', '23.7'],
    ]);
    expect(sentences).toEqual([]);
  });

  test('a penalty is subtracted and a bonus added, whatever their place', () => {
    const of = methodology(
      { kind: 'sum' },
      { children: [leaf('p', 'penalty'), leaf('a'), leaf('b', 'bonus')] },
    );
    const { line, sentences } = explain(of, { p: '2', a: '7.5', b: '3' });
    expect(line.en).toBe('7.5 − 2 + 3 = 8.5');
    expect(sentences[0]!.en).toBe('“p” is subtracted as a penalty.');
  });

  test('means show what they divide by', () => {
    const two = { children: [leaf('a'), leaf('b')] };
    expect(explain(methodology({ kind: 'mean' }, two), { a: '4.92', b: '4.98' }).line.ru).toBe(
      '(4,92 + 4,98) ÷ 2 = 4,95',
    );
    expect(explain(methodology({ kind: 'mean' }, two), { a: '4.92', b: 'new' }).line.ru).toBe('4,92');
    const weighted = (
      kind: 'weighted-arithmetic' | 'weighted-harmonic' | 'weighted-geometric',
      a: string,
      b: string,
    ) => explain(methodology({ kind, weights: { a, b } }, two), { a: '4', b: '9' }).line.en;
    expect(weighted('weighted-arithmetic', '0.5', '0.5')).toBe('0.5 × 4 + 0.5 × 9 = 6.5');
    expect(weighted('weighted-arithmetic', '1', '1')).toBe('(1 × 4 + 1 × 9) ÷ 2 = 6.5');
    expect(weighted('weighted-harmonic', '0.5', '0.5')).toBe('1 ÷ (0.5 ÷ 4 + 0.5 ÷ 9) = 5.5384…');
    expect(weighted('weighted-geometric', '0.5', '0.5')).toBe('4^0.5 × 9^0.5 = 6');
    expect(weighted('weighted-geometric', '1', '1')).toBe('(4^1 × 9^1)^(1 ÷ 2) = 6');
  });

  test('an exempt part is left out and a missing one stops the result', () => {
    const exempt = explain(methodology({ kind: 'sum' }), { a: '1', b: 'new', c: '2' });
    expect(exempt.line.en).toBe('1 + 2 = 3');
    expect(exempt.sentences[0]!.en).toBe('“b” does not apply to this body and is left out.');
    const missing = explain(methodology({ kind: 'sum' }), { a: '1', c: '2' });
    expect(missing.line.en).toBe('–');
    expect(missing.sentences[0]!.en).toBe('“b” has no points, so no result is computed.');
  });

  test('printed digits are shown as printed, and a difference is said neutrally', () => {
    const printed = { a: { points: '2.90' }, index: { points: '6.00' } };
    const { line, sentences } = explain(methodology({ kind: 'sum' }), { a: '2.9', b: '1', c: '2' }, printed);
    expect(line.ru).toBe('2,90 + 1 + 2 = 5,9');
    expect(sentences[0]!.ru).toBe('Опубликовано 6,00; составные части дают 5,9.');
  });

  test('a figure without inputs is said to be taken as published', () => {
    const of = methodology({ kind: 'sum' });
    const indicator = explain(of, {}, { a: { points: '2.90' } }, 'a');
    expect(indicator.line.kk).toBe('2,90');
    expect(indicator.sentences[0]!.en).toBe('The figure is taken as published: 2.90.');
    expect(explain(of, {}, { index: { points: '96.15' } })).toMatchObject({
      line: { ru: '96,15' },
      sentences: [{ en: 'The figure is taken as published: 96.15.' }],
    });
    expect(() => explain(of, {}, {}, 'z')).toThrow('The methodology small has no node “z”.');
  });

  test('a computed indicator is shown without a word', () => {
    expect(explain(methodology({ kind: 'sum' }), { a: '2.9', b: '1', c: '2' }, {}, 'a')).toEqual({
      steps: [],
      line: { kk: '2,9', ru: '2,9', en: '2.9' },
      sentences: [],
    });
  });

  test('what has no points says why', () => {
    const of = { ...methodology({ kind: 'sum' }), grounds: { late: text('Created later') } };
    const why = (
      supplied: Record<string, string>,
      node: string,
      applicability: BodyData['applicability'] = {},
    ) => {
      const { line, sentences } = explain(of, supplied, {}, node, applicability);
      return [line.en, ...sentences.map(({ en }) => en)];
    };
    expect(why({}, 'a')).toEqual(['–', 'There are no data for “points”, so no points are computed.']);
    expect(why({ a: 'new' }, 'a')).toEqual(['–', 'The indicator does not apply to this body: it is new.']);
    const barred = (status: 'secret' | 'not-assessed' | 'exempt', ground = 'decree') => ({
      a: { status, ground },
    });
    expect(why({}, 'a', barred('secret'))).toEqual([
      '–',
      'The figure is not published, because it is secret.',
    ]);
    expect(why({}, 'a', barred('not-assessed'))).toEqual([
      '–',
      'The body was not assessed on this indicator in this edition.',
    ]);
    expect(why({}, 'a', barred('exempt'))).toEqual(['–', 'This does not apply to the body.']);
    expect(why({}, 'a', barred('exempt', 'late'))).toEqual([
      '–',
      'This does not apply to the body.',
      'Created later.',
    ]);
    expect(why({}, 'a', barred('not-assessed', 'late'))).toEqual([
      '–',
      'The body was not assessed on this indicator in this edition.',
      'Created later.',
    ]);
    expect(why({}, 'a', barred('exempt', 'toString'))).toEqual(['–', 'This does not apply to the body.']);
    expect(why({}, 'a', barred('exempt', 'other-group'))).toEqual([
      '–',
      'This applies to another group of bodies.',
    ]);
    expect(why({}, 'index', { index: { status: 'secret', ground: 'decree' } })).toEqual([
      '–',
      'The figure is not published, because it is secret.',
    ]);
    expect(why({ b: '1', c: '1' }, 'index', barred('secret'))).toEqual([
      '1 + 1 = 2',
      '“a” does not apply to this body and is left out.',
    ]);
  });

  test('a score below zero stands in parentheses', () => {
    const inner = (id: string): Criterion => ({
      id,
      title: text(id),
      maxPoints: '10',
      aggregation: { kind: 'sum' },
      children: [leaf(`${id}-a`), leaf(`${id}-p`, 'penalty')],
    });
    const of = methodology({ kind: 'sum' }, { children: [inner('one'), inner('two')] });
    const { line } = explain(of, { 'one-a': '5', 'one-p': '5', 'two-a': '1', 'two-p': '3' });
    expect(line.en).toBe('0 + (−2) = −2');
  });

  test('a penalty beside a single part is subtracted from it', () => {
    const of = (aggregation: Aggregation) =>
      explain(methodology(aggregation, { children: [leaf('a'), leaf('p', 'penalty'), leaf('q', 'bonus')] }), {
        a: '7.5',
        p: '2',
        q: 'new',
      }).line.en;
    expect(of({ kind: 'sum' })).toBe('7.5 − 2 = 5.5');
    expect(of({ kind: 'mean' })).toBe('7.5 − 2 = 5.5');
    expect(of({ kind: 'weighted-arithmetic', weights: { a: '1' } })).toBe('1 × 7.5 − 2 = 5.5');
  });

  test('a mean that rounds before a bonus is shown unrounded first', () => {
    const of = methodology(
      { kind: 'mean', rounding: { digits: 1, mode: 'half-up' } },
      { children: [leaf('a'), leaf('b'), leaf('q', 'bonus')] },
    );
    expect(explain(of, { a: '1', b: '1.1', q: '2' }).line.en).toBe('(1 + 1.1) ÷ 2 + 2 = 3.05 → 3.1');
    expect(explain(of, { a: '1', b: '1.2', q: '2' }).line.en).toBe('(1 + 1.2) ÷ 2 + 2 = 3.1');
  });

  test('a mean is cut so that its own rounding is understood', () => {
    const of = methodology(
      { kind: 'weighted-arithmetic', weights: { a: '1', b: '1', c: '1' } },
      { rounding: { digits: 5, mode: 'half-up' } },
    );
    // 2 ÷ 3 = 0.66666 would be rounded to itself; the sixth digit says why it is 0.66667.
    expect(explain(of, { a: '0.5', b: '0.5', c: '1' }).line.en).toBe(
      '(1 × 0.5 + 1 × 0.5 + 1 × 1) ÷ 3 = 0.666666 → 0.66667',
    );
    const mean = methodology({ kind: 'mean', rounding: { digits: 5, mode: 'half-up' } });
    expect(explain(mean, { a: '0.5', b: '0.5', c: '1' }).line.en).toBe(
      '(0.5 + 0.5 + 1) ÷ 3 = 0.666666 → 0.66667',
    );
    expect(explain(methodology({ kind: 'mean' }), { a: '0.5', b: '0.5', c: '1' }).line).toEqual({
      kk: '(0,5 + 0,5 + 1) ÷ 3 = 0,6666…',
      ru: '(0,5 + 0,5 + 1) ÷ 3 = 0,6666…',
      en: '(0.5 + 0.5 + 1) ÷ 3 = 0.6666…',
    });
  });

  test('weights are written as each language writes numbers, and together as what divides', () => {
    const two = { children: [leaf('a'), leaf('b')] };
    const of = (kind: 'weighted-arithmetic' | 'weighted-harmonic' | 'weighted-geometric') =>
      explain(methodology({ kind, weights: { a: '0.5', b: '1' } }, two), { a: '8', b: '1' }).line.ru;
    expect(of('weighted-arithmetic')).toBe('(0,5 × 8 + 1 × 1) ÷ 1,5 = 3,3333…');
    // 1.5 ÷ (0.0625 + 1)
    expect(of('weighted-harmonic')).toBe('1,5 ÷ (0,5 ÷ 8 + 1 ÷ 1) = 1,4117…');
    // The cube root of 8.
    expect(of('weighted-geometric')).toBe('(8^0,5 × 1^1)^(1 ÷ 1,5) = 2');
  });

  test('a part that does not end is cut in the line and exact in its step', () => {
    const third: Indicator = { ...leaf('a'), rule: { op: 'number', value: '1/3' } };
    const of = methodology({ kind: 'sum' }, { children: [third, leaf('b')] });
    const { line, steps } = explain(of, { b: '1' });
    expect(line.ru).toBe('0,3333 + 1 = 1,3333…');
    expect(steps[0]).toStrictEqual({
      id: 'a',
      title: text('a'),
      expression: { kk: '0,3333', ru: '0,3333', en: '0.3333' },
      line: { kk: '0,3333', ru: '0,3333', en: '0.3333' },
      value: '1/3',
      shown: { kk: '0,3333', ru: '0,3333', en: '0.3333' },
    });
  });

  test('where one part is missing, an exempt one is not the reason', () => {
    const { sentences } = explain(methodology({ kind: 'sum' }), { a: '1', b: 'new' });
    expect(sentences.map(({ en }) => en)).toEqual(['“c” has no points, so no result is computed.']);
  });

  test('a total that is printed in spite of a missing part says only where it comes from', () => {
    const { line, sentences } = explain(
      methodology({ kind: 'sum' }),
      { a: '1', b: '2' },
      { index: { points: '7' } },
    );
    expect(line.en).toBe('7');
    expect(sentences.map(({ en }) => en)).toEqual(['The figure is taken as published: 7.']);
  });

  test('a penalty that no body has is not said to be subtracted', () => {
    const of = methodology({ kind: 'sum' }, { children: [leaf('a'), leaf('p', 'penalty')] });
    expect(explain(of, { a: '1', p: 'new' }).sentences.map(({ en }) => en)).toEqual([
      '“p” does not apply to this body and is left out.',
    ]);
  });

  test('a criterion may be exempt, left out of the assessment, or not computable', () => {
    const inner: Criterion = {
      id: 'inner',
      title: text('Inner'),
      maxPoints: '10',
      aggregation: { kind: 'mean' },
      children: [leaf('a'), leaf('p', 'penalty')],
    };
    const of = methodology({ kind: 'sum' }, { children: [inner] });
    const said = (points: Record<string, string>, applicability: BodyData['applicability'] = {}) =>
      explain(of, points, {}, 'inner', applicability).sentences.map(({ en }) => en);
    expect(said({}, { inner: { status: 'exempt', ground: 'new' } })).toEqual([
      'This does not apply to the body.',
    ]);
    expect(said({}, { inner: { status: 'exempt', ground: 'other-group' } })).toEqual([
      'This applies to another group of bodies.',
    ]);
    expect(said({}, { inner: { status: 'not-assessed', ground: 'decree' } })).toEqual([
      'The body was not assessed on this indicator in this edition.',
    ]);
    expect(said({ a: 'new', p: '1' })).toEqual(['“p” is subtracted as a penalty.']);
  });

  test('an index that is rated is simply not assessed where a decree says so', () => {
    const { sentences } = explain(methodology({ kind: 'sum' }), {}, {}, 'index', {
      index: { status: 'not-assessed', ground: 'decree' },
    });
    expect(sentences.map(({ en }) => en)).toEqual([
      'The body was not assessed on this indicator in this edition.',
    ]);
    const unrated = { ...methodology({ kind: 'sum' }), rated: false };
    expect(
      explain(unrated, {}, {}, 'a', { a: { status: 'not-assessed', ground: 'decree' } }).sentences[0]!.en,
    ).toBe('The body was not assessed on this indicator in this edition.');
  });

  test('a normalised indicator without the others has no points and no missing input to name', () => {
    const relative: Indicator = {
      ...leaf('a'),
      normalisation: { kind: 'rank', higherIsBetter: true, among: 'edition' },
    };
    const of = methodology({ kind: 'sum' }, { children: [relative] });
    expect(explain(of, { a: '1' }, {}, 'a')).toEqual({
      steps: [],
      line: { kk: '–', ru: '–', en: '–' },
      sentences: [],
    });
  });

  test('an indicator without grounds of exemption is exempt all the same', () => {
    const of = methodology(
      { kind: 'sum' },
      { children: [{ ...leaf('a'), exemptions: undefined }, leaf('b')] },
    );
    const { sentences } = explain(of, { b: '1' }, {}, 'a', { a: { status: 'exempt', ground: 'new' } });
    expect(sentences.map(({ en }) => en)).toEqual(['This does not apply to the body.']);
  });

  test('penalties alone, and beside a mean of powers', () => {
    const penalties = methodology({ kind: 'sum' }, { children: [leaf('p', 'penalty')] });
    expect(explain(penalties, { p: '2' }).line.en).toBe('− 2 = −2');
    const of = (weights: Record<string, string>) =>
      methodology(
        { kind: 'weighted-geometric', weights },
        { children: [leaf('a'), leaf('b'), leaf('p', 'penalty')] },
      );
    const points = { a: '4', b: '9', p: '2' };
    expect(explain(of({ a: '1', b: '1' }), points).line.en).toBe('((4^1 × 9^1)^(1 ÷ 2)) − 2 = 4');
    expect(explain(of({ a: '0.5', b: '0.5' }), points).line.en).toBe('4^0.5 × 9^0.5 − 2 = 4');
  });

  test('a criterion that rounds shows what it rounds, cut so that the rounding is understood', () => {
    const two = { children: [leaf('a'), leaf('b')], rounding: { digits: 4, mode: 'half-up' as const } };
    const weights = { a: '1', b: '2' };
    // (1 + 2 × 2.01) ÷ 3 = 1.67333…; (0.01 + 2 × 0.02) ÷ 3 = 0.01666…
    expect(
      explain(methodology({ kind: 'weighted-arithmetic', weights }, two), { a: '0.01', b: '0.02' }).line.en,
    ).toBe('(1 × 0.01 + 2 × 0.02) ÷ 3 = 0.01666 → 0.0167');
  });

  test('a single part is its own sum and its own mean', () => {
    const one = (aggregation: Aggregation, more: Partial<Criterion> = {}) =>
      explain(
        methodology(aggregation, { children: [leaf('a')], ...more }),
        { a: '2.9' },
        { a: { points: '2.90' } },
      ).line.en;
    expect(one({ kind: 'sum' })).toBe('2.90');
    expect(one({ kind: 'mean' })).toBe('2.90');
    expect(one({ kind: 'sum' }, { rounding: { digits: 0, mode: 'half-up' } })).toBe('2.90 → 3');
    expect(one({ kind: 'weighted-arithmetic', weights: { a: '2' } })).toBe('(2 × 2.90) ÷ 2 = 2.9');
  });

  test('a rescaled mean leaves out what is missing', () => {
    const of = methodology({ kind: 'mean', missing: 'rescale' }, { children: [leaf('a'), leaf('b')] });
    expect(explain(of, { a: '3' })).toMatchObject({ line: { en: '3' }, sentences: [] });
  });

  test('an index without a total says so', () => {
    const { line, sentences } = explain(
      { ...methodology({ kind: 'sum' }), rated: false },
      { a: '1', b: '1', c: '1' },
    );
    expect(line.en).toBe('–');
    expect(sentences.map(({ en }) => en)).toEqual(['No points are computed at this level.']);
  });

  test('a rounded mean is shown with its rounding', () => {
    const of = methodology(
      { kind: 'mean', rounding: { digits: 1, mode: 'half-up' } },
      { children: [leaf('a'), leaf('b')] },
    );
    expect(explain(of, { a: '92.6', b: '96.5' }).line.en).toBe('(92.6 + 96.5) ÷ 2 = 94.55 → 94.6');
  });
});
