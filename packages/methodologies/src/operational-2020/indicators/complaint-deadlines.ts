/** Complaints and applications reviewed within the term. */
import { count, deductionPerNumber, defineIndicator, noCases } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';

const maximum = '40';
const inputs = {
  late: count({
    kk: 'Мерзімінен кеш қаралғаны',
    ru: 'Рассмотрено с нарушением срока',
    en: 'Reviewed after the deadline',
  }),
  reviewed: count({
    kk: 'Қаралған шағымдар мен арыздар',
    ru: 'Рассмотренные жалобы и заявления',
    en: 'Complaints and applications reviewed',
  }),
};

/** One late answer per thousand costs everything. */
export const complaintDeadlines = defineIndicator({
  id: 'complaint-deadlines',
  title: {
    kk: 'Шағымдар мен арыздарды қарау мерзімдерін сақтау',
    ru: 'Соблюдение сроков рассмотрения жалоб и заявлений',
    en: 'Timely review of complaints and applications',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: { document: 'interaction-order-22599', clause: 'complaints and openness' },
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('late', 'reviewed', inputs)],
  rule: ({ late, reviewed }) =>
    noCases(late, maximum, deductionPerNumber(maximum, parameters.refer.reviewPer, late, reviewed)),
  reading: {
    kk: 'Қаралғаны: {reviewed}, оның ішінде мерзімінен кеш: {late}.',
    ru: 'Рассмотрено: {reviewed}, из них с нарушением срока: {late}.',
    en: '{late} of {reviewed} complaints and applications were reviewed after the deadline.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'none late', inputs: { late: '0' }, points: '40' },
    { name: 'half per thousand', inputs: { late: '5', reviewed: '10000' }, points: '20' },
    { name: 'one per thousand', inputs: { late: '10', reviewed: '10000' }, points: '0' },
    { name: 'more than one per thousand', inputs: { late: '11', reviewed: '10000' }, points: '0' },
  ],
});
