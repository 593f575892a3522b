import type { ResultCell } from '@olshem/bundle';
import { expect, test } from 'vitest';
import { cellMatrix } from './cell-matrix.ts';

const name = { kk: 'Абай', ru: 'Абай', en: 'Abai' };
const cell = (points: string | null): ResultCell => ({
  status: 'scored',
  basis: 'computed',
  points,
  computed: points,
  band: null,
  rank: null,
});

test('a cell that the verification names does not agree, the others do', () => {
  const payload = {
    bodies: { 'akimat-abai': { group: 'local', abbreviation: name, name, region: null } },
    results: { 'akimat-abai': { 'open-data': cell('5'), 'open-budget': cell(null) } },
  };
  const problem = { kind: 'recomputed', cell: 'results/akimat-abai/open-data', message: '' } as const;
  expect(cellMatrix(payload, { problems: [problem] }).bodies).toEqual([
    {
      id: 'akimat-abai',
      name,
      cells: { 'open-data': { points: '5', agrees: false }, 'open-budget': { points: null, agrees: true } },
    },
  ]);
});

test('figures of a body that the publication does not list stand under its id', () => {
  const payload = { bodies: {}, results: { unlisted: { total: cell('7') } } };
  expect(cellMatrix(payload, { problems: [] }).bodies).toEqual([
    {
      id: 'unlisted',
      name: { kk: 'unlisted', ru: 'unlisted', en: 'unlisted' },
      cells: { total: { points: '7', agrees: true } },
    },
  ]);
});
