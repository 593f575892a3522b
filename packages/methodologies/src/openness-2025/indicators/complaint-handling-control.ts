/** Whether somebody answered for the missed deadlines of review and redirection. */
import { add, count, defineIndicator, ladder, noCases, step, subtract } from '@olshem/scoring';
import { orElse } from '../../shared/or-else.ts';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '9';

/** Violations for which discipline was impossible leave the base. */
export const complaintHandlingControl = defineIndicator({
  id: 'complaint-handling-control',
  title: {
    kk: 'Шағымдар мен арыздарды қарау сапасын ішкі бақылау',
    ru: 'Внутренний контроль за качеством рассмотрения жалоб и заявлений',
    en: 'Internal control over the quality of complaint handling',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.internalControl),
  basis: 'fits',
  unknown: {
    kk: 'Деректердің иесі: бастапқы акт бойынша құқықтық статистика комитеті деп алынған.',
    ru: 'Владелец данных: по исходному акту принят комитет по правовой статистике.',
    en: 'Who owns the data: assumed from the parent act to be the committee on legal statistics.',
  },
  inputs: {
    late_reviews: count({
      kk: 'Қарау мерзімін бұзу',
      ru: 'Нарушения срока рассмотрения',
      en: 'Violations of the review deadline',
    }),
    late_redirects: count({
      kk: 'Қайта жолдау мерзімін бұзу',
      ru: 'Нарушения срока перенаправления',
      en: 'Violations of the redirection deadline',
    }),
    violations: count(
      {
        kk: 'Барлық бұзушылық (бөлек сандар болмаса)',
        ru: 'Всего нарушений (если нет раздельных чисел)',
        en: 'All violations (without the separate counts)',
      },
      { optional: true },
    ),
    measures: count({
      kk: 'Шара қолданылған бұзушылықтар',
      ru: 'Нарушения, по которым приняты меры',
      en: 'Violations with measures taken',
    }),
    objective: count(
      {
        kk: 'Объективті себеппен алып тасталғаны',
        ru: 'Исключено по объективным причинам',
        en: 'Excluded for an objective reason',
      },
      { optional: true },
    ),
  },
  checks: ({ late_reviews, late_redirects, violations, measures, objective }) => [
    {
      id: 'measures-at-most-violations',
      holds: {
        op: 'at-most',
        of: [add(measures, orElse(objective, '0')), orElse(violations, add(late_reviews, late_redirects))],
      },
      at: 'measures',
      message: {
        kk: 'Шара қолданылған және алып тасталған бұзушылықтар барлық бұзушылықтан аспауы тиіс.',
        ru: 'Нарушений с мерами и исключённых вместе не может быть больше, чем всех нарушений.',
        en: 'Violations with measures and excluded ones cannot together be more than all violations.',
      },
    },
  ],
  steps: {
    base: { kk: 'ескерілетін бұзушылықтар', ru: 'учитываемые нарушения', en: 'violations that count' },
  },
  rule: ({ late_reviews, late_redirects, violations, measures, objective }) => {
    const base = step(
      'base',
      subtract(orElse(violations, add(late_reviews, late_redirects)), orElse(objective, '0')),
    );
    return noCases(base, maximum, ladder(percentOf(measures, base), parameters.refer.controlLadder));
  },
  reading: {
    kk: 'Қарау мерзімін бұзу: {late_reviews}, қайта жолдау мерзімін бұзу: {late_redirects}, шара қолданылғаны: {measures}.',
    ru: 'Нарушений срока рассмотрения: {late_reviews}, перенаправления: {late_redirects}, меры приняты: {measures}.',
    en: 'Late reviews: {late_reviews}, late redirections: {late_redirects}, measures taken: {measures}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Internal Affairs, 60.7 %', inputs: { violations: '1126', measures: '684' }, points: '4' },
    ...steps([
      ['900', '9'],
      ['899', '8'],
      ['800', '8'],
      ['799', '6'],
      ['700', '6'],
      ['699', '4'],
      ['600', '4'],
      ['599', '1'],
    ]),
    ...steps([
      ['500', '1'],
      ['499', '0'],
      ['0', '0'],
    ]),
    {
      name: 'excluded violations leave the base',
      inputs: { late_reviews: '8', late_redirects: '2', measures: '4', objective: '5' },
      points: '8',
    },
    {
      name: 'every violation excluded',
      inputs: { late_reviews: '2', late_redirects: '0', measures: '0', objective: '2' },
      points: '9',
    },
    { name: 'no violations', inputs: { late_reviews: '0', late_redirects: '0' }, points: '9' },
  ],
});

/** Both sides of every step, as measures among a thousand violations. */
function steps(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([measures, points]) => ({
    name: `${measures} of 1,000`,
    inputs: { late_reviews: '600', late_redirects: '400', measures },
    points,
  }));
}
