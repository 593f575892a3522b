/** Information systems and databases that nobody uses. */
import { capAt, count, defineIndicator, multiply } from '@olshem/scoring';
import { parameters } from '../parameters.ts';

const maximum = '15';

/** A penalty; more than five cost all of it. */
export const unusedSystems = defineIndicator({
  id: 'unused-systems',
  title: {
    kk: 'Пайдаланылмайтын ақпараттық жүйелер мен дерекқорлардың болуы',
    ru: 'Наличие неиспользуемых информационных систем и баз данных',
    en: 'Presence of unused information systems and databases',
  },
  maxPoints: maximum,
  effect: 'penalty',
  supplier: 'mcriap',
  source: { document: 'technology-order', clause: 'organisational development' },
  basis: 'assumed',
  unknown: {
    kk: 'Бестен аз жүйе үшін балл; мұнда әрқайсысына 3 балдан алынған.',
    ru: 'Баллы за пять систем и меньше; здесь принято по 3 за каждую.',
    en: 'The points for five systems and fewer; here 3 for each.',
  },
  inputs: {
    unused: count({ kk: 'Пайдаланылмайтын жүйелер', ru: 'Неиспользуемые системы', en: 'Unused systems' }),
  },
  rule: ({ unused }) => capAt(maximum, multiply(parameters.refer.unusedSystemStep, unused)),
  reading: {
    kk: 'Пайдаланылмайтын жүйелер: {unused}.',
    ru: 'Неиспользуемых систем: {unused}.',
    en: 'Unused systems: {unused}.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'none', inputs: { unused: '0' }, points: '0' },
    { name: 'four', inputs: { unused: '4' }, points: '12' },
    { name: 'five', inputs: { unused: '5' }, points: '15' },
    { name: 'six', inputs: { unused: '6' }, points: '15' },
  ],
});
