/** Complaints and applications that a court upheld. */
import { count, deductionPerNumber, defineIndicator, noCases } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';

const maximum = '30';
const inputs = {
  upheld: count({
    kk: 'Сот негізді деп танығаны',
    ru: 'Признано судом обоснованными',
    en: 'Upheld by a court',
  }),
  reviewed: count({
    kk: 'Қаралған шағымдар мен арыздар',
    ru: 'Рассмотренные жалобы и заявления',
    en: 'Complaints and applications reviewed',
  }),
};

/** One lost case per ten thousand costs everything. */
export const complaintCourt = defineIndicator({
  id: 'complaint-court',
  title: {
    kk: 'Сот шешімімен негізді деп танылған шағымдар мен арыздардың үлесі',
    ru: 'Доля жалоб и заявлений, признанных обоснованными по решению суда',
    en: 'Share of complaints and applications upheld by a court',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: { document: 'interaction-order-22599', clause: 'complaints and openness' },
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('upheld', 'reviewed', inputs)],
  rule: ({ upheld, reviewed }) =>
    noCases(upheld, maximum, deductionPerNumber(maximum, parameters.refer.courtPer, upheld, reviewed)),
  reading: {
    kk: 'Қаралғаны: {reviewed}, сот негізді деп танығаны: {upheld}.',
    ru: 'Рассмотрено: {reviewed}, признано судом обоснованными: {upheld}.',
    en: 'A court upheld {upheld} of {reviewed} complaints and applications.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'National Bank: none', inputs: { upheld: '0' }, points: '30' },
    { name: 'half per ten thousand', inputs: { upheld: '1', reviewed: '20000' }, points: '15' },
    { name: 'one per ten thousand', inputs: { upheld: '2', reviewed: '20000' }, points: '0' },
    { name: 'more than one per ten thousand', inputs: { upheld: '3', reviewed: '20000' }, points: '0' },
  ],
});
