/** Applications and complaints that a court upheld against the body's answer. */
import { count, deductionPerNumber, defineIndicator, ladder, noCases, step } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '3';
const inputs = {
  upheld: count({
    kk: 'Сот негізді деп таныған арыздар мен шағымдар',
    ru: 'Заявления и жалобы, признанные судом обоснованными',
    en: 'Applications and complaints upheld by a court',
  }),
  reviewed: count({
    kk: 'Қаралған арыздар мен шағымдар',
    ru: 'Рассмотренные заявления и жалобы',
    en: 'Applications and complaints reviewed',
  }),
};

/** The multiplier grows with the size of the body; the parent act has 10,000 for everybody. */
export const courtUpheldShare = defineIndicator({
  id: 'court-upheld-share',
  title: {
    kk: 'Сот шешімімен негізді деп танылған арыздар мен шағымдардың үлесі',
    ru: 'Доля заявлений и жалоб, признанных обоснованными по решению суда',
    en: 'Share of applications and complaints upheld by a court',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'assumed',
  unknown: {
    kk: 'Шағын және орта органдарға арналған еселеуіш; екінші шек 19 400 бен 27 400 аралығында.',
    ru: 'Множитель для малых и средних органов; вторая граница лежит между 19 400 и 27 400.',
    en: 'The multiplier for small and medium bodies; the second limit lies between 19,400 and 27,400.',
  },
  inputs,
  checks: () => [notMoreThan('upheld', 'reviewed', inputs)],
  steps: { per: { kk: 'орган көлемінің еселеуіші', ru: 'множитель по размеру', en: 'multiplier by size' } },
  rule: ({ upheld, reviewed }) => {
    const per = step('per', ladder(reviewed, parameters.refer.courtPer));
    return noCases(upheld, maximum, deductionPerNumber(maximum, per, upheld, reviewed));
  },
  reading: {
    kk: 'Қаралған арыздар мен шағымдар: {reviewed}, сот негізді деп танығаны: {upheld}.',
    ru: 'Рассмотрено заявлений и жалоб: {reviewed}, признано судом обоснованными: {upheld}.',
    en: 'A court upheld {upheld} of {reviewed} applications and complaints reviewed.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Finance', inputs: { upheld: '24', reviewed: '391954' }, points: '1.16' },
    { name: 'Ministry of Trade', inputs: { upheld: '3', reviewed: '31132' }, points: '0.11' },
    { name: 'Kostanay', inputs: { upheld: '5', reviewed: '28093' }, points: '0' },
    {
      name: 'Ministry of Tourism, count inferred',
      inputs: { upheld: '4', reviewed: '8465' },
      points: '2.86',
    },
    {
      name: 'Ministry of Industry, count inferred',
      inputs: { upheld: '1', reviewed: '14276' },
      points: '2.79',
    },
    { name: 'below the first size', inputs: { upheld: '1', reviewed: '9999' }, points: '2.97' },
    { name: 'at the first size', inputs: { upheld: '1', reviewed: '10000' }, points: '2.7' },
    { name: 'below the second size', inputs: { upheld: '2', reviewed: '24999' }, points: '2.76' },
    { name: 'at the second size', inputs: { upheld: '2', reviewed: '25000' }, points: '0.6' },
    { name: 'none, number reviewed not published', inputs: { upheld: '0' }, points: '3' },
  ],
});
