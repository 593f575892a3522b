/** Whether somebody answered for missed deadlines. */
import { count, defineIndicator, ladder, noCases } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';

const maximum = '10';
const inputs = {
  measures: count({
    kk: 'Шара қолданылғаны',
    ru: 'Нарушения с принятыми мерами',
    en: 'Violations with measures taken',
  }),
  violations: count({ kk: 'Барлық бұзушылықтар', ru: 'Все нарушения', en: 'All violations' }),
};

/** A ladder by the share of violations with measures taken. */
export const complaintControl = defineIndicator({
  id: 'complaint-control',
  title: {
    kk: 'Шағымдар мен арыздарды қарау сапасын ішкі бақылау',
    ru: 'Внутренний контроль за качеством рассмотрения жалоб и заявлений',
    en: 'Internal control over the quality of complaint handling',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: { document: 'interaction-order-22599', clause: 'complaints and openness' },
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('measures', 'violations', inputs)],
  rule: ({ measures, violations }) =>
    noCases(violations, maximum, ladder(percentOf(measures, violations), parameters.refer.controlLadder)),
  reading: {
    kk: 'Бұзушылықтар: {violations}, шара қолданылғаны: {measures}.',
    ru: 'Нарушений: {violations}, меры приняты: {measures}.',
    en: 'Measures were taken for {measures} of {violations} violations.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    ...[
      ['900', '10'],
      ['899', '8'],
      ['800', '8'],
      ['799', '6'],
      ['700', '6'],
      ['699', '4'],
      ['600', '4'],
      ['599', '1'],
      ['500', '1'],
      ['499', '0'],
    ].map(([measures, points]) => ({
      name: `${measures} of 1,000`,
      inputs: { measures: measures!, violations: '1000' },
      points,
    })),
    { name: 'no violations', inputs: { violations: '0' }, points: '10' },
  ],
});
