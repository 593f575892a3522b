import type { Examples } from '../example.ts';

/** Examples of the operations tagged “Results”. */
export const results: Examples = {
  readDraftResult: {
    parameters: { cycleId: 'openness-2026-h1', bodyId: 'ministry-of-health' },
    answer: {
      cycleId: 'openness-2026-h1',
      demonstration: true,
      body: {
        id: 'ministry-of-health',
        name: {
          en: 'Ministry of Healthcare',
          kk: 'Денсаулық сақтау министрлігі',
          ru: 'Министерство здравоохранения',
        },
        abbreviation: { en: 'MoH', kk: 'ДСМ', ru: 'МЗ' },
        group: 'central',
      },
      total: '84.92',
      grade: 'BBB',
      rank: null,
      criteria: [
        {
          id: 'appc-compliance',
          title: {
            kk: 'ӘРПК талаптарын орындау',
            ru: 'Исполнение требований АППК',
            en: 'Compliance with the Administrative Procedure and Process Code',
          },
          points: '27.11',
          max: '30',
          grade: 'A',
          indicators: [
            {
              id: 'review-deadlines',
              title: {
                kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
                ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
                en: 'Timely review of applications and complaints',
              },
              points: '1.97',
              max: '4',
              band: 'ineffective',
              inputs: [
                {
                  id: 'late',
                  title: {
                    kk: 'Мерзімінен кеш қаралған арыздар мен шағымдар',
                    ru: 'Заявления и жалобы, рассмотренные с нарушением срока',
                    en: 'Applications and complaints reviewed after the deadline',
                  },
                  value: '3',
                  status: 'value',
                  version: 1,
                  provenance: 'imported',
                },
              ],
              working: [
                {
                  kk: 'Қаралған арыздар мен шағымдар: 5 913, оның ішінде мерзімінен кеш: 3.',
                  ru: 'Рассмотрено заявлений и жалоб: 5 913, из них с нарушением срока: 3.',
                  en: '3 of 5,913 applications and complaints were reviewed after the deadline.',
                },
              ],
              justified: [],
              disputable: true,
              disputeId: null,
            },
          ],
        },
      ],
      disputesCloseAt: '2026-08-06T18:59:59.000Z',
      mayDispute: true,
    },
    refusals: ['stage_forbids'],
  },
  readDraftRanking: {
    parameters: { cycleId: 'openness-2026-h1' },
    answer: {
      cycleId: 'openness-2026-h1',
      rows: [
        {
          bodyId: 'akimat-zhambyl',
          group: 'local',
          name: {
            en: 'Akimat of Zhambyl Region',
            kk: 'Жамбыл облысының әкімдігі',
            ru: 'Акимат Жамбылской области',
          },
          total: '96.21',
          grade: 'AAA',
          rank: 1,
        },
      ],
    },
  },
  readDisclosures: {
    parameters: { cycleId: 'openness-2026-h1', bodyId: 'ministry-of-health' },
    answer: {
      cycleId: 'openness-2026-h1',
      bodyId: 'ministry-of-health',
      disclosures: [{ number: 1, disclosedAt: '2026-07-28T23:56:44.184Z', total: '74.5', grade: 'BB' }],
      differences: [
        {
          disclosure: 1,
          bodyId: 'ministry-of-health',
          indicatorId: 'open-regulations',
          inputId: 'comments_answered',
          disclosed: '102',
          disclosedGround: null,
          final: '101',
          finalGround: null,
          cause: 'correction',
          decisionId: null,
          disputeId: null,
          correctionId: 'c0c052fb-0129-45a9-a12a-fa16c3725bd2',
          reason: {
            kk: 'Тіркелім бір пікірді екі рет санаған.',
            ru: 'Реестр посчитал один комментарий дважды.',
            en: 'The register counts one comment twice.',
          },
        },
      ],
      extensions: [],
    },
  },
};
