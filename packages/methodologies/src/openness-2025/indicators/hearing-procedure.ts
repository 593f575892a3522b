/** Hearings held before a burdensome act, where the code makes them obligatory (APPC, article 73). */
import {
  add,
  count,
  defineIndicator,
  divide,
  floorAt,
  multiply,
  noCases,
  step,
  subtract,
} from '@olshem/scoring';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '3';

/** The base is the hearings that were due; complaints in which none was required stay out of it. */
export const hearingProcedure = defineIndicator({
  id: 'hearing-procedure',
  title: {
    kk: 'Тыңдау рәсімін сақтау',
    ru: 'Соблюдение процедуры заслушивания',
    en: 'Compliance with the hearing procedure',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'assumed',
  unknown: {
    kk: 'Үлес есептелетін база: есепте келтірілген шағымдар саны балдарды тек бір жағдайда ғана береді.',
    ru: 'База доли: приведённое в отчёте число жалоб даёт напечатанные баллы только в одном случае.',
    en: 'The base of the share: the number of complaints printed in the report gives the points in one case only.',
  },
  inputs: {
    not_held: count({
      kk: 'Өткізілмеген тыңдаулар',
      ru: 'Непроведённые заслушивания',
      en: 'Hearings not held',
    }),
    held: count({ kk: 'Өткізілген тыңдаулар', ru: 'Проведённые заслушивания', en: 'Hearings held' }),
  },
  steps: { due: { kk: 'өткізілуге тиіс тыңдаулар', ru: 'обязательные заслушивания', en: 'hearings due' } },
  rule: ({ not_held, held }) => {
    const due = step('due', add(not_held, multiply(parameters.refer.hearingHeldWeight, held)));
    return noCases(
      not_held,
      maximum,
      floorAt('0', subtract(maximum, divide(multiply(maximum, not_held), due))),
    );
  },
  reading: {
    kk: 'Өткізілмеген тыңдаулар: {not_held}, өткізілгені: {held}.',
    ru: 'Заслушиваний не проведено: {not_held}, проведено: {held}.',
    en: 'Hearings not held: {not_held}; held: {held}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    {
      name: 'Ministry of Education: the printed 711 as base',
      inputs: { not_held: '5', held: '706' },
      points: '2.98',
    },
    { name: 'National Bank, with the base that fits', inputs: { not_held: '58', held: '29' }, points: '1' },
    {
      name: 'Ministry of Ecology, lowest base that fits',
      inputs: { not_held: '436', held: '406' },
      points: '1.45',
    },
    { name: 'none held', inputs: { not_held: '7', held: '0' }, points: '0' },
    { name: 'all held', inputs: { not_held: '0', held: '40' }, points: '3' },
    { name: 'none omitted, number held not published', inputs: { not_held: '0' }, points: '3' },
  ],
});
