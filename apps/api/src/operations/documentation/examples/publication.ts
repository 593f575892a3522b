import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Publication”. */
export const publication: Examples = {
  previewPublication: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      cycleId: 'openness-2026-h1',
      ready: true,
      unexplained: 0,
      disclosures: [{ number: 1, disclosedAt: '2026-07-28T23:56:44.184Z' }],
      differences: [],
      results: [
        {
          disclosure: 1,
          bodyId: 'agency-for-atomic-energy',
          group: 'central',
          total: { before: '76.5', after: '76.5' },
          grade: { before: 'BB', after: 'BB' },
          rank: { before: 22, after: 22 },
          changed: false,
        },
      ],
    },
  },
};
