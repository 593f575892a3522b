import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Publication”. */
export const publication: Examples = {
  previewPublication: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      cycleId: 'openness-2026-h1',
      ready: true,
      unexplained: 0,
      differences: [],
      results: [
        {
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
  recordCorrection: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      reason: 'The register counts one comment twice.',
      changes: [
        {
          bodyId: 'ministry-of-health',
          indicatorId: 'open-regulations',
          inputId: 'comments_answered',
          version: 1,
          status: 'value',
          value: '101',
        },
      ],
    },
    answer: {
      cycleId: 'openness-2026-h1',
      ready: true,
      unexplained: 0,
      differences: [
        {
          bodyId: 'ministry-of-health',
          indicatorId: 'open-regulations',
          inputId: 'comments_answered',
          draft: '102',
          final: '101',
          decisionId: null,
          correctionId: 'b6e89f47-2c9e-4d75-81f5-0c59a48573a3',
          reason: 'The register counts one comment twice.',
          cause: 'correction',
          disputeId: null,
        },
      ],
      results: [
        {
          bodyId: 'agency-for-atomic-energy',
          group: 'central',
          total: { before: '76.5', after: '76.5' },
          grade: { before: 'BB', after: 'BB' },
          rank: { before: 22, after: 22 },
          changed: false,
        },
      ],
    },
    refusals: ['values_refused', 'value_changed', 'stage_forbids', 'cycle_published'],
  },
  correctPublication: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      revision: 1,
      reason: {
        kk: 'Уәкілетті орган жауап берілген пікірлердің санын түзетті.',
        ru: 'Уполномоченный орган исправил число комментариев, получивших ответ.',
        en: 'The supplier corrected the number of comments that were answered.',
      },
      changes: [
        {
          bodyId: 'ministry-of-health',
          indicatorId: 'open-regulations',
          inputId: 'comments_answered',
          version: 2,
          status: 'value',
          value: '102',
          reason: 'The recount of the supplier.',
        },
      ],
    },
    answer: {
      indexId: 'openness',
      editionId: '2026-h1',
      revision: 2,
      publishedAt: '2026-07-28T22:41:41.948Z',
      sha256: '0f2a77854957baa0869e13d1509d2875b315d5e1962ba6e522dccb092c64d1ca',
      auditHead: '93a28d67ff360690eeed8020d61291487bc492659a5129304964854100e06ae9',
      reason: {
        kk: 'Уәкілетті орган жауап берілген пікірлердің санын түзетті.',
        ru: 'Уполномоченный орган исправил число комментариев, получивших ответ.',
        en: 'The supplier corrected the number of comments that were answered.',
      },
    },
    refusals: ['values_refused', 'value_changed', 'revision_changed', 'stage_forbids'],
  },
  publishCycle: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      version: 6,
      reason: {
        kk: '2026 жылдың бірінші жартыжылдығы бойынша қорытынды.',
        ru: 'Итоги первого полугодия 2026 года.',
        en: 'Results of the first half of 2026.',
      },
    },
    answer: {
      indexId: 'openness',
      editionId: '2026-h1',
      revision: 1,
      publishedAt: '2026-07-28T22:41:34.974Z',
      sha256: '66c79828c1c7ea5258062592a14e324cf53e10608cb227bd3c432a1dbfe7f062',
      auditHead: '36d16dd581a4174706c16f561916c534364223de56c262a5b1843890a690228e',
      reason: {
        en: 'Results of the first half of 2026.',
        kk: '2026 жылдың бірінші жартыжылдығы бойынша қорытынды.',
        ru: 'Итоги первого полугодия 2026 года.',
      },
    },
    refusals: [
      'cycle_changed',
      'differences_unexplained',
      'exit_conditions_unmet',
      'stage_forbids',
      'cycle_published',
    ],
  },
};
