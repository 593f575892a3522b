/** Reports of the body that came late, incomplete or untrue, one penalty for each block that asks for them. */
import {
  add,
  capAt,
  count,
  defineIndicator,
  min,
  multiply,
  when,
  yesNo,
  type Indicator,
  type Text,
} from '@olshem/scoring';

function reportDiscipline(id: string, title: Text, maximum: string): Indicator {
  return defineIndicator({
    id,
    title,
    maxPoints: maximum,
    effect: 'penalty',
    supplier: 'adgs',
    source: { document: 'decree-954', clause: 'organisational development' },
    basis: 'official',
    inputs: {
      days_late: count({ kk: 'Кешіктірілген күндер', ru: 'Дни опоздания', en: 'Days late' }),
      missing: yesNo({ kk: 'Есеп берілмеген', ru: 'Отчёт не представлен', en: 'Report missing' }),
      incomplete: yesNo({ kk: 'Есеп толық емес', ru: 'Отчёт неполный', en: 'Report incomplete' }),
      unreliable: count({ kk: 'Анық емес деректер', ru: 'Недостоверные данные', en: 'Unreliable facts' }),
    },
    rule: ({ days_late, missing, incomplete, unreliable }) =>
      capAt(
        maximum,
        add(
          min('5', days_late),
          when(missing, '5', '0'),
          when(incomplete, '2', '0'),
          multiply('0.2', unreliable),
        ),
      ),
    rounding: { digits: 2, mode: 'half-up' },
    examples: [
      { name: 'in order', inputs: report('0', 'no', 'no', '0'), points: '0' },
      { name: 'five days late', inputs: report('5', 'no', 'no', '0'), points: '5' },
      { name: 'six days late', inputs: report('6', 'no', 'no', '0'), points: '5' },
      { name: 'incomplete with three facts', inputs: report('0', 'no', 'yes', '3'), points: '2.6' },
      { name: 'everything at once', inputs: report('9', 'yes', 'yes', '19'), points: maximum },
    ],
  });
}

function report(days_late: string, missing: string, incomplete: string, unreliable: string) {
  return { days_late, missing, incomplete, unreliable };
}

/** At most five points of the direction of openness. */
export const opennessReports = reportDiscipline(
  'openness-reports',
  {
    kk: 'Ашықтық бойынша есеп тәртібі',
    ru: 'Отчётная дисциплина по открытости',
    en: 'Reporting discipline on openness',
  },
  '5',
);

/** At most ten points of the block of organisation. */
export const organisationReports = reportDiscipline(
  'organisation-reports',
  {
    kk: 'Ұйымдық даму бойынша есеп тәртібі',
    ru: 'Отчётная дисциплина по организационному развитию',
    en: 'Reporting discipline on organisation',
  },
  '10',
);
