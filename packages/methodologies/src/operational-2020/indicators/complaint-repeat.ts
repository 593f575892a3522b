/** Repeated complaints that were found justified. */
import { count, deductionPerNumber, defineIndicator, noCases } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';

const maximum = '20';
const inputs = {
  upheld: count({
    kk: 'Қайта қарауда негізді деп танылғаны',
    ru: 'Признано обоснованными при повторном рассмотрении',
    en: 'Upheld on repeated review',
  }),
  reviewed: count({
    kk: 'Қаралған шағымдар мен арыздар',
    ru: 'Рассмотренные жалобы и заявления',
    en: 'Complaints and applications reviewed',
  }),
};

/** One per hundred costs everything. */
export const complaintRepeat = defineIndicator({
  id: 'complaint-repeat',
  title: {
    kk: 'Қайталанған негізді шағымдар мен арыздарды қарау',
    ru: 'Рассмотрение повторных обоснованных жалоб и заявлений',
    en: 'Review of repeated well-founded complaints and applications',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: { document: 'interaction-order-22599', clause: 'complaints and openness' },
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('upheld', 'reviewed', inputs)],
  rule: ({ upheld, reviewed }) =>
    noCases(upheld, maximum, deductionPerNumber(maximum, parameters.refer.repeatPer, upheld, reviewed)),
  reading: {
    kk: 'Қаралғаны: {reviewed}, қайта қарауда негізді деп танылғаны: {upheld}.',
    ru: 'Рассмотрено: {reviewed}, признано обоснованными при повторном рассмотрении: {upheld}.',
    en: '{upheld} of {reviewed} were upheld on repeated review.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'none', inputs: { upheld: '0' }, points: '20' },
    { name: 'half per hundred', inputs: { upheld: '1', reviewed: '200' }, points: '10' },
    { name: 'one per hundred', inputs: { upheld: '2', reviewed: '200' }, points: '0' },
    { name: 'more than one per hundred', inputs: { upheld: '3', reviewed: '200' }, points: '0' },
  ],
});
