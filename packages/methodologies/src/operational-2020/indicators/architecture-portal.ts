/** What the architecture portal holds about the body. */
import { defineIndicator, multiply, percent, proportionalShare, when, yesNo } from '@olshem/scoring';

const maximum = '30';

/** Bodies without an architecture reach twenty-five points at most. */
export const architecturePortal = defineIndicator({
  id: 'architecture-portal',
  title: {
    kk: 'Архитектуралық порталды толтыру жөніндегі мәліметтерді есепке алу',
    ru: 'Учёт сведений по наполнению архитектурного портала',
    en: 'Record keeping on the content of the architecture portal',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'mcriap',
  source: { document: 'technology-order', clause: 'organisational development' },
  basis: 'official',
  inputs: {
    completeness: percent({ kk: 'Толықтығы, %', ru: 'Полнота, %', en: 'Completeness, per cent' }, 1),
    architecture: yesNo({
      kk: 'Архитектурасы бекітілген',
      ru: 'Архитектура утверждена',
      en: 'Has an architecture',
    }),
  },
  rule: ({ completeness, architecture }) =>
    when(architecture, proportionalShare(maximum, completeness, '100'), multiply('0.25', completeness)),
  reading: {
    kk: 'Портал {completeness} % толтырылған; архитектура: {architecture}.',
    ru: 'Портал заполнен на {completeness} %; архитектура: {architecture}.',
    en: 'The portal is {completeness} per cent complete; architecture: {architecture}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'complete', inputs: { completeness: '100', architecture: 'yes' }, points: '30' },
    {
      name: 'complete without an architecture',
      inputs: { completeness: '100', architecture: 'no' },
      points: '25',
    },
    { name: 'the mean of 2020', inputs: { completeness: '64.8', architecture: 'yes' }, points: '19.44' },
    { name: 'empty', inputs: { completeness: '0', architecture: 'yes' }, points: '0' },
  ],
});
