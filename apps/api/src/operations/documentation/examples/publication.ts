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
          correctionId: 'c0c052fb-0129-45a9-a12a-fa16c3725bd2',
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
      publishedAt: '2026-07-29T00:00:10.835Z',
      sha256: 'b67e1a1f44b1f6bcc9523da21c82b9bc24d2c275fc8ccc517e74692ce4b7a904',
      auditHead: '420af77f12eff39a6db4479917c5752aebe5beb86a49580ae073a0f628a67deb',
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
      publishedAt: '2026-07-29T00:00:06.431Z',
      sha256: '3238d19eebbddafafeb6dfd0bea34fe3d03a29cef2780dec722abde895da3b44',
      auditHead: 'ed291ba6274c4736ee4f43e9ec4e7f98fcb029eabda4c6588ab42137d8be5c67',
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
