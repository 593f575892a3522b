/** Appeals redirected to the competent body within three working days (APPC, article 65). */
import { count, deductionPerNumber, defineIndicator, noCases } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '4';
const inputs = {
  late_redirects: count({
    kk: 'Мерзімі бұзылып қайта жолданған жолданымдар',
    ru: 'Обращения, перенаправленные с нарушением срока',
    en: 'Appeals redirected after the deadline',
  }),
  received: count({ kk: 'Келіп түскен жолданымдар', ru: 'Поступившие обращения', en: 'Appeals received' }),
};

/** The base is all appeals received, not those redirected. */
export const redirectionDeadlines = defineIndicator({
  id: 'redirection-deadlines',
  title: {
    kk: 'Жолданымдарды қайта жолдау мерзімдерін сақтау',
    ru: 'Соблюдение сроков перенаправления обращений',
    en: 'Timely redirection of appeals',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'kpsisu',
  source: inReport(chapters.appcCompliance),
  basis: 'official',
  inputs,
  checks: () => [notMoreThan('late_redirects', 'received', inputs)],
  // Without a violation the base does not matter, so it may be unknown.
  rule: ({ late_redirects, received }) =>
    noCases(
      late_redirects,
      maximum,
      deductionPerNumber(maximum, parameters.refer.redirectPer, late_redirects, received),
    ),
  reading: {
    kk: 'Келіп түскен жолданымдар: {received}, оның ішінде мерзімі бұзылып қайта жолданғаны: {late_redirects}.',
    ru: 'Поступило обращений: {received}, из них перенаправлено с нарушением срока: {late_redirects}.',
    en: '{late_redirects} of {received} appeals received were redirected after the deadline.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    { name: 'Almaty', inputs: { late_redirects: '1806', received: '336627' }, points: '1.85' }, // 4 × (1 − 0.5365)
    { name: 'West Kazakhstan', inputs: { late_redirects: '24', received: '81670' }, points: '3.88' },
    { name: 'exactly one per hundred', inputs: { late_redirects: '10', received: '1000' }, points: '0' },
    { name: 'more than one per hundred', inputs: { late_redirects: '11', received: '1000' }, points: '0' },
    { name: 'one below the limit', inputs: { late_redirects: '9', received: '1000' }, points: '0.4' },
    { name: 'no violation, base not published', inputs: { late_redirects: '0' }, points: '4' },
    { name: 'nothing received', inputs: { late_redirects: '0', received: '0' }, points: '4' },
  ],
});
