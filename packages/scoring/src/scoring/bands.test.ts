import { describe, expect, test } from 'vitest';
import type { Band, BandScale } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { bandFor, pointsAtBand } from './bands.ts';

const band = (id: string, limits: Partial<Band> = {}): Band => ({
  id,
  title: { kk: id, ru: id, en: id },
  basis: 'stated',
  ...limits,
});
const of = (score: string, scale: BandScale, most = '4') =>
  bandFor(Fraction.parse(score), scale, Fraction.parse(most)).id;

describe('a scale in per cent of the maximum, unrounded', () => {
  const scale: BandScale = {
    of: 'percent-of-maximum',
    bands: [
      band('high', { from: '90' }),
      band('medium', { from: '70' }),
      band('low', { from: '50' }),
      band('ineffective'),
    ],
  };
  test.each([
    ['3.6', 'high'],
    ['3.59', 'medium'], // 89.75 %
    ['2.8', 'medium'],
    ['2.799', 'low'],
    ['2', 'low'],
    ['1.99', 'ineffective'],
    ['0', 'ineffective'],
  ])('%s of 4 is %s', (score, expected) => expect(of(score, scale)).toBe(expected));

  test('the points at which a band begins follow from the maximum', () => {
    expect(pointsAtBand(scale.bands[0]!, scale, Fraction.parse('4'))?.toString()).toBe('3.6');
    expect(pointsAtBand(scale.bands[3]!, scale, Fraction.parse('4'))).toBeUndefined();
  });
});

describe('a scale on which less is better', () => {
  const scale: BandScale = {
    of: 'points',
    bands: [
      band('high', { below: '2' }),
      band('medium', { upTo: '3.5' }),
      band('low', { upTo: '4.5' }),
      band('ineffective'),
    ],
  };
  test.each([
    ['1.99', 'high'],
    ['2', 'medium'],
    ['3.5', 'medium'],
    ['3.51', 'low'],
    ['4.5', 'low'],
    ['4.51', 'ineffective'],
  ])('%s penalty points are %s', (score, expected) => expect(of(score, scale, '5')).toBe(expected));
});

test('a scale that bands rounded scores rounds first', () => {
  const bands = [band('A', { from: '85' }), band('B')];
  const exact: BandScale = { of: 'points', bands };
  const whole: BandScale = { ...exact, rounding: { digits: 0, mode: 'half-up' } };
  expect(of('84.62', exact, '100')).toBe('B');
  expect(of('84.62', whole, '100')).toBe('A');
  expect(of('84.49', whole, '100')).toBe('B');
  expect(pointsAtBand(bands[0]!, exact, Fraction.parse('100'))?.toString()).toBe('85');
});

test('a score below every band is refused', () => {
  expect(() => of('1', { of: 'points', bands: [band('A', { from: '2' })] })).toThrow(RangeError);
});
