import type { VerificationReport } from '@olshem/bundle';
import { expect, test } from 'vitest';
import { cellMatrix } from './cell-matrix.ts';

const name = { kk: 'Абай', ru: 'Абай', en: 'Abai' };
const text = JSON.stringify({
  payload: {
    bodies: { 'akimat-abai': { group: 'local', name } },
    results: { 'akimat-abai': { 'open-data': { points: '5' }, 'open-budget': { points: null } } },
  },
});

test('a cell that the verification names does not agree, the others do', () => {
  const report = reportOf('results/akimat-abai/open-data');
  expect(cellMatrix(text, report)?.bodies).toEqual([
    {
      id: 'akimat-abai',
      name,
      cells: { 'open-data': { points: '5', agrees: false }, 'open-budget': { points: null, agrees: true } },
    },
  ]);
});

test.each(['', 'null', '[]', '{"payload":{}}'])('"%s" has no cells to show', (other) => {
  expect(cellMatrix(other, reportOf('document'))).toBeUndefined();
});

function reportOf(cell: string): VerificationReport {
  return {
    ok: false,
    cells: 2,
    matching: 1,
    findings: 0,
    problems: [{ kind: 'recomputed', cell, message: '' }],
  };
}
