import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Methodologies”. */
export const methodologies: Examples = {
  listRegisteredVersions: {
    answer: {
      versions: [
        {
          digest: '1936bcac52f5792e8b43986f485b304e95acc2dd58ffd12e3be205dadd27b462',
          methodologyId: 'open-dialogue',
          version: '1',
          state: 'in-force',
          title: {
            kk: '«Ашық диалог» порталындағы әкімдіктердің белсенділігі',
            ru: 'Активность акиматов на портале «Открытый диалог»',
            en: 'Activity of akimats on the Open Dialogue portal',
          },
          registeredAt: '2026-07-28T23:56:33.367Z',
          registeredBy: null,
          inForceAt: '2026-07-28T23:56:33.367Z',
          inForceBy: null,
          cycles: 0,
          editions: 1,
        },
      ],
    },
  },
  registerVersion: {
    body: {
      definition: {
        grounds: {},
        groups: [
          {
            id: 'central',
            title: {
              en: 'Central public bodies',
              kk: 'Орталық мемлекеттік органдар',
              ru: 'Центральные государственные органы',
            },
          },
        ],
        id: 'openness-2025',
        ranking: { higherIsBetter: true, ties: 'competition' },
        rated: true,
        roadmapBands: ['B'],
        source: {
          document: 'openness-report-2025',
          page: 6,
          section: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
        },
        title: {
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
          en: 'Openness index of state bodies, methodology of 2026',
        },
        version: '2026',
      },
      reason: 'The methodology approved for 2026.',
    },
    answer: {
      digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
      methodologyId: 'openness-2025',
      version: '2026',
      state: 'draft',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2026 года',
        en: 'Openness index of state bodies, methodology of 2026',
      },
      registeredAt: '2026-07-28T23:59:19.908Z',
      registeredBy: 'Айгүл Сейітова',
      inForceAt: null,
      inForceBy: null,
      cycles: 0,
      editions: 0,
      check: {
        digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
        methodologyId: 'openness-2025',
        version: '2026',
        title: {
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
          en: 'Openness index of state bodies, methodology of 2026',
        },
        indicators: 20,
        findings: [
          {
            severity: 'warning',
            id: 'part-not-bounded',
            where: 'indicator statistical-data-quality, rule',
            message:
              '“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap.',
          },
        ],
        against: { digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c', version: '1' },
        differences: {
          changesResults: false,
          manifest: ['version'],
          indicators: [],
          criteria: [],
          parameters: [],
          groups: [],
          suppliers: [],
          documents: [],
          grounds: [],
          calendar: [],
        },
        registered: 'draft',
      },
      mayPutInForce: false,
      dependent: false,
      definition: {
        grounds: {},
        groups: [
          {
            id: 'central',
            title: {
              en: 'Central public bodies',
              kk: 'Орталық мемлекеттік органдар',
              ru: 'Центральные государственные органы',
            },
          },
        ],
        id: 'openness-2025',
        ranking: { higherIsBetter: true, ties: 'competition' },
        rated: true,
        roadmapBands: ['B'],
        source: {
          document: 'openness-report-2025',
          page: 6,
          section: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
        },
        title: {
          en: 'Openness index of state bodies, methodology of 2026',
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
        },
        version: '2026',
      },
    },
    refusals: ['definition_misfit', 'definition_has_errors', 'version_taken'],
  },
  checkDefinition: {
    body: {
      definition: {
        grounds: {},
        groups: [
          {
            id: 'central',
            title: {
              en: 'Central public bodies',
              kk: 'Орталық мемлекеттік органдар',
              ru: 'Центральные государственные органы',
            },
          },
        ],
        id: 'openness-2025',
        ranking: { higherIsBetter: true, ties: 'competition' },
        rated: true,
        roadmapBands: ['B'],
        source: {
          document: 'openness-report-2025',
          page: 6,
          section: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
        },
        title: {
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
          en: 'Openness index of state bodies, methodology of 2026',
        },
        version: '2026',
      },
    },
    answer: {
      digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
      methodologyId: 'openness-2025',
      version: '2026',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2026 года',
        en: 'Openness index of state bodies, methodology of 2026',
      },
      indicators: 20,
      findings: [
        {
          severity: 'warning',
          id: 'part-not-bounded',
          where: 'indicator statistical-data-quality, rule',
          message:
            '“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap.',
        },
      ],
      against: { digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c', version: '1' },
      differences: {
        changesResults: false,
        manifest: ['version'],
        indicators: [],
        criteria: [],
        parameters: [],
        groups: [],
        suppliers: [],
        documents: [],
        grounds: [],
        calendar: [],
      },
      registered: null,
    },
    refusals: ['definition_misfit'],
  },
  readRegisteredVersion: {
    parameters: { digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1' },
    answer: {
      digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
      methodologyId: 'openness-2025',
      version: '2026',
      state: 'draft',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2026 года',
        en: 'Openness index of state bodies, methodology of 2026',
      },
      registeredAt: '2026-07-28T23:59:19.908Z',
      registeredBy: 'Айгүл Сейітова',
      inForceAt: null,
      inForceBy: null,
      cycles: 0,
      editions: 0,
      check: {
        digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
        methodologyId: 'openness-2025',
        version: '2026',
        title: {
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
          en: 'Openness index of state bodies, methodology of 2026',
        },
        indicators: 20,
        findings: [
          {
            severity: 'warning',
            id: 'part-not-bounded',
            where: 'indicator statistical-data-quality, rule',
            message:
              '“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap.',
          },
        ],
        against: { digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c', version: '1' },
        differences: {
          changesResults: false,
          manifest: ['version'],
          indicators: [],
          criteria: [],
          parameters: [],
          groups: [],
          suppliers: [],
          documents: [],
          grounds: [],
          calendar: [],
        },
        registered: 'draft',
      },
      mayPutInForce: true,
      dependent: false,
      definition: {
        grounds: {},
        groups: [
          {
            id: 'central',
            title: {
              en: 'Central public bodies',
              kk: 'Орталық мемлекеттік органдар',
              ru: 'Центральные государственные органы',
            },
          },
        ],
        id: 'openness-2025',
        ranking: { higherIsBetter: true, ties: 'competition' },
        rated: true,
        roadmapBands: ['B'],
        source: {
          document: 'openness-report-2025',
          page: 6,
          section: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
        },
        title: {
          en: 'Openness index of state bodies, methodology of 2026',
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
        },
        version: '2026',
      },
    },
  },
  putVersionInForce: {
    parameters: { digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1' },
    body: { reason: 'Approved by order of 12 July.' },
    answer: {
      digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
      methodologyId: 'openness-2025',
      version: '2026',
      state: 'in-force',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2026 года',
        en: 'Openness index of state bodies, methodology of 2026',
      },
      registeredAt: '2026-07-28T23:59:19.908Z',
      registeredBy: 'Айгүл Сейітова',
      inForceAt: '2026-07-28T23:59:24.992Z',
      inForceBy: 'Бауыржан Нұрпейісов',
      cycles: 0,
      editions: 0,
      check: {
        digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
        methodologyId: 'openness-2025',
        version: '2026',
        title: {
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
          en: 'Openness index of state bodies, methodology of 2026',
        },
        indicators: 20,
        findings: [
          {
            severity: 'warning',
            id: 'part-not-bounded',
            where: 'indicator statistical-data-quality, rule',
            message:
              '“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap.',
          },
        ],
        against: null,
        differences: null,
        registered: 'in-force',
      },
      mayPutInForce: false,
      dependent: false,
      definition: {
        grounds: {},
        groups: [
          {
            id: 'central',
            title: {
              en: 'Central public bodies',
              kk: 'Орталық мемлекеттік органдар',
              ru: 'Центральные государственные органы',
            },
          },
        ],
        id: 'openness-2025',
        ranking: { higherIsBetter: true, ties: 'competition' },
        rated: true,
        roadmapBands: ['B'],
        source: {
          document: 'openness-report-2025',
          page: 6,
          section: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
        },
        title: {
          en: 'Openness index of state bodies, methodology of 2026',
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
        },
        version: '2026',
      },
    },
    refusals: ['version_no_draft', 'second_administrator_needed', 'version_not_independent'],
  },
  withdrawVersion: {
    parameters: { digest: 'ad851301289c07506e03064af7536a40bcaf9b36a5d32bc035ea5efc618b95a2' },
    body: { reason: 'Registered too early.' },
    answer: {
      digest: 'ad851301289c07506e03064af7536a40bcaf9b36a5d32bc035ea5efc618b95a2',
      methodologyId: 'openness-2025',
      version: '2027',
      state: 'retired',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2026 года',
        en: 'Openness index of state bodies, methodology of 2026',
      },
      registeredAt: '2026-07-28T23:59:27.481Z',
      registeredBy: 'Айгүл Сейітова',
      inForceAt: null,
      inForceBy: null,
      cycles: 0,
      editions: 0,
      check: {
        digest: 'ad851301289c07506e03064af7536a40bcaf9b36a5d32bc035ea5efc618b95a2',
        methodologyId: 'openness-2025',
        version: '2027',
        title: {
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
          en: 'Openness index of state bodies, methodology of 2026',
        },
        indicators: 20,
        findings: [
          {
            severity: 'warning',
            id: 'part-not-bounded',
            where: 'indicator statistical-data-quality, rule',
            message:
              '“distortions” is divided by “reviewed” and may be larger; add a check that compares them (part at most its whole) or a cap.',
          },
        ],
        against: {
          digest: '3b8b469baf862ae150bde345772cf740f1ab170c87790356088e3f6eab9326d1',
          version: '2026',
        },
        differences: {
          changesResults: false,
          manifest: ['version'],
          indicators: [],
          criteria: [],
          parameters: [],
          groups: [],
          suppliers: [],
          documents: [],
          grounds: [],
          calendar: [],
        },
        registered: 'retired',
      },
      mayPutInForce: false,
      dependent: false,
      definition: {
        grounds: {},
        groups: [
          {
            id: 'central',
            title: {
              en: 'Central public bodies',
              kk: 'Орталық мемлекеттік органдар',
              ru: 'Центральные государственные органы',
            },
          },
        ],
        id: 'openness-2025',
        ranking: { higherIsBetter: true, ties: 'competition' },
        rated: true,
        roadmapBands: ['B'],
        source: {
          document: 'openness-report-2025',
          page: 6,
          section: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
        },
        title: {
          en: 'Openness index of state bodies, methodology of 2026',
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2026 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2026 года',
        },
        version: '2027',
      },
    },
    refusals: ['version_no_draft'],
  },
};
