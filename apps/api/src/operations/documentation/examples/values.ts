import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Values”. */
export const values: Examples = {
  listCycleIndicators: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      indicators: [
        {
          id: 'review-deadlines',
          criterionId: 'appc-compliance',
          title: {
            kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
            ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
            en: 'Timely review of applications and complaints',
          },
          max: '4',
          supplierId: 'kpsisu',
          inputs: [
            {
              id: 'late',
              type: 'count',
              title: {
                kk: 'Мерзімінен кеш қаралған арыздар мен шағымдар',
                ru: 'Заявления и жалобы, рассмотренные с нарушением срока',
                en: 'Applications and complaints reviewed after the deadline',
              },
              optional: false,
            },
          ],
        },
      ],
    },
  },
  readValueGrid: {
    parameters: { cycleId: 'openness-2026-h1', indicatorId: 'hearing-procedure' },
    answer: {
      indicator: {
        id: 'hearing-procedure',
        criterionId: 'appc-compliance',
        title: {
          kk: 'Тыңдау рәсімін сақтау',
          ru: 'Соблюдение процедуры заслушивания',
          en: 'Compliance with the hearing procedure',
        },
        max: '3',
        supplierId: 'kpsisu',
        inputs: [
          {
            id: 'held',
            type: 'count',
            title: { kk: 'Өткізілген тыңдаулар', ru: 'Проведённые заслушивания', en: 'Hearings held' },
            optional: false,
          },
        ],
      },
      editable: true,
      disclosed: false,
      disclosedAt: null,
      signedOffAt: null,
      returned: null,
      rows: [
        {
          bodyId: 'agency-for-atomic-energy',
          group: 'central',
          aliases: [],
          asked: true,
          limits: [],
          values: [
            {
              bodyId: 'agency-for-atomic-energy',
              indicatorId: 'hearing-procedure',
              inputId: 'held',
              version: 1,
              status: 'value',
              value: '44',
              ground: null,
              provenance: 'imported',
              author: 'Дана Омарова',
              at: '2026-07-28T23:56:44.184Z',
              reason: null,
              decisionId: null,
              correctionId: null,
            },
          ],
          notes: [
            {
              bodyId: 'agency-for-atomic-energy',
              indicatorId: 'hearing-procedure',
              inputId: 'held',
              version: 1,
              starred: true,
              comment: 'The branches are counted in.',
              link: null,
              author: 'Дана Омарова',
              at: '2026-07-28T23:57:02.017Z',
            },
          ],
          points: '3',
          faults: [],
        },
      ],
    },
  },
  readUnusualValues: {
    parameters: { cycleId: 'openness-2026-h1', indicatorId: 'hearing-procedure' },
    answer: {
      unusual: [
        {
          bodyId: 'akimat-pavlodar',
          indicatorId: 'hearing-procedure',
          inputId: 'held',
          version: 1,
          kind: 'outlier',
          check: null,
          detail: '188,888, while the others of the group have from 102 to 8,045.',
          justification: null,
        },
      ],
    },
  },
  justifyValue: {
    parameters: { cycleId: 'openness-2026-h1', indicatorId: 'hearing-procedure' },
    body: {
      bodyId: 'akimat-pavlodar',
      inputId: 'held',
      version: 1,
      kind: 'outlier',
      check: null,
      text: 'The number stands so in the register of hearings; one consumer complaint had many parties.',
    },
    answer: { unusual: [] },
    refusals: ['value_not_unusual', 'indicator_signed_off', 'stage_forbids'],
  },
  saveValues: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      changes: [
        {
          bodyId: 'ministry-of-health',
          indicatorId: 'hearing-procedure',
          inputId: 'held',
          version: 1,
          status: 'value',
          value: '255',
          reason: 'Second quarter added.',
        },
      ],
    },
    answer: {
      savedAt: '2026-07-28T23:59:57.915Z',
      values: [
        {
          bodyId: 'ministry-of-health',
          indicatorId: 'hearing-procedure',
          inputId: 'held',
          version: 2,
          status: 'value',
          value: '255',
          ground: null,
          provenance: 'entered',
          author: 'Ерлан Жұмабаев',
          at: '2026-07-28T23:59:57.915Z',
          reason: 'Second quarter added.',
          decisionId: null,
          correctionId: null,
        },
      ],
      points: [{ bodyId: 'ministry-of-health', indicatorId: 'hearing-procedure', points: '2.79' }],
    },
    refusals: ['values_refused', 'value_changed', 'indicator_signed_off', 'stage_forbids', 'cycle_published'],
  },
  readValueHistory: {
    parameters: {
      cycleId: 'openness-2026-h1',
      bodyId: 'ministry-of-health',
      indicatorId: 'review-deadlines',
      inputId: 'late',
    },
    answer: {
      revisions: [
        {
          bodyId: 'ministry-of-health',
          indicatorId: 'review-deadlines',
          inputId: 'late',
          version: 1,
          status: 'value',
          value: '3',
          ground: null,
          provenance: 'imported',
          author: 'Дана Омарова',
          at: '2026-07-28T23:56:44.184Z',
          reason: null,
          decisionId: null,
          correctionId: null,
        },
      ],
      imports: [
        { version: 1, id: '6f1c1f0e-6c0b-4c46-9f57-0d0f7a3c2c11', fileName: 'review-deadlines.xlsx' },
      ],
    },
  },
  readEarlierValues: {
    parameters: { cycleId: 'openness-2026-h1', indicatorId: 'hearing-procedure' },
    answer: {
      editions: [
        {
          id: '2025',
          title: { kk: '2025 жыл', ru: '2025 год', en: '2025' },
          inputs: ['held'],
          values: { 'ministry-of-health': { held: '212' } },
        },
      ],
    },
  },
  saveValueNote: {
    parameters: {
      cycleId: 'openness-2026-h1',
      bodyId: 'agency-for-atomic-energy',
      indicatorId: 'hearing-procedure',
      inputId: 'held',
    },
    body: { version: 0, starred: true, comment: 'The branches are counted in.', link: null },
    answer: {
      bodyId: 'agency-for-atomic-energy',
      indicatorId: 'hearing-procedure',
      inputId: 'held',
      version: 1,
      starred: true,
      comment: 'The branches are counted in.',
      link: null,
      author: 'Дана Омарова',
      at: '2026-07-28T23:57:02.017Z',
    },
    refusals: ['note_changed'],
  },
  signOff: {
    parameters: { cycleId: 'openness-2026-h1', indicatorId: 'hearing-procedure' },
    body: { statement: 'Complete as of 30 June.' },
    answer: {
      indicatorId: 'hearing-procedure',
      signedOffAt: '2026-07-28T23:59:58.142Z',
      by: 'Ерлан Жұмабаев',
    },
    refusals: ['values_missing', 'stage_forbids', 'cycle_published'],
  },
  returnSignOff: {
    parameters: { cycleId: 'openness-2026-h1', indicatorId: 'hearing-procedure' },
    body: { reason: 'Hearings of the second quarter are missing.' },
    answer: { indicatorId: 'hearing-procedure', signedOffAt: null, by: null },
    refusals: ['not_signed_off', 'stage_forbids', 'cycle_published'],
  },
};
