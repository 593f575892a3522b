import type { Examples } from '../example.ts';

/** The digest of the methodology of the openness index 2025, as far as examples need one. */
export const OPENNESS_2025 = '5b1b0a3c7f0f4c53a6a0f7fbb1f0c0de2f1f6a0b7c1a4a6f9c1f0d7a3b5e9c21';

const version = {
  version: '1',
  digest: OPENNESS_2025,
  state: 'in-force',
  inForceAt: '2026-07-28T22:31:05.118Z',
};

/** The methodology of the openness index 2025, cut short. */
export const openness2025 = {
  ...version,
  id: 'openness-2025',
  title: {
    kk: 'Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме',
    ru: 'Индекс открытости государственных органов, методика 2025 года',
    en: 'Openness index of state bodies, methodology of 2025',
  },
  rated: true,
  editions: [
    {
      index: 'openness',
      edition: '2026-h1',
      title: {
        en: 'Openness index, first half of 2026 (demonstration)',
        kk: 'Ашықтық индексі, 2026 жылдың бірінші жартыжылдығы (көрсетілім)',
        ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
      },
    },
  ],
  source: {
    document: 'openness-report-2025',
    clause: 'lines 119–151',
    title: {
      kk: '2025 жылғы ашықтық индексі туралы есеп',
      ru: 'Отчёт об индексе открытости за 2025 год',
      en: 'Report on the openness index for 2025',
    },
    publisher: null,
    published: null,
    address: null,
  },
  maxTotal: '100',
  groups: [
    {
      id: 'central',
      title: {
        kk: 'Орталық мемлекеттік органдар',
        ru: 'Центральные государственные органы',
        en: 'Central state bodies',
      },
    },
  ],
  suppliers: [
    {
      id: 'kpsisu',
      abbreviation: { kk: 'ҚСжАЕК', ru: 'КПСиСУ', en: 'CLSSR' },
      title: {
        kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
        ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
        en: "Committee on Legal Statistics and Special Records of the Prosecutor General's Office",
      },
    },
  ],
  criteria: [
    {
      id: 'appc-compliance',
      title: {
        kk: 'ӘРПК талаптарын орындау',
        ru: 'Исполнение требований АППК',
        en: 'Compliance with the Administrative Procedure and Process Code',
      },
      maxPoints: '30',
      bands: [
        {
          id: 'A',
          title: { kk: 'A', ru: 'A', en: 'A' },
          from: '25',
          below: null,
          upTo: null,
          basis: 'fits',
        },
      ],
      indicators: [
        {
          id: 'review-deadlines',
          title: {
            kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
            ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
            en: 'Timely review of applications and complaints',
          },
          maxPoints: '4',
          effect: 'add',
          basis: 'fits',
          supplier: 'kpsisu',
          formula: {
            kk: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта бағыттау фактілері</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
            ru: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Факты необоснованной переадресации</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
            en: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0.1</mn><mo>×</mo><mtext>Unjustified redirections</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
          },
          unknown: null,
        },
      ],
    },
  ],
  grades: [
    {
      id: 'AAA',
      title: { kk: 'AAA', ru: 'AAA', en: 'AAA' },
      from: '95',
      below: null,
      upTo: null,
      basis: 'stated',
    },
  ],
  levels: [
    {
      id: 'high',
      title: { kk: 'жоғары', ru: 'высокий', en: 'high' },
      from: '90',
      below: null,
      upTo: null,
      basis: 'stated',
    },
  ],
  parameters: [
    {
      name: 'reviewPer',
      title: {
        kk: 'Қарау: мерзімі өткен жауаптар есептелетін өтініштер саны',
        ru: 'Рассмотрение: число обращений, на которое считаются просрочки',
        en: 'Review: number of appeals per which late answers are counted',
      },
      value: '1000',
      basis: 'fits',
      note: null,
    },
  ],
  ties: 'competition',
  versions: [version],
  definition: { id: 'openness-2025', version: '1', rated: true },
};

const registered = {
  digest: OPENNESS_2025,
  methodologyId: 'openness-2025',
  version: '1',
  title: openness2025.title,
  state: 'in-force',
  registeredAt: '2026-07-28T22:31:05.118Z',
  registeredBy: null,
  inForceAt: '2026-07-28T22:31:05.118Z',
  inForceBy: null,
  cycles: 1,
  editions: 2,
};

const NEXT = 'c0de5b1b0a3c7f0f4c53a6a0f7fbb1f02f1f6a0b7c1a4a6f9c1f0d7a3b5e9c21';

const none = {
  criteria: [],
  parameters: [],
  groups: [],
  suppliers: [],
  documents: [],
  grounds: [],
  calendar: [],
};

const check = {
  digest: NEXT,
  methodologyId: 'openness-2025',
  version: '2',
  title: openness2025.title,
  indicators: 21,
  findings: [
    {
      severity: 'warning',
      id: 'branch-without-example',
      where: 'indicator open-data',
      message:
        '1 of 6 conditions of the rule are not shown both ways by the examples; add an example for each branch.',
    },
  ],
  against: { digest: OPENNESS_2025, version: '1' },
  differences: {
    changesResults: true,
    manifest: ['version'],
    indicators: [{ id: 'review-deadlines', change: 'changed', parts: ['rule'], changesResults: true }],
    ...none,
  },
  registered: null,
};

const draft = {
  ...registered,
  digest: NEXT,
  version: '2',
  state: 'draft',
  registeredAt: '2026-11-03T09:12:44.000Z',
  registeredBy: 'Айгүл Сейітова',
  inForceAt: null,
  cycles: 0,
  editions: 0,
  check: { ...check, registered: 'draft' },
  mayPutInForce: true,
  definition: { id: 'openness-2025', version: '2', rated: true },
};

const reason = 'Order of 2 November 2026: the deduction for a late review is halved.';

/** Examples of the operations tagged “Methodologies”. */
export const methodologies: Examples = {
  listRegisteredVersions: { answer: { versions: [registered] } },
  readRegisteredVersion: { parameters: { digest: NEXT }, answer: draft },
  checkDefinition: {
    body: { definition: { id: 'openness-2025', version: '2', rated: true } },
    answer: check,
    refusals: ['definition_misfit'],
  },
  registerVersion: {
    body: { definition: { id: 'openness-2025', version: '2', rated: true }, reason },
    answer: { ...draft, mayPutInForce: false },
    refusals: ['definition_misfit', 'definition_has_errors', 'version_taken'],
  },
  putVersionInForce: {
    parameters: { digest: NEXT },
    body: { reason },
    answer: {
      ...draft,
      state: 'in-force',
      inForceAt: '2026-11-04T05:30:00.000Z',
      inForceBy: 'Гүлнар Ахметова',
      mayPutInForce: false,
      check: { ...check, against: null, differences: null, registered: 'in-force' },
    },
    refusals: ['second_administrator_needed', 'version_no_draft'],
  },
  withdrawVersion: {
    parameters: { digest: NEXT },
    body: { reason: 'The order was not signed.' },
    answer: { ...draft, state: 'retired', mayPutInForce: false, check: { ...check, registered: 'retired' } },
    refusals: ['version_no_draft'],
  },
};
