import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Cycles”. */
export const cycles: Examples = {
  listCycles: {
    answer: {
      cycles: [
        {
          id: 'openness-2026-h1',
          indexId: 'openness',
          editionId: '2026-h1',
          methodologyId: 'openness-2025',
          methodologyDigest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
          title: {
            en: 'Openness index, first half of 2026 (demonstration)',
            kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
            ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
          },
          demonstration: true,
          stage: 'disputes',
          version: 1,
          takesPart: true,
        },
      ],
    },
  },
  readCycle: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      id: 'openness-2026-h1',
      indexId: 'openness',
      editionId: '2026-h1',
      methodologyId: 'openness-2025',
      methodologyDigest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
      title: {
        en: 'Openness index, first half of 2026 (demonstration)',
        kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
        ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
      },
      demonstration: true,
      stage: 'disputes',
      version: 1,
      calendar: [
        {
          stage: 'preparation',
          opensAt: '2026-06-29T19:00:00.000Z',
          closesAt: '2026-07-07T18:59:59.000Z',
          opensOn: '2026-06-30',
          closesOn: '2026-07-07',
        },
      ],
      nextStage: 'decision',
      exitConditions: [
        {
          id: 'deadline-passed',
          waivable: true,
          missing: [
            {
              kind: 'deadline-ahead',
              stage: 'disputes',
              label: {
                en: 'Openness index, first half of 2026 (demonstration)',
                kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
                ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
              },
            },
          ],
          met: false,
        },
      ],
      progress: [
        {
          indicatorId: 'review-deadlines',
          supplierId: 'kpsisu',
          expected: 98,
          entered: 98,
          missing: 0,
          signedOffAt: '2026-07-28T23:56:44.184Z',
          returned: null,
          enteredBy: ['Ерлан Жұмабаев'],
          enteredAt: '2026-07-28T20:10:03.552Z',
          unjustified: 0,
          disputes: { open: 0, overdue: 0, decided: 1 },
        },
      ],
      suppliers: [{ indicatorId: 'review-deadlines', organisationId: 'kpsisu' }],
      bodies: [
        {
          id: 'agency-for-atomic-energy',
          group: 'central',
          name: {
            en: 'Agency for Atomic Energy',
            kk: 'Атом энергиясы жөніндегі агенттік',
            ru: 'Агентство по атомной энергии',
          },
          abbreviation: { en: 'AAE', kk: 'АЭА', ru: 'ААЭ' },
        },
      ],
      history: [
        {
          from: 'preparation',
          to: 'collection',
          at: '2026-07-28T23:56:44.184Z',
          by: 'Ölshem',
          reason: null,
          waived: [],
        },
      ],
      undecidable: [],
      disclosures: [{ number: 1, disclosedAt: '2026-07-28T23:56:44.184Z' }],
      publishedAt: null,
    },
  },
  advanceCycle: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: { version: 3, waive: ['deadline-passed'], reason: 'All values are signed off.' },
    answer: {
      id: 'openness-2026-h1',
      indexId: 'openness',
      editionId: '2026-h1',
      methodologyId: 'openness-2025',
      methodologyDigest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
      title: {
        en: 'Openness index, first half of 2026 (demonstration)',
        kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
        ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
      },
      demonstration: true,
      stage: 'disputes',
      version: 4,
      calendar: [
        {
          stage: 'preparation',
          opensAt: '2026-06-29T19:00:00.000Z',
          closesAt: '2026-07-07T18:59:59.000Z',
          opensOn: '2026-06-30',
          closesOn: '2026-07-07',
        },
      ],
      nextStage: 'decision',
      exitConditions: [
        {
          id: 'deadline-passed',
          waivable: true,
          missing: [
            {
              kind: 'deadline-ahead',
              stage: 'disputes',
              label: {
                en: 'Openness index, first half of 2026 (demonstration)',
                kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
                ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
              },
            },
          ],
          met: false,
        },
      ],
      progress: [
        {
          indicatorId: 'review-deadlines',
          supplierId: 'kpsisu',
          expected: 98,
          entered: 98,
          missing: 0,
          signedOffAt: '2026-07-28T23:56:44.184Z',
          returned: null,
          enteredBy: ['Ерлан Жұмабаев'],
          enteredAt: '2026-07-28T20:10:03.552Z',
          unjustified: 0,
          disputes: { open: 0, overdue: 0, decided: 1 },
        },
      ],
      suppliers: [{ indicatorId: 'review-deadlines', organisationId: 'kpsisu' }],
      bodies: [
        {
          id: 'agency-for-atomic-energy',
          group: 'central',
          name: {
            en: 'Agency for Atomic Energy',
            kk: 'Атом энергиясы жөніндегі агенттік',
            ru: 'Агентство по атомной энергии',
          },
          abbreviation: { en: 'AAE', kk: 'АЭА', ru: 'ААЭ' },
        },
      ],
      history: [
        {
          from: 'preparation',
          to: 'collection',
          at: '2026-07-28T23:56:44.184Z',
          by: 'Ölshem',
          reason: null,
          waived: [],
        },
      ],
      undecidable: [],
      disclosures: [{ number: 1, disclosedAt: '2026-07-28T23:56:44.184Z' }],
      publishedAt: null,
    },
    refusals: [
      'cycle_changed',
      'exit_conditions_unmet',
      'waiver_forbidden',
      'reason_required',
      'cycle_published',
    ],
  },
  changeCalendar: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      version: 1,
      stages: [
        { stage: 'disputes', opensOn: '2026-07-26', closesOn: '2026-08-07' },
        { stage: 'decision', opensOn: '2026-08-08', closesOn: '2026-08-12' },
        { stage: 'consolidation', opensOn: '2026-08-13', closesOn: '2026-08-15' },
      ],
      reason: 'The portal was not reachable for a day.',
    },
    answer: {
      id: 'openness-2026-h1',
      indexId: 'openness',
      editionId: '2026-h1',
      methodologyId: 'openness-2025',
      methodologyDigest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
      title: {
        en: 'Openness index, first half of 2026 (demonstration)',
        kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
        ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
      },
      demonstration: true,
      stage: 'disputes',
      version: 2,
      calendar: [
        {
          stage: 'preparation',
          opensAt: '2026-06-29T19:00:00.000Z',
          closesAt: '2026-07-07T18:59:59.000Z',
          opensOn: '2026-06-30',
          closesOn: '2026-07-07',
        },
      ],
      nextStage: 'decision',
      exitConditions: [
        {
          id: 'deadline-passed',
          waivable: true,
          missing: [
            {
              kind: 'deadline-ahead',
              stage: 'disputes',
              label: {
                en: 'Openness index, first half of 2026 (demonstration)',
                kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
                ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
              },
            },
          ],
          met: false,
        },
      ],
      progress: [
        {
          indicatorId: 'review-deadlines',
          supplierId: 'kpsisu',
          expected: 98,
          entered: 98,
          missing: 0,
          signedOffAt: '2026-07-28T23:56:44.184Z',
          returned: null,
          enteredBy: ['Ерлан Жұмабаев'],
          enteredAt: '2026-07-28T20:10:03.552Z',
          unjustified: 0,
          disputes: { open: 0, overdue: 0, decided: 1 },
        },
      ],
      suppliers: [{ indicatorId: 'review-deadlines', organisationId: 'kpsisu' }],
      bodies: [
        {
          id: 'agency-for-atomic-energy',
          group: 'central',
          name: {
            en: 'Agency for Atomic Energy',
            kk: 'Атом энергиясы жөніндегі агенттік',
            ru: 'Агентство по атомной энергии',
          },
          abbreviation: { en: 'AAE', kk: 'АЭА', ru: 'ААЭ' },
        },
      ],
      history: [
        {
          from: 'preparation',
          to: 'collection',
          at: '2026-07-28T23:56:44.184Z',
          by: 'Ölshem',
          reason: null,
          waived: [],
        },
      ],
      undecidable: [],
      disclosures: [{ number: 1, disclosedAt: '2026-07-28T23:56:44.184Z' }],
      publishedAt: null,
    },
    refusals: ['cycle_changed', 'calendar_refused', 'deadline_needs_second', 'cycle_published'],
  },
};
