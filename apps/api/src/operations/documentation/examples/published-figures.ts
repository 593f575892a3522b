import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Published figures”. */
export const publishedFigures: Examples = {
  listIndices: {
    answer: {
      indices: [
        {
          id: 'openness',
          title: { en: 'Openness index', kk: 'Ашықтық индексі', ru: 'Индекс открытости' },
          version: 1,
          editions: [
            {
              index: 'openness',
              edition: '2026-h1',
              title: {
                en: 'Openness index, first half of 2026 (demonstration)',
                kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
                ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
              },
              period: {
                en: 'Openness index, first half of 2026 (demonstration)',
                kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
                ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
              },
              methodology: 'openness-2025',
              methodologyDigest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
              demonstration: true,
              origin: 'platform',
              documents: [],
              stage: 'disputes',
              bodies: 49,
              revision: null,
              publishedAt: null,
              comingAt: null,
              calledOff: null,
            },
          ],
        },
      ],
    },
  },
  readEdition: {
    parameters: { index: 'openness', edition: '2025' },
    answer: {
      index: 'openness',
      edition: '2025',
      title: {
        kk: 'Ашықтық индексі, 2025 жыл',
        ru: 'Индекс открытости, 2025 год',
        en: 'Openness index, 2025',
      },
      period: { kk: '2025 жыл', ru: '2025 год', en: '2025' },
      methodology: 'openness-2025',
      methodologyDigest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
      demonstration: false,
      origin: 'published-elsewhere',
      documents: [
        {
          id: 'openness-report-2025',
          kind: 'official-report',
          title: {
            kk: 'Ашықтық индексі туралы 2025 жылғы есеп',
            ru: 'Отчёт об индексе открытости за 2025 год',
            en: 'Report on the openness index for 2025',
          },
          publisher: null,
          published: null,
          note: null,
          address: null,
        },
      ],
      stage: 'published',
      bodies: 49,
      revision: 1,
      publishedAt: '2026-07-28T23:56:34.769Z',
      comingAt: null,
      calledOff: null,
      rated: true,
      groups: [
        {
          id: 'central',
          title: {
            kk: 'Орталық мемлекеттік органдар',
            ru: 'Центральные государственные органы',
            en: 'Central public bodies',
          },
          bodies: 29,
          rated: null,
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
          bonusPoints: '0',
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
              supplier: 'kpsisu',
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
      maxTotal: '100',
      recomputation: {
        indicators: 980,
        recomputed: 136,
        printed: 831,
        exempt: 13,
        criteria: 196,
        totals: 49,
      },
      file: {
        sha256: '0c3f6d1e2b7a4958a6c1d2e3f4051627384950a1b2c3d4e5f60718293a4b5c6d',
        bytes: 812345,
      },
      findings: 35,
      amendments: 0,
      revisions: [
        {
          revision: 1,
          publishedAt: '2026-07-28T23:56:34.769Z',
          reason: {
            en: 'First publication: the figures of the printed report were taken over unchanged.',
            kk: 'Алғашқы жариялау: жарияланған есептегі көрсеткіштер өзгеріссіз енгізілді.',
            ru: 'Первая публикация: показатели опубликованного отчёта внесены без изменений.',
          },
          sha256: 'e5e2f1083758365722ad7efcfab54f7613b56f3bd8443b7705f17698daaf4409',
          supersedes: null,
        },
      ],
      calendar: [],
      source: {
        document: 'openness-report-2025',
        clause: 'lines 119–151',
        title: {
          kk: 'Ашықтық индексінің 2025 жылғы қорытындысы туралы баяндама',
          ru: 'Доклад об Индексе открытости по итогам 2025 года',
          en: 'Report on the openness index for 2025',
        },
        publisher: null,
        published: null,
        address: null,
      },
      auditHead: { sequence: 5, hash: '0857c3dfda7aefc896e7699e7d774b22c9c17b8310f915fcb753a3d7f71340e2' },
    },
    refusals: ['not_published'],
  },
  readRanking: {
    parameters: { index: 'openness', edition: '2025', group: 'central' },
    answer: {
      edition: 'openness/2025',
      group: 'central',
      revision: 1,
      rows: [
        {
          rank: 1,
          body: {
            id: 'ministry-of-transport',
            abbreviation: { kk: 'КМ', ru: 'МТ', en: 'MoT' },
            name: { kk: 'Көлік министрлігі', ru: 'Министерство транспорта', en: 'Ministry of Transport' },
            region: null,
          },
          total: '93.31',
          grade: 'AA',
          criteria: {
            'appc-compliance': '22.41',
            'open-government': '29.2',
            'public-feedback': '19.7',
            'internal-control': '22',
          },
          criteriaRanks: {
            'appc-compliance': 21,
            'open-government': 9,
            'public-feedback': 5,
            'internal-control': 1,
          },
          criteriaComputedRanks: {},
          criteriaBands: {
            'appc-compliance': 'B',
            'open-government': 'A',
            'public-feedback': 'B',
            'internal-control': 'A',
          },
          criteriaPrinted: {
            'appc-compliance': null,
            'open-government': null,
            'public-feedback': null,
            'internal-control': null,
          },
          findings: 0,
          amendments: 0,
          advisory: false,
        },
        {
          rank: 2,
          body: {
            id: 'prosecutor-generals-office',
            abbreviation: { kk: 'БП', ru: 'ГП', en: 'GPO' },
            name: {
              kk: 'Бас прокуратура',
              ru: 'Генеральная прокуратура',
              en: 'Prosecutor General’s Office',
            },
            region: null,
          },
          total: '92.49',
          grade: 'AA',
          criteria: {
            'appc-compliance': '29.99',
            'open-government': '25',
            'public-feedback': '18.5',
            'internal-control': '19',
          },
          criteriaRanks: {
            'appc-compliance': 2,
            'open-government': 20,
            'public-feedback': 9,
            'internal-control': 8,
          },
          criteriaComputedRanks: {},
          criteriaBands: {
            'appc-compliance': 'A',
            'open-government': 'A',
            'public-feedback': 'B',
            'internal-control': 'A',
          },
          criteriaPrinted: {
            'appc-compliance': null,
            'open-government': null,
            'public-feedback': null,
            'internal-control': null,
          },
          findings: 0,
          amendments: 0,
          advisory: false,
        },
      ],
    },
    refusals: ['not_published'],
  },
  readBody: {
    parameters: { index: 'openness', edition: '2025', body: 'ministry-of-health' },
    answer: {
      edition: 'openness/2025',
      revision: {
        revision: 1,
        publishedAt: '2026-07-28T23:56:34.769Z',
        reason: {
          kk: 'Алғашқы жариялау: жарияланған есептегі көрсеткіштер өзгеріссіз енгізілді.',
          ru: 'Первая публикация: показатели опубликованного отчёта внесены без изменений.',
          en: 'First publication: the figures of the printed report were taken over unchanged.',
        },
        sha256: 'e5e2f1083758365722ad7efcfab54f7613b56f3bd8443b7705f17698daaf4409',
        supersedes: null,
      },
      body: {
        id: 'ministry-of-health',
        abbreviation: { kk: 'ДСМ', ru: 'МЗ', en: 'MoH' },
        name: {
          kk: 'Денсаулық сақтау министрлігі',
          ru: 'Министерство здравоохранения',
          en: 'Ministry of Healthcare',
        },
        region: null,
      },
      group: 'central',
      bodiesInGroup: 29,
      rank: 18,
      total: '81.13',
      maxTotal: '100',
      grade: 'BBB',
      nextGrade: { grade: 'A', missing: '3.87' },
      advisory: false,
      criteria: [
        {
          id: 'appc-compliance',
          title: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
          status: 'scored',
          points: '23.38',
          max: '30',
          band: 'B',
          rank: 17,
          computedRank: null,
          computed: '23.38',
          working: {
            steps: [
              {
                id: 'review-deadlines',
                title: {
                  kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
                  ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
                  en: 'Timely review of applications and complaints',
                },
                expression: { kk: '1,96', ru: '1,96', en: '1.96' },
                line: { kk: '1,96', ru: '1,96', en: '1.96' },
                value: '1.96',
                shown: { kk: '1,96', ru: '1,96', en: '1.96' },
              },
            ],
            line: {
              kk: '1,96 + 3,66 + 2,70 + 2,79 + 2 + 3 + 4 + 1 + 2,27 = 23,38',
              ru: '1,96 + 3,66 + 2,70 + 2,79 + 2 + 3 + 4 + 1 + 2,27 = 23,38',
              en: '1.96 + 3.66 + 2.70 + 2.79 + 2 + 3 + 4 + 1 + 2.27 = 23.38',
            },
            sentences: [],
          },
          printed: null,
          ground: null,
          indicators: [
            {
              id: 'review-deadlines',
              title: {
                kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
                ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
                en: 'Timely review of applications and complaints',
              },
              effect: 'add',
              points: '1.96',
              status: 'scored',
              max: '4',
              lost: '2.04',
              band: 'ineffective',
              rank: 23,
              median: '3.27',
              basis: 'reported',
              computed: null,
              inputs: [
                {
                  id: 'late',
                  title: {
                    kk: 'Мерзімінен кеш қаралған арыздар мен шағымдар',
                    ru: 'Заявления и жалобы, рассмотренные с нарушением срока',
                    en: 'Applications and complaints reviewed after the deadline',
                  },
                  value: null,
                  provenance: null,
                  sourceLine: null,
                  qualifier: null,
                },
              ],
              working: {
                steps: [],
                line: { kk: '1,96', ru: '1,96', en: '1.96' },
                sentences: [
                  {
                    kk: 'Көрсеткіш жарияланған күйінде алынды: 1,96.',
                    ru: 'Показатель взят в опубликованном виде: 1,96.',
                    en: 'The figure is taken as published: 1.96.',
                  },
                ],
              },
              next: null,
            },
          ],
        },
      ],
      working: {
        steps: [
          {
            id: 'appc-compliance',
            title: {
              kk: 'ӘРПК талаптарын орындау',
              ru: 'Исполнение требований АППК',
              en: 'Compliance with the Administrative Procedure and Process Code',
            },
            expression: { kk: '23,38', ru: '23,38', en: '23.38' },
            line: { kk: '23,38', ru: '23,38', en: '23.38' },
            value: '23.38',
            shown: { kk: '23,38', ru: '23,38', en: '23.38' },
          },
        ],
        line: {
          kk: '23,38 + 23,75 + 12 + 22 = 81,13',
          ru: '23,38 + 23,75 + 12 + 22 = 81,13',
          en: '23.38 + 23.75 + 12 + 22 = 81.13',
        },
        sentences: [],
      },
      findings: [],
      amendments: [],
    },
    refusals: ['not_published'],
  },
  readIndicator: {
    parameters: { index: 'openness', edition: '2025', indicator: 'review-deadlines' },
    answer: {
      edition: 'openness/2025',
      revision: 1,
      id: 'review-deadlines',
      title: {
        kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
        ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
        en: 'Timely review of applications and complaints',
      },
      maxPoints: '4',
      effect: 'add',
      basis: 'fits',
      rule: {
        op: 'if',
        when: { op: 'equal', of: [{ op: 'input', name: 'late' }] },
        then: { op: 'number', value: '4' },
        else: { op: 'max', of: [{ op: 'number', value: '0' }], kind: 'floor' },
        kind: 'no-cases',
      },
      unknown: null,
      source: {
        document: 'openness-report-2025',
        clause: 'line 127',
        title: {
          kk: 'Ашықтық индексінің 2025 жылғы қорытындысы туралы баяндама',
          ru: 'Доклад об Индексе открытости по итогам 2025 года',
          en: 'Report on the openness index for 2025',
        },
        publisher: null,
        published: null,
        address: null,
      },
      supplier: {
        id: 'kpsisu',
        abbreviation: { kk: 'ҚСжАЕК', ru: 'КПСиСУ', en: 'CLSSR' },
        title: {
          kk: 'Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті',
          ru: 'Комитет по правовой статистике и специальным учетам Генеральной прокуратуры',
          en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
        },
      },
      inputs: [
        {
          id: 'late',
          title: {
            kk: 'Мерзімінен кеш қаралған арыздар мен шағымдар',
            ru: 'Заявления и жалобы, рассмотренные с нарушением срока',
            en: 'Applications and complaints reviewed after the deadline',
          },
          type: 'count',
          optional: false,
        },
      ],
      checks: [
        {
          kk: 'Бұл мән мына көрсеткіштен аспауы тиіс: «Қаралған арыздар мен шағымдар».',
          ru: 'Это значение не может быть больше показателя «Рассмотренные заявления и жалобы».',
          en: 'This value cannot be more than “Applications and complaints reviewed”.',
        },
      ],
      exemptions: [],
      parameters: [
        {
          name: 'reviewPer',
          title: {
            kk: 'Қарау: мерзімі бұзылған жағдайлар неше жолданымға шағып есептеледі',
            ru: 'Рассмотрение: на сколько обращений считаются нарушения срока',
            en: 'Review: number of appeals per which late answers are counted',
          },
          value: '1000',
          basis: 'fits',
          note: null,
        },
      ],
      rounding: { digits: 2, mode: 'half-up' },
      bands: [
        {
          id: 'high',
          title: { kk: 'жоғары', ru: 'высокий', en: 'high' },
          from: '3.6',
          below: null,
          upTo: null,
          basis: 'stated',
        },
      ],
      formula: {
        kk: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта жолдау фактілері</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
        ru: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Факты необоснованной переадресации</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
        en: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0.1</mn><mo>×</mo><mtext>Unjustified redirections</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
      },
      examples: [
        {
          name: 'Ministry of Healthcare',
          group: null,
          inputs: { late: '25', reviewed: '48981' },
          points: '1.96',
          exempt: null,
        },
      ],
      criterion: {
        id: 'appc-compliance',
        title: {
          kk: 'ӘРПК талаптарын орындау',
          ru: 'Исполнение требований АППК',
          en: 'Compliance with the Administrative Procedure and Process Code',
        },
      },
      rows: [
        {
          body: {
            id: 'prosecutor-generals-office',
            abbreviation: { kk: 'БП', ru: 'ГП', en: 'GPO' },
            name: {
              kk: 'Бас прокуратура',
              ru: 'Генеральная прокуратура',
              en: 'Prosecutor General’s Office',
            },
            region: null,
          },
          group: 'central',
          status: 'scored',
          points: '4',
          band: 'high',
          rank: 1,
          basis: 'computed',
        },
      ],
      medians: { central: '3.27', local: '3.57' },
      findings: [],
    },
    refusals: ['not_published'],
  },
  readPoints: {
    parameters: { index: 'openness', edition: '2025', group: 'central' },
    answer: {
      edition: 'openness/2025',
      group: 'central',
      revision: 1,
      rows: [
        {
          body: {
            id: 'ministry-of-transport',
            abbreviation: { kk: 'КМ', ru: 'МТ', en: 'MoT' },
            name: { kk: 'Көлік министрлігі', ru: 'Министерство транспорта', en: 'Ministry of Transport' },
            region: null,
          },
          indicators: {
            'review-deadlines': { status: 'scored', points: '0' },
            'redirection-deadlines': { status: 'scored', points: '3.31' },
            'unjustified-redirection': { status: 'scored', points: '2.60' },
            'hearing-procedure': { status: 'scored', points: '1.70' },
            'statistical-data-quality': { status: 'scored', points: '1.5' },
            'court-upheld-share': { status: 'scored', points: '3' },
            'personal-reception-intensity': { status: 'scored', points: '4' },
            'first-leader-activity': { status: 'scored', points: '4' },
            'reception-waiting-time': { status: 'scored', points: '2.30' },
            'open-data': { status: 'scored', points: '9.2' },
            'open-budget': { status: 'scored', points: '12' },
            'open-regulations': { status: 'scored', points: '8' },
            'applicant-satisfaction': { status: 'scored', points: '6' },
            'information-request-share': { status: 'scored', points: '5' },
            'knowledge-base': { status: 'scored', points: '7' },
            'population-meetings': { status: 'scored', points: '4.7' },
            'unaccredited-channels': { status: 'scored', points: '3' },
            'website-completeness': { status: 'scored', points: '6' },
            'complaint-handling-control': { status: 'scored', points: '9' },
            'hidden-services': { status: 'scored', points: '7' },
          },
        },
      ],
    },
    refusals: ['not_published'],
  },
  readBundle: {
    parameters: { index: 'openness', edition: '2025' },
    answer: {
      payload: {
        amendments: [],
        auditHead: { hash: '0857c3dfda7aefc896e7699e7d774b22c9c17b8310f915fcb753a3d7f71340e2', sequence: 5 },
        demonstration: false,
        edition: '2025',
        format: 'olshem-bundle/2',
        index: 'openness',
        origin: 'published-elsewhere',
        period: { en: '2025', kk: '2025 жыл', ru: '2025 год' },
        publishedAt: '2026-07-28T23:56:34.769Z',
        reason: {
          en: 'First publication: the figures of the printed report were taken over unchanged.',
          kk: 'Алғашқы жариялау: жарияланған есептегі көрсеткіштер өзгеріссіз енгізілді.',
          ru: 'Первая публикация: показатели опубликованного отчёта внесены без изменений.',
        },
        revision: 1,
        supersedes: null,
        title: {
          en: 'Openness index, 2025',
          kk: 'Ашықтық индексі, 2025 жыл',
          ru: 'Индекс открытости, 2025 год',
        },
      },
      digests: {
        'bodies/agency-for-atomic-energy': '8693202d0797b2b1',
        'bodies/agency-for-civil-service-affairs': '822c088a3b2b8a30',
      },
      sha256: 'e5e2f1083758365722ad7efcfab54f7613b56f3bd8443b7705f17698daaf4409',
      signature: {
        algorithm: 'Ed25519',
        publicKey: 'FCxu5dQw8BOKLu6r4i13AWEkimKMILPydfrNKkNPiu8',
        value: 'kFF9eIdBpUu0LV8bFNs31lswZXk9lZ96CKibq51qTpgbYPoTYspofDANgMIROD_12lFzc9NlI78aQ1t62NWsDA',
      },
    },
    refusals: ['not_published'],
  },
  readFindings: {
    parameters: { index: 'openness', edition: '2025' },
    answer: {
      edition: 'openness/2025',
      revision: 1,
      findings: [
        {
          id: 'indicator:personal-reception-intensity:akimat-almaty-city',
          kind: 'input-suspect',
          level: 'indicator',
          node: 'personal-reception-intensity',
          printed: '0.89',
          expected: '0.85',
          text: {
            kk: '«Жеке қабылдаулардың қарқындылығы»: 0,89 балл деп басылған; жарияланған деректер бойынша қағидадан 0,85 шығады. «Қабылданғандар» 466–471 болғанда басылған балл шығады. «Жоспарланған қабылдаулар» 80 болғанда басылған балл шығады. «Қабылдауға жазылғандар» 1 019–1 029 болғанда басылған балл шығады.',
            ru: '«Интенсивность личных приёмов»: напечатано 0,89; по опубликованным данным правило даёт 0,85. Напечатанный балл получается, если «Принятые» — 466–471. Напечатанный балл получается, если «Запланированные приёмы» — 80. Напечатанный балл получается, если «Записавшиеся на приём» — 1 019–1 029.',
            en: '“Frequency of in-person appointments”: printed 0.89. The rule gives 0.85 from the published figures. The printed points follow if “Persons received” is 466–471. The printed points follow if “Appointment sessions planned” is 80. The printed points follow if “Persons who signed up” is 1,019–1,029.',
          },
          body: 'akimat-almaty-city',
          group: 'local',
          input: null,
          difference: '0.04',
          fits: [{ input: 'received', from: '466', to: '471' }],
          lines: [970],
        },
      ],
    },
    refusals: ['not_published'],
  },
  readChanges: {
    parameters: { index: 'openness', edition: '2026-h1', from: '1', to: '2' },
    answer: {
      edition: 'openness/2026-h1',
      from: 1,
      to: 2,
      reason: {
        kk: 'Уәкілетті орган жауап берілген пікірлердің санын түзетті.',
        ru: 'Уполномоченный орган исправил число комментариев, получивших ответ.',
        en: 'The supplier corrected the number of comments that were answered.',
      },
      amendments: [
        {
          body: 'ministry-of-health',
          indicator: 'open-regulations',
          input: 'comments_answered',
          before: '101',
          after: '102',
          pointsBefore: '7.96',
          pointsAfter: '8',
          totalBefore: '86.23',
          totalAfter: '86.27',
          rankBefore: 13,
          rankAfter: 13,
          cause: 'correction',
          dispute: null,
          reasonCode: null,
          reason: {
            kk: 'The recount of the supplier.',
            ru: 'The recount of the supplier.',
            en: 'The recount of the supplier.',
          },
          decidedAt: '2026-07-29T00:00:10.835Z',
          decidedBy: { kk: 'Индекс операторы', ru: 'Оператор индекса', en: 'Operator of the index' },
        },
      ],
      process: {
        disclosures: [{ number: 1, disclosedAt: '2026-07-28T23:56:44.184Z' }],
        returns: [],
        corrections: [],
        extensions: [],
        preReleases: [],
        askedBy: 'Айгүл Сейітова',
        approvedBy: 'Ерлан Ахметов',
      },
      figures: [
        {
          disclosure: null,
          body: 'ministry-of-health',
          node: 'open-government',
          what: 'points',
          before: '23.77',
          after: '23.81',
        },
      ],
    },
    refusals: ['not_published'],
  },
  readDisputesRegister: {
    parameters: { index: 'openness', edition: '2026-h1' },
    answer: {
      edition: 'openness/2026-h1',
      disputes: [
        {
          number: '2026-h1-0001',
          body: 'ministry-of-health',
          indicator: 'review-deadlines',
          supplier: 'kpsisu',
          filedAt: '2026-07-28T23:59:31.687Z',
          decidedAt: '2026-07-28T23:59:33.754Z',
          outcome: 'upheld',
          reasonCode: 'source-data-error',
          pointsBefore: null,
          pointsAfter: null,
          rankBefore: null,
          rankAfter: null,
        },
      ],
      suppliers: [{ supplier: 'kpsisu', filed: 2, upheld: 1, medianDays: 0 }],
    },
  },
  exportCsv: {
    parameters: { index: 'openness', edition: '2025' },
    answer:
      'edition,revision,body,group,name_kk,name_ru,name_en,rank,total,grade,appc-compliance,open-government,public-feedback,internal-control,review-deadlines,redirection-deadlines,unjustified-redirection,hearing-procedure,statistical-data-quality,court-upheld-share,personal-reception-intensity,first-leader-activity,reception-waiting-time,open-data,open-budget,open-regulations,applicant-satisfaction,information-request-share,knowledge-base,population-meetings,unaccredited-channels,website-completeness,complaint-handling-control,hidden-services\r\nopenness/2025,1,ministry-of-transport,central,Көлік министрлігі,Министерство транспорта,Ministry of Transport,1,93.31,AA,22.41,29.2,19.7,22,0,3.31,2.60,1.70,1.5,3,4,4,2.30,9.2,12,8,6,5,7,4.7,3,6,9,7\r\nopenness/2025,1,prosecutor-generals-office,central,Бас прокуратура,Генеральная прокуратура,Prosecutor General’s Office,2,92.49,AA,29.99,25,18.5,19,4,3.99,3,3,2,3,4,4,3,5,12,8,1,6,7,4.5,0,5,9,5\r\n',
    refusals: ['not_published'],
  },
  readContinuity: {
    parameters: { index: 'operational', edition: '2020' },
    answer: {
      edition: 'operational/2020',
      comparisons: [
        {
          since: '2019',
          edition: 'operational/2019',
          bodies: [{ body: 'agency-for-competition', existed: false, validFrom: '2020-09', acts: [] }],
        },
      ],
    },
    refusals: ['not_published'],
  },
  listBodies: {
    answer: {
      bodies: [
        {
          id: 'academy-of-the-supreme-judicial-council',
          abbreviation: {
            en: 'Academy of Justice',
            kk: 'Сот төрелігі академиясы',
            ru: 'Академия правосудия',
          },
          name: {
            en: 'Academy of Justice under the Supreme Judicial Council',
            kk: 'Жоғары Сот Кеңесінің жанындағы Сот төрелігі академиясы',
            ru: 'Академия правосудия при Высшем Судебном Совете',
          },
          region: null,
          group: 'central',
          validFrom: null,
          validTo: null,
          predecessors: [],
          successors: [],
          aliases: [],
          acts: [],
          annulledActs: [],
          version: 1,
        },
      ],
    },
  },
  readBodyHistory: {
    parameters: { body: 'ministry-of-health' },
    answer: {
      id: 'ministry-of-health',
      abbreviation: { en: 'MoH', kk: 'ДСМ', ru: 'МЗ' },
      name: {
        en: 'Ministry of Healthcare',
        kk: 'Денсаулық сақтау министрлігі',
        ru: 'Министерство здравоохранения',
      },
      region: null,
      group: 'central',
      validFrom: null,
      validTo: null,
      predecessors: [],
      successors: [],
      aliases: [],
      acts: [],
      annulledActs: [],
      version: 1,
      results: [
        {
          body: {
            id: 'ministry-of-health',
            abbreviation: { kk: 'ДСМ', ru: 'МЗ', en: 'MoH' },
            name: {
              kk: 'Денсаулық сақтау министрлігі',
              ru: 'Министерство здравоохранения',
              en: 'Ministry of Healthcare',
            },
            region: null,
          },
          index: 'openness',
          edition: '2026-h1',
          title: {
            kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
            ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
            en: 'Openness index, first half of 2026 (demonstration)',
          },
          demonstration: true,
          group: 'central',
          bodiesInGroup: 29,
          rank: 13,
          total: '86.27',
          grade: 'A',
          acts: [],
          criteria: [
            {
              id: 'appc-compliance',
              title: {
                kk: 'ӘРПК талаптарын орындау',
                ru: 'Исполнение требований АППК',
                en: 'Compliance with the Administrative Procedure and Process Code',
              },
              points: '28.46',
              rank: 3,
              band: 'A',
            },
          ],
        },
      ],
    },
  },
  listMethodologies: {
    answer: {
      methodologies: [
        {
          id: 'open-dialogue',
          title: {
            kk: '«Ашық диалог» порталындағы әкімдіктердің белсенділігі',
            ru: 'Активность акиматов на портале «Открытый диалог»',
            en: 'Activity of akimats on the Open Dialogue portal',
          },
          source: {
            document: 'open-dialogue-report',
            clause: 'lines 5–13',
            title: {
              kk: '«Ашық диалог» порталындағы белсенділік бойынша әкімдіктер рейтингі',
              ru: 'Рейтинг акиматов по активности на портале «Открытый диалог»',
              en: 'Ranking of akimats by activity on the Open Dialogue portal',
            },
            publisher: { kk: 'Ranking.kz', ru: 'Ranking.kz', en: 'Ranking.kz' },
            published: null,
            address: null,
          },
          criteria: [
            {
              id: 'answers',
              title: { kk: 'Жолданымдарға жауаптар', ru: 'Ответы на обращения', en: 'Answers to appeals' },
              maxPoints: '100',
            },
          ],
          versions: [
            {
              version: '1',
              digest: '1936bcac52f5792e8b43986f485b304e95acc2dd58ffd12e3be205dadd27b462',
              state: 'in-force',
              inForceAt: '2026-07-28T23:56:33.367Z',
            },
          ],
          editions: [
            {
              index: 'open-dialogue',
              edition: 'undated',
              revision: 1,
              title: {
                en: 'Activity on the Open Dialogue portal, undated',
                kk: '«Ашық диалог» порталындағы белсенділік (кезеңі көрсетілмеген)',
                ru: 'Активность на портале «Открытый диалог», без даты',
              },
            },
          ],
        },
      ],
    },
  },
  readMethodologyVersion: {
    parameters: {
      methodology: 'openness-2025',
      digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
    },
    answer: {
      version: '1',
      digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
      state: 'in-force',
      inForceAt: '2026-07-28T23:56:32.790Z',
      id: 'openness-2025',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2025 года',
        en: 'Openness index of public bodies, methodology of 2025',
      },
      rated: true,
      source: {
        document: 'openness-report-2025',
        clause: 'lines 119–151',
        title: {
          kk: 'Ашықтық индексінің 2025 жылғы қорытындысы туралы баяндама',
          ru: 'Доклад об Индексе открытости по итогам 2025 года',
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
            en: 'Central public bodies',
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
            en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
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
                kk: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта жолдау фактілері</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
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
          name: 'budgetCommentsPoints',
          title: {
            kk: 'Ашық бюджет: пікірлерге жауаптар үшін балл',
            ru: 'Открытый бюджет: баллы за ответы на комментарии',
            en: 'Open budget: points for answers to comments',
          },
          value: '4',
          basis: 'assumed',
          note: null,
        },
      ],
      ties: 'competition',
      editions: [
        {
          index: 'openness',
          edition: '2026-h1',
          revision: 1,
          title: {
            en: 'Openness index, first half of 2026 (demonstration)',
            kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
            ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
          },
        },
      ],
      versions: [
        {
          version: '1',
          digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
          state: 'in-force',
          inForceAt: '2026-07-28T23:56:32.790Z',
        },
      ],
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
        source: { clause: 'lines 119–151', document: 'openness-report-2025' },
        title: {
          en: 'Openness index of public bodies, methodology of 2025',
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2025 года',
        },
        version: '1',
      },
    },
  },
  readMethodology: {
    parameters: { methodology: 'openness-2025' },
    answer: {
      version: '1',
      digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
      state: 'in-force',
      inForceAt: '2026-07-28T23:56:32.790Z',
      id: 'openness-2025',
      title: {
        kk: 'Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме',
        ru: 'Индекс открытости государственных органов, методика 2025 года',
        en: 'Openness index of public bodies, methodology of 2025',
      },
      rated: true,
      source: {
        document: 'openness-report-2025',
        clause: 'lines 119–151',
        title: {
          kk: 'Ашықтық индексінің 2025 жылғы қорытындысы туралы баяндама',
          ru: 'Доклад об Индексе открытости по итогам 2025 года',
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
            en: 'Central public bodies',
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
            en: 'Committee on Legal Statistics and Special Records of the Prosecutor General’s Office',
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
                kk: '<math display="block" xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>max</mi><mrow><mo stretchy="true">(</mo><mn>0</mn><mo>;</mo><mrow><mn>3</mn><mo>−</mo><mrow><mn>0,1</mn><mo>×</mo><mtext>Негізсіз қайта жолдау фактілері</mtext></mrow></mrow><mo stretchy="true">)</mo></mrow></mrow></math>',
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
          name: 'budgetCommentsPoints',
          title: {
            kk: 'Ашық бюджет: пікірлерге жауаптар үшін балл',
            ru: 'Открытый бюджет: баллы за ответы на комментарии',
            en: 'Open budget: points for answers to comments',
          },
          value: '4',
          basis: 'assumed',
          note: null,
        },
      ],
      ties: 'competition',
      editions: [
        {
          index: 'openness',
          edition: '2026-h1',
          revision: 1,
          title: {
            en: 'Openness index, first half of 2026 (demonstration)',
            kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
            ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
          },
        },
      ],
      versions: [
        {
          version: '1',
          digest: '65ec1abea424573b0bdaf3f7d2671ec247006f0d43f3737b40213d60eed3982c',
          state: 'in-force',
          inForceAt: '2026-07-28T23:56:32.790Z',
        },
      ],
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
        source: { clause: 'lines 119–151', document: 'openness-report-2025' },
        title: {
          en: 'Openness index of public bodies, methodology of 2025',
          kk: 'Мемлекеттік органдардың ашықтық индексі, 2025 жылғы әдістеме',
          ru: 'Индекс открытости государственных органов, методика 2025 года',
        },
        version: '1',
      },
    },
  },
  readSigningKey: {
    answer: { algorithm: 'Ed25519', publicKey: 'FCxu5dQw8BOKLu6r4i13AWEkimKMILPydfrNKkNPiu8' },
  },
  readRuleSchema: {
    answer: { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'rule.schema.json' },
  },
  readMethodologySchema: {
    answer: { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'methodology.schema.json' },
  },
};
