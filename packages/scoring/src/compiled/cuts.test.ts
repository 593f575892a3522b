import { expect, test } from 'vitest';
import type { Band, BandScale } from '../methodology/types.ts';
import { bandPosition, cutsOf } from './cuts.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const band = (id: string, limits: Partial<Band> = {}): Band => ({ id, title, basis: 'stated', ...limits });
const POINTS: BandScale = {
  of: 'points',
  bands: [band('A', { from: '80' }), band('B', { from: '50' }), band('C')],
};

test('bands begin at the first whole number that the exact path puts into them', () => {
  const { limits, bands } = cutsOf(POINTS, '100', 100);
  expect(bands).toEqual(['C', 'B', 'A']);
  expect([...limits].slice(1)).toEqual([5000, 8000]);
});

test('a scale that cuts scores first begins below its limits', () => {
  const cutting: BandScale = { ...POINTS, rounding: { digits: 0, mode: 'half-up' } };
  expect([...cutsOf(cutting, '100', 100).limits].slice(1)).toEqual([4950, 7950]);
});

test('a scale of percentages depends on the maximum', () => {
  const percent: BandScale = { ...POINTS, of: 'percent-of-maximum' };
  expect([...cutsOf(percent, '5', 100).limits].slice(1)).toEqual([250, 400]);
});

test('a scale on which lower is better is read from the same side', () => {
  const lower: BandScale = {
    of: 'points',
    bands: [band('A', { below: '2' }), band('B', { upTo: '5' }), band('C')],
  };
  const { limits, bands } = cutsOf(lower, '10', 10);
  expect(bands).toEqual(['A', 'B', 'C']);
  expect([...limits].slice(1)).toEqual([20, 51]); // 5.0 still belongs to B
});

test.each([
  [7999, 1],
  [8000, 2],
  [5000, 1],
  [4999, 0],
  [0, 0],
  [-200_000, 0], // below every number that was asked
  [NaN, -1],
])('%d hundredths of a point are at position %d', (points, position) => {
  expect(bandPosition(cutsOf(POINTS, '100', 100), points)).toBe(position);
});

test('a scale of one band takes everything', () => {
  const { limits, bands } = cutsOf({ of: 'points', bands: [band('any')] }, '1', 1);
  expect([limits.length, bands]).toEqual([1, ['any']]);
  expect(bandPosition({ limits, bands }, -5000)).toBe(0);
});
