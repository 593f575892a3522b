import { expect, test } from 'vitest';
import { regionTiles } from './regions.ts';

test('there are twenty regions, each on a place of its own', () => {
  expect(regionTiles).toHaveLength(20);
  expect(new Set(regionTiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(20);
  expect(new Set(regionTiles.map(({ iso }) => iso)).size).toBe(20);
});

test('short names fit a tile and differ from each other in every language', () => {
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const names = regionTiles.map(({ name }) => name[locale]);
    const codes = regionTiles.map(({ code }) => code[locale]);
    expect(names.filter((name) => name.length === 0 || name.length > 9)).toEqual([]);
    expect(codes.filter((code) => code.length !== 3)).toEqual([]);
    expect(new Set(names).size).toBe(20);
    expect(new Set(codes).size).toBe(20);
  }
});
