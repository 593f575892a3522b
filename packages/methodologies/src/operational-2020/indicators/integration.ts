/** Integration of information systems, and for akimats their smart-city initiatives. */
import { amount, byGroup, count, defineIndicator, noCases, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';

const maximum = '20';
const inputs = {
  done: count(
    { kk: 'Іске асырылған интеграциялар', ru: 'Выполненные интеграции', en: 'Integrations done' },
    { optional: true },
  ),
  planned: count(
    { kk: 'Жоспарланған интеграциялар', ru: 'Запланированные интеграции', en: 'Integrations planned' },
    { optional: true },
  ),
  smart_city: amount(
    {
      kk: '«Ақылды қала» балдары (25-тен)',
      ru: 'Баллы «умного города» (из 25)',
      en: 'Smart-city points (of 25)',
    },
    2,
    { optional: true, atLeast: '0', atMost: '25' },
  ),
};

/** Central bodies by integrations, akimats by twenty-five points brought to twenty. */
export const integration = defineIndicator({
  id: 'integration',
  title: {
    kk: 'Ақпараттық жүйелерді интеграциялау және «ақылды» қалалар',
    ru: 'Интеграция информационных систем и «умные» города',
    en: 'Integration of information systems and smart cities',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'mcriap',
  source: { document: 'technology-order', clause: 'organisational development' },
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('done', 'planned', inputs)],
  rule: ({ done, planned, smart_city }) =>
    byGroup({
      central: noCases(planned, maximum, proportionalShare(maximum, done, planned)),
      local: proportionalShare(maximum, smart_city, '25'),
    }),
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    {
      name: 'all integrations of 2020',
      group: 'central',
      inputs: { done: '91', planned: '115' },
      points: '15.83',
    },
    { name: 'none planned', group: 'central', inputs: { planned: '0' }, points: '20' },
    { name: 'none done', group: 'central', inputs: { done: '0', planned: '5' }, points: '0' },
    { name: 'akimat with all points', group: 'local', inputs: { smart_city: '25' }, points: '20' },
    { name: 'akimat with half of them', group: 'local', inputs: { smart_city: '12.5' }, points: '10' },
  ],
});
