/** Services moved into electronic form, and how they work there. */
import {
  add,
  amount,
  capAt,
  count,
  defineIndicator,
  floorAt,
  multiply,
  noCases,
  proportionalShare,
  step,
  subtract,
} from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';

const half = '12.5';
const inputs = {
  transferred: count({
    kk: 'Автоматтандырылған қызметтер',
    ru: 'Автоматизированные услуги',
    en: 'Services automated',
  }),
  planned: count({
    kk: 'Автоматтандыруға жататын қызметтер',
    ru: 'Услуги, подлежащие автоматизации',
    en: 'Services to be automated',
  }),
  electronic: count({
    kk: 'Электрондық түрде көрсетілгені',
    ru: 'Оказано в электронной форме',
    en: 'Provided electronically',
  }),
  rendered: count({ kk: 'Барлығы көрсетілгені', ru: 'Всего оказано', en: 'Provided in all' }),
  outage_hours: amount({ kk: 'Іркіліс, сағат', ru: 'Простои, часов', en: 'Outages, hours' }, 2, {
    atLeast: '0',
  }),
};

/** For central bodies only. */
export const serviceAutomation = defineIndicator({
  id: 'service-automation',
  title: {
    kk: 'Мемлекеттік көрсетілетін қызметтерді автоматтандыру',
    ru: 'Автоматизация госуслуг',
    en: 'Automation of public services',
  },
  maxPoints: '25',
  effect: 'add',
  supplier: 'mcriap',
  source: { document: 'interaction-order-22599', clause: 'quality of public services' },
  basis: 'official',
  groups: ['central'],
  inputs,
  checks: () => [
    notMoreThan('transferred', 'planned', inputs),
    notMoreThan('electronic', 'rendered', inputs),
  ],
  steps: {
    transfer: {
      kk: 'электрондық түрге көшіру',
      ru: 'перевод в электронную форму',
      en: 'transfer into electronic form',
    },
    efficiency: {
      kk: 'автоматтандыру тиімділігі',
      ru: 'эффективность автоматизации',
      en: 'effectiveness of automation',
    },
    outages: { kk: 'іркілістер үшін шегерім', ru: 'вычет за простои', en: 'deduction for outages' },
  },
  rule: ({ transferred, planned, electronic, rendered, outage_hours }) => {
    const { outageCap, outageStep } = parameters.refer;
    const transfer = step('transfer', noCases(planned, half, proportionalShare(half, transferred, planned)));
    const efficiency = step(
      'efficiency',
      noCases(rendered, half, proportionalShare(half, electronic, rendered)),
    );
    const outages = step('outages', capAt(outageCap, multiply(outageStep, outage_hours)));
    return floorAt('0', subtract(add(transfer, efficiency), outages));
  },
  reading: {
    kk: 'Автоматтандырылғаны: {transferred}/{planned}; электрондық түрде: {electronic}/{rendered}; іркіліс: {outage_hours} сағат.',
    ru: 'Автоматизировано: {transferred} из {planned}; в электронной форме: {electronic} из {rendered}; простои: {outage_hours} ч.',
    en: 'Automated: {transferred} of {planned}; provided electronically: {electronic} of {rendered}; outages: {outage_hours} hours.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'everything electronic, no outage', inputs: automation('4', '4', '100', '0'), points: '25' },
    {
      name: "Prosecutor General's Office: three of four",
      inputs: automation('3', '4', '100', '0'),
      points: '21.88',
    },
    { name: 'ten hours of outage', inputs: automation('4', '4', '100', '10'), points: '23' },
    { name: 'outages at their cap', inputs: automation('4', '4', '100', '25'), points: '20' },
    { name: 'outages above their cap', inputs: automation('4', '4', '100', '90'), points: '20' },
    { name: 'nothing planned', inputs: automation('0', '0', '50', '0'), points: '18.75' },
    {
      name: 'nothing rendered',
      inputs: { ...automation('2', '4', '0', '0'), rendered: '0' },
      points: '18.75',
    },
    { name: 'not below zero', inputs: automation('0', '4', '0', '90'), points: '0' },
  ],
});

function automation(transferred: string, planned: string, electronic: string, outage_hours: string) {
  return { transferred, planned, electronic, rendered: '100', outage_hours };
}
