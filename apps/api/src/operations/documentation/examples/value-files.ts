import type { Examples } from '../example.ts';

const cycleId = 'openness-2026-h1';
const indicatorId = 'review-deadlines';
const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const state = '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752';
const sums = [{ indicatorId, inputId: 'late', values: 2, sum: '7' }];

/** Examples of the operations that take and give files of values. */
export const valueFiles: Examples = {
  readValuesTemplate: { parameters: { cycleId, indicator: indicatorId }, answer: 'PK…' },
  readIndicatorTemplate: {
    parameters: { cycleId, indicatorId },
    answer:
      'Public body;Applications and complaints reviewed after the deadline\r\nMinistry of Healthcare;3\r\n',
  },
  exportValuesWorkbook: { parameters: { cycleId, indicatorId }, answer: 'PK…' },
  exportValuesCsv: {
    parameters: { cycleId, indicatorId },
    answer:
      'Code of the body;Public body;Group;Late;Late: state;Late: ground\r\nministry-of-health;Ministry of Healthcare;central;3;value;\r\n',
  },
  judgeValuesFile: {
    parameters: { cycleId },
    body: { file: ['review-deadlines.xlsx'] },
    answer: {
      fileName: 'review-deadlines.xlsx',
      sha256,
      state,
      sheets: [
        { sheet: 'Timely review', indicatorId, list: null, rows: 2, fresh: 0, changed: 1, unchanged: 1 },
      ],
      ignored: [],
      changes: [
        {
          bodyId: 'ministry-of-health',
          indicatorId,
          inputId: 'late',
          address: 'sheet “Timely review”, C4',
          before: { status: 'value', value: '3', ground: null },
          after: { status: 'value', value: '2', ground: null },
        },
      ],
      refused: [],
      refusedCount: 0,
      warnings: [],
      sums,
      disclosed: false,
    },
    refusals: ['sheet_unreadable', 'sheet_old_format', 'sheet_too_long', 'sheets_busy', 'stage_forbids'],
  },
  importValuesFile: {
    parameters: { cycleId },
    body: { sha256, state },
    answer: {
      id: '6f1c1f0e-6c0b-4c46-9f57-0d0f7a3c2c11',
      cycleId,
      fileName: 'review-deadlines.xlsx',
      sha256,
      indicatorIds: [indicatorId],
      rows: 2,
      values: 1,
      sums,
      by: 'Дана Омарова',
      at: '2026-07-28T23:56:44.184Z',
    },
    refusals: [
      'file_gone',
      'file_judged_otherwise',
      'file_refused',
      'file_nothing_new',
      'file_too_many',
      'correction_needed',
      'indicator_signed_off',
      'stage_forbids',
      'cycle_published',
    ],
  },
  downloadImportedFile: {
    parameters: { cycleId, importId: '6f1c1f0e-6c0b-4c46-9f57-0d0f7a3c2c11' },
    answer: 'PK…',
  },
};
