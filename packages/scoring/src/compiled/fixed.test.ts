import { describe, expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import type { FixedCell } from './classify.ts';
import { FinerUnit, FixedCells, wholeOf } from './fixed.ts';
import type { LaidNode } from './layout.ts';

const node = (id: string, unit: number) => ({ node: { id }, unit }) as LaidNode;
const points = (text: string): FixedCell => ({ points: Fraction.parse(text) });
const cells = (record: Record<string, FixedCell>) => new Map(Object.entries(record));

describe('a fixed cell in its column', () => {
  test.each<[string, FixedCell, number]>([
    ['points are whole numbers of the unit', points('2.34'), 234],
    ['points below zero as well', points('-0.5'), -50],
    ['a node without a part adds nothing', 'absent', 0],
    ['a missing value spreads', 'missing', NaN],
    ['the most points that are held', points('1000000'), 100_000_000],
    ['more than those', points('1000000.01'), NaN],
    ['fewer than can be held', points('-1000001'), NaN],
  ])('%s', (_, cell, expected) => {
    expect(wholeOf(node('i', 100), cell)).toBe(expected);
  });

  test('points between two whole numbers name the unit that they need', () => {
    const compute = () => wholeOf(node('i', 100), points('0.0125')); // 1 ÷ 80 is 5 ÷ 4 of a hundredth
    expect(compute).toThrow('The points of i need the unit 1/400; compile the edition anew.');
    expect(compute).toThrow(FinerUnit);
    expect(compute).toThrow(expect.objectContaining({ node: 'i', unit: 400 }));
  });
});

describe('fixed cells of rows', () => {
  test('are kept for the rows that have any', () => {
    const fixed = new FixedCells();
    fixed.set(3, cells({ i: 'absent' }));
    expect([fixed.size, fixed.has(3), fixed.has(2), fixed.get(2)]).toEqual([1, true, false, undefined]);
    expect([...fixed.entries()]).toEqual([[3, cells({ i: 'absent' })]]);
    fixed.set(3, cells({}));
    expect([fixed.size, fixed.has(3), fixed.get(3)]).toEqual([0, false, undefined]);
  });

  test('count their changes, and nothing instead of nothing is none', () => {
    const fixed = new FixedCells();
    fixed.set(0, cells({}));
    expect(fixed.version).toBe(0);
    fixed.set(0, cells({ i: 'absent' }));
    expect(fixed.version).toBe(1);
    fixed.set(0, cells({}));
    expect(fixed.version).toBe(2);
  });

  test('are listed by node, beside the rows that are computed in spite of other fixed cells', () => {
    const fixed = new FixedCells();
    const nodes = [node('i', 10), node('j', 10)];
    fixed.set(4, cells({ i: points('1.5') }));
    fixed.set(2, cells({ i: 'absent', j: 'missing' }));
    expect(fixed.byNode(nodes)).toEqual([
      { rows: Int32Array.of(4, 2), values: Float64Array.of(15, 0), open: new Int32Array() },
      { rows: Int32Array.of(2), values: Float64Array.of(NaN), open: Int32Array.of(4) },
    ]);
  });

  test('are listed anew after a change, and only then', () => {
    const fixed = new FixedCells();
    const nodes = [node('i', 10)];
    fixed.set(4, cells({ i: points('1.5') }));
    const before = fixed.byNode(nodes);
    expect(fixed.byNode(nodes)).toBe(before);
    fixed.set(4, cells({ i: points('1.6') }));
    expect([...fixed.byNode(nodes)[0]!.values]).toEqual([16]);
  });
});
