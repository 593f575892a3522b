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
  listPreReleases: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      cycleId: 'openness-2026-h1',
      open: true,
      preReleases: [
        {
          id: '5f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
          person: {
            id: 'DcWZ2fPXo9QhVhC0',
            name: 'Асқар Төлегенов',
            organisation: { kk: 'Индекс операторы', ru: 'Оператор индекса', en: 'Operator of the index' },
          },
          opensAt: '2026-08-06T05:00:00.000Z',
          closedAt: null,
          reason: { kk: 'Есепті дайындау.', ru: 'Подготовка доклада.', en: 'To prepare the report.' },
          readings: 0,
        },
      ],
    },
  },
  addPreRelease: {
    parameters: { cycleId: 'openness-2026-h1' },
    body: {
      version: 7,
      personId: 'DcWZ2fPXo9QhVhC0',
      opensAt: '2026-08-06T05:00:00.000Z',
      reason: { kk: 'Есепті дайындау.', ru: 'Подготовка доклада.', en: 'To prepare the report.' },
    },
    answer: {
      cycleId: 'openness-2026-h1',
      open: true,
      preReleases: [
        {
          id: '5f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
          person: {
            id: 'DcWZ2fPXo9QhVhC0',
            name: 'Асқар Төлегенов',
            organisation: { kk: 'Индекс операторы', ru: 'Оператор индекса', en: 'Operator of the index' },
          },
          opensAt: '2026-08-06T05:00:00.000Z',
          closedAt: null,
          reason: { kk: 'Есепті дайындау.', ru: 'Подготовка доклада.', en: 'To prepare the report.' },
          readings: 0,
        },
      ],
    },
    refusals: ['cycle_changed', 'pre_release_settled', 'pre_release_full'],
  },
  endPreRelease: {
    parameters: { cycleId: 'openness-2026-h1', preReleaseId: '5f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44' },
    body: { version: 8 },
    answer: { cycleId: 'openness-2026-h1', open: true, preReleases: [] },
    refusals: ['cycle_changed', 'pre_release_settled'],
  },
  readEarlyFigures: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      cycleId: 'openness-2026-h1',
      revision: 1,
      publishedAt: '2026-08-07T05:00:00.000Z',
      sha256: 'c4721f53d2c2bf263c6e2fd3f7a6385326065a0c3c6388f952f354a7fb6de681',
      reason: { kk: 'Жартыжылдық нәтижесі.', ru: 'Итоги полугодия.', en: 'Results of the half-year.' },
      standings: [
        {
          bodyId: 'agency-for-atomic-energy',
          name: {
            kk: 'Атом энергиясы жөніндегі агенттік',
            ru: 'Агентство по атомной энергии',
            en: 'Agency for Atomic Energy',
          },
          group: 'central',
          total: '76.5',
          grade: 'BB',
          rank: 22,
        },
      ],
    },
    refusals: ['not_found'],
  },
};
