import type { ResultCell } from '@olshem/bundle';
import { expect, test } from 'vitest';
import type { Methodology } from '@olshem/scoring';
import { cellInWords, cellMatrix } from './cell-matrix.ts';

const name = { kk: 'Абай', ru: 'Абай', en: 'Abai' };
const cell = (points: string | null): ResultCell => ({
  status: 'scored',
  basis: 'computed',
  points,
  computed: points,
  band: null,
  rank: null,
});

const title = (en: string) => ({ kk: en, ru: en, en });
const methodology = {
  index: {
    id: 'index',
    title: title('Index'),
    children: [
      {
        id: 'part',
        title: title('Part'),
        children: [
          { id: 'open-data', title: title('Open data'), rule: {} },
          { id: 'open-budget', title: title('Open budget'), rule: {} },
        ],
      },
    ],
  },
} as unknown as Methodology;

test('a cell that the verification names does not agree, the others do', () => {
  const payload = {
    methodology,
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
  const payload = { methodology, bodies: {}, results: { unlisted: { total: cell('7') } } };
  expect(cellMatrix(payload, { problems: [] }).bodies).toEqual([
    {
      id: 'unlisted',
      name: { kk: 'unlisted', ru: 'unlisted', en: 'unlisted' },
      cells: { total: { points: '7', agrees: true } },
    },
  ]);
});

test('every column of figures has the title of its node, parts of parts included, and a problem its body and figure', () => {
  const payload = {
    methodology,
    bodies: { 'akimat-abai': { group: 'local', abbreviation: name, name, region: null } },
    results: { 'akimat-abai': { 'open-data': cell('5'), part: cell('5'), index: cell('5') } },
  };
  const matrix = cellMatrix(payload, { problems: [] });
  expect(matrix.nodes.map((node) => [node.title.en, node.total])).toEqual([
    ['Index', true],
    ['Part', false],
    ['Open data', false],
  ]);
  expect(cellInWords('results/akimat-abai/open-data', matrix, 'kk')).toBe('Абай: Open data');
  expect(cellInWords('results/akimat-abai/open-budget', matrix, 'kk')).toBeUndefined();
  expect(cellInWords('payload/format', matrix, 'kk')).toBeUndefined();
});
