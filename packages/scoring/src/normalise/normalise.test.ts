import { describe, expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import { normalise } from './normalise.ts';
import type { NormalisationMethod } from './types.ts';

const scores = (method: NormalisationMethod, values: (string | undefined)[], higherIsBetter = true) =>
  normalise(
    values.map((value) => (value === undefined ? undefined : Fraction.parse(value))),
    method,
    higherIsBetter,
  ).map((score) => score?.toString());
const hundred = ['0', '100'] as const;

describe('where more is better', () => {
  test.each<[string, NormalisationMethod, (string | undefined)[]]>([
    ['min–max', { kind: 'min-max', to: hundred }, ['0', '25', undefined, '100', '25']],
    [
      'min–max onto 1 to 100',
      { kind: 'min-max', to: ['1', '100'] },
      ['1', '25.75', undefined, '100', '25.75'],
    ],
    ['rank', { kind: 'rank' }, ['1', '2', undefined, '4', '2']],
    ['percentile', { kind: 'percentile', to: hundred }, ['0', '100/3', undefined, '100', '100/3']],
    // (x − 2) ÷ (6 − 2), and not above 1
    [
      'distance to target',
      { kind: 'distance-to-target', target: '6', capped: true },
      ['0', '0.5', undefined, '1', '0.5'],
    ],
    [
      'an open distance',
      { kind: 'distance-to-target', target: '6', capped: false },
      ['0', '0.5', undefined, '2', '0.5'],
    ],
    [
      'goalposts',
      { kind: 'goalposts', low: '3', high: '5', to: hundred },
      ['0', '50', undefined, '100', '50'],
    ],
  ])('%s', (_, method, expected) =>
    expect(scores(method, ['2', '4', undefined, '10', '4'])).toEqual(expected),
  );

  test('z-score: deviations from the mean, by the sample standard deviation', () => {
    // mean 4, squares 4 + 0 + 4, variance 8 ÷ 2 = 4
    expect(scores({ kind: 'z-score', mean: '0', deviation: '1' }, ['2', undefined, '4', '6'])).toEqual([
      '-1',
      undefined,
      '0',
      '1',
    ]);
    expect(scores({ kind: 'z-score', mean: '50', deviation: '10' }, ['2', '4', '6'])).toEqual([
      '40',
      '50',
      '60',
    ]);
  });

  test('an irrational deviation is carried to thirty decimals', () => {
    // mean 1/2, variance 1/2, so the score of 1 is (1/2) ÷ √(1/2) = √(1/2)
    const [low, high] = scores({ kind: 'z-score', mean: '0', deviation: '1' }, ['0', '1']);
    expect(Fraction.parse(high!).toDecimal(20)).toBe('0.70710678118654752440');
    expect(low).toBe(`-${high}`);
  });
});

describe('where less is better', () => {
  test.each<[string, NormalisationMethod, string[]]>([
    ['min–max', { kind: 'min-max', to: hundred }, ['100', '75', '0']],
    ['z-score', { kind: 'z-score', mean: '0', deviation: '0' }, ['0', '0', '0']],
    ['rank', { kind: 'rank' }, ['3', '2', '1']],
    ['percentile', { kind: 'percentile', to: hundred }, ['100', '50', '0']],
    // the worst is 10; the way to 2 is 8
    ['distance to target', { kind: 'distance-to-target', target: '2', capped: true }, ['1', '0.75', '0']],
    ['goalposts', { kind: 'goalposts', low: '3', high: '5', to: hundred }, ['100', '50', '0']],
  ])('%s', (_, method, expected) => expect(scores(method, ['2', '4', '10'], false)).toEqual(expected));
});

describe('values that cannot be told apart have no score', () => {
  test.each<[string, NormalisationMethod]>([
    ['min–max', { kind: 'min-max', to: hundred }],
    ['z-score', { kind: 'z-score', mean: '0', deviation: '1' }],
    ['distance to target', { kind: 'distance-to-target', target: '7', capped: true }],
  ])('%s', (_, method) => {
    expect(scores(method, ['7', undefined, '7'])).toEqual([undefined, undefined, undefined]);
    expect(scores(method, [])).toEqual([]);
  });
  test('percentile of one body', () => {
    expect(scores({ kind: 'percentile', to: hundred }, ['7', undefined])).toEqual([undefined, undefined]);
  });
  test('rank gives equal values the same place', () => {
    expect(scores({ kind: 'rank' }, ['7', '7'])).toEqual(['1', '1']);
  });
});
