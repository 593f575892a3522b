/** Appeals sent to another body without grounds. */
import { count, deductionPerCase, defineIndicator } from '@olshem/scoring';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '3';

/** An absolute count: the size of the body plays no part. */
export const unjustifiedRedirection = defineIndicator({
  id: 'unjustified-redirection',
  title: { kk: 'Негізсіз қайта жолдау', ru: 'Необоснованная переадресация', en: 'Unjustified redirection' },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'stated',
  inputs: {
    facts: count({
      kk: 'Негізсіз қайта жолдау фактілері',
      ru: 'Факты необоснованной переадресации',
      en: 'Unjustified redirections',
    }),
  },
  rule: ({ facts }) => deductionPerCase(maximum, parameters.refer.unjustifiedStep, facts),
  reading: {
    kk: 'Негізсіз қайта жолдау фактілері: {facts}.',
    ru: 'Фактов необоснованной переадресации: {facts}.',
    en: 'Appeals redirected without grounds: {facts}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Finance', inputs: { facts: '17' }, points: '1.3' }, // 3 − 1.7
    { name: 'Agency for Civil Service Affairs', inputs: { facts: '26' }, points: '0.4' },
    { name: 'Ministry of Water Resources: below zero becomes zero', inputs: { facts: '39' }, points: '0' },
    { name: 'the last count above zero', inputs: { facts: '29' }, points: '0.1' },
    { name: 'the first count at zero', inputs: { facts: '30' }, points: '0' },
    { name: 'none', inputs: { facts: '0' }, points: '3' },
  ],
});
