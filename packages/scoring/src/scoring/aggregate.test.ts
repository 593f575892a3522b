import { describe, expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import type { Aggregation, Effect } from '../methodology/types.ts';
import { aggregate } from './aggregate.ts';

const part = (id: string, points: string, effect: Effect = 'add') => ({
  id,
  effect,
  points: Fraction.parse(points),
});
const of = (how: Aggregation, ...parts: ReturnType<typeof part>[]) => aggregate(parts, how).toString();
const weights = { a: '1', b: '3' };

test('a sum adds, takes penalties away and puts bonuses on top', () => {
  expect(of({ kind: 'sum' }, part('a', '7'), part('b', '5', 'penalty'), part('c', '2', 'bonus'))).toBe('4');
  expect(of({ kind: 'sum' })).toBe('0');
});

describe('means', () => {
  test.each<[string, Aggregation, string]>([
    ['plain', { kind: 'mean' }, '5'],
    ['weighted arithmetic', { kind: 'weighted-arithmetic', weights }, '6.5'], // (2 + 3 × 8) ÷ 4
    ['weighted geometric', { kind: 'weighted-geometric', weights }, '5.656854249492380195206754896838'], // ⁴√(2 × 8³)
    ['weighted harmonic', { kind: 'weighted-harmonic', weights }, '32/7'], // 4 ÷ (1/2 + 3/8)
  ])('%s', (_, how, expected) => expect(of(how, part('a', '2'), part('b', '8'))).toBe(expected));

  test('a mean may be rounded half up: (92.6 + 96.5) ÷ 2 is 94.6', () => {
    expect(
      of({ kind: 'mean', rounding: { digits: 1, mode: 'half-up' } }, part('a', '92.6'), part('b', '96.5')),
    ).toBe('94.6');
  });

  test('weights given as decimals count by their share', () => {
    expect(
      of({ kind: 'weighted-geometric', weights: { a: '0.5', b: '0.5' } }, part('a', '2'), part('b', '8')),
    ).toBe('4');
  });

  test('weights of three parts are brought to one root', () => {
    const how = { kind: 'weighted-geometric', weights: { a: '1', b: '2', c: '3' } } as const;
    expect(of(how, part('a', '64'), part('b', '8'), part('c', '4'))).toBe('8'); // ⁶√64 × ³√8 × √4
  });

  test('penalties stay outside the mean', () => {
    expect(of({ kind: 'mean' }, part('a', '2'), part('b', '8'), part('c', '1', 'penalty'))).toBe('4');
  });

  test('a mean of nothing, a part without a weight and a zero in a geometric or harmonic mean are refused', () => {
    expect(() => of({ kind: 'mean' })).toThrow(new RangeError('A mean of no parts is not defined.'));
    expect(() => of({ kind: 'weighted-arithmetic', weights }, part('c', '1'))).toThrow(
      new RangeError('The aggregation gives no weight to “c”.'),
    );
    expect(() => of({ kind: 'weighted-geometric', weights }, part('a', '0'), part('b', '8'))).toThrow(
      new RangeError('A weighted-geometric mean needs every part above zero.'),
    );
    expect(() => of({ kind: 'weighted-harmonic', weights }, part('a', '-1'), part('b', '8'))).toThrow(
      new RangeError('A weighted-harmonic mean needs every part above zero.'),
    );
  });
});
