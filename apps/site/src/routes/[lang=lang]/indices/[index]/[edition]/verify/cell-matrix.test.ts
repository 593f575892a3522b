import type { ProblemKind, VerificationReport } from '@olshem/bundle';
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

test.each([
  ['', 'not-json'],
  ['{"payload":{"results":{"akimat-abai":null},"bodies":{}}}', 'not-a-bundle'],
  [text, 'not-a-bundle'],
] as const)('a text that could not be recomputed has no cells to show (%#)', (other, kind) => {
  expect(cellMatrix(other, reportOf('document', kind))).toBeUndefined();
});

function reportOf(cell: string, kind: ProblemKind = 'recomputed'): VerificationReport {
  return {
    ok: false,
    cells: 2,
    matching: 1,
    findings: 0,
    problems: [{ kind, cell, message: '' }],
  };
}
