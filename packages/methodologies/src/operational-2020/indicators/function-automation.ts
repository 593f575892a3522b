/** Functions of the body that are automated. */
import { count, defineIndicator, noCases, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';

const maximum = '25';
const inputs = {
  automated: count({
    kk: 'Автоматтандырылған функциялар',
    ru: 'Автоматизированные функции',
    en: 'Functions automated',
  }),
  listed: count({ kk: 'Тізбедегі функциялар', ru: 'Функции в перечне', en: 'Functions on the list' }),
};

/** Against the approved list of functions to be automated. */
export const functionAutomation = defineIndicator({
  id: 'function-automation',
  title: {
    kk: 'Мемлекеттік органдардың функцияларын автоматтандыру',
    ru: 'Автоматизация функций государственных органов',
    en: 'Automation of the functions of public bodies',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'mcriap',
  source: { document: 'technology-order', clause: 'organisational development' },
  basis: 'assumed',
  inputs,
  checks: () => [notMoreThan('automated', 'listed', inputs)],
  // A body without an approved list has nothing to be measured against and gets nothing.
  rule: ({ automated, listed }) => noCases(listed, '0', proportionalShare(maximum, automated, listed)),
  reading: {
    kk: 'Тізбедегі функциялар: {listed}, автоматтандырылғаны: {automated}.',
    ru: 'Функций в перечне: {listed}, автоматизировано: {automated}.',
    en: '{automated} of {listed} functions are automated.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'all', inputs: { automated: '13', listed: '13' }, points: '25' },
    { name: 'a third', inputs: { automated: '1', listed: '3' }, points: '8.33' },
    { name: 'none', inputs: { automated: '0', listed: '3' }, points: '0' },
    { name: 'no approved list', inputs: { automated: '0', listed: '0' }, points: '0' },
  ],
});
