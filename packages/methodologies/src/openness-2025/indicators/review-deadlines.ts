/** Applications and complaints reviewed within the term of 15 working days (APPC, article 76). */
import { count, deductionPerNumber, defineIndicator, noCases } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '4';
const inputs = {
  late: count({
    kk: 'Мерзімінен кеш қаралған арыздар мен шағымдар',
    ru: 'Заявления и жалобы, рассмотренные с нарушением срока',
    en: 'Applications and complaints reviewed after the deadline',
  }),
  reviewed: count({
    kk: 'Қаралған арыздар мен шағымдар',
    ru: 'Рассмотренные заявления и жалобы',
    en: 'Applications and complaints reviewed',
  }),
};

/** One late answer per thousand costs everything. */
export const reviewDeadlines = defineIndicator({
  id: 'review-deadlines',
  title: {
    kk: 'Арыздар мен шағымдарды қарау мерзімдерін сақтау',
    ru: 'Соблюдение сроков рассмотрения заявлений и жалоб',
    en: 'Timely review of applications and complaints',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'fits',
  inputs,
  checks: () => [notMoreThan('late', 'reviewed', inputs)],
  rule: ({ late, reviewed }) =>
    noCases(late, maximum, deductionPerNumber(maximum, parameters.refer.reviewPer, late, reviewed)),
  reading: {
    kk: 'Қаралған арыздар мен шағымдар: {reviewed}, оның ішінде мерзімінен кеш: {late}.',
    ru: 'Рассмотрено заявлений и жалоб: {reviewed}, из них с нарушением срока: {late}.',
    en: '{late} of {reviewed} applications and complaints were reviewed after the deadline.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Healthcare', inputs: { late: '25', reviewed: '48981' }, points: '1.96' }, // 4 × (1 − 0.5104)
    {
      name: 'Ministry of Transport: below zero becomes zero',
      inputs: { late: '24', reviewed: '8677' },
      points: '0',
    },
    { name: 'Almaty', inputs: { late: '136', reviewed: '182409' }, points: '1.02' },
    { name: 'exactly one per thousand', inputs: { late: '1', reviewed: '1000' }, points: '0' },
    { name: 'just under one per thousand', inputs: { late: '1', reviewed: '1001' }, points: '0' }, // 0.003996
    { name: 'one in 1,100', inputs: { late: '1', reviewed: '1100' }, points: '0.36' },
    { name: 'none late', inputs: { late: '0', reviewed: '19957' }, points: '4' },
    { name: 'nothing to review', inputs: { late: '0', reviewed: '0' }, points: '4' },
  ],
});
