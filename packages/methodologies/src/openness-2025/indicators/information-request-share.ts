/** Requests for information among all appeals: the fewer, the more the body publishes by itself. */
import { count, defineIndicator, given, ladder, noCases, percent, when } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const maximum = '6';
const inputs = {
  requests: count({
    kk: 'Ақпарат беру туралы сұрау салулар',
    ru: 'Запросы информации',
    en: 'Requests for information',
  }),
  appeals: count({ kk: 'Барлық жолданымдар', ru: 'Все обращения', en: 'All appeals' }),
  share: percent(
    {
      kk: 'Сандар болмаса: сұрау салулардың үлесі, %',
      ru: 'Если нет чисел: доля запросов, %',
      en: 'Without the counts: share of requests, per cent',
    },
    2,
    { optional: true },
  ),
};

/** A ladder in steps of five per cent. */
export const informationRequestShare = defineIndicator({
  id: 'information-request-share',
  title: {
    kk: 'Мемлекеттік органға келіп түскен жолданымдардағы сұрау салулардың үлес салмағы',
    ru: 'Удельный вес запросов в структуре обращений государственного органа',
    en: 'Share of information requests among appeals',
  },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'miicr',
  source: inReport(chapters.publicFeedback),
  basis: 'fits-steps-assumed',
  unknown: {
    kk: '6, 11, 16 және 31 % шектері және шектің өзі қай сатыға жататыны.',
    ru: 'Границы 6, 11, 16 и 31 % и то, к какой ступени относится сама граница.',
    en: 'The limits 6, 11, 16 and 31 per cent, and to which step a limit itself belongs.',
  },
  inputs,
  checks: () => [notMoreThan('requests', 'appeals', inputs)],
  rule: ({ requests, appeals, share }) => {
    const byShare = ladder(share, parameters.refer.requestShareLadder);
    const byCounts = ladder(percentOf(requests, appeals), parameters.refer.requestShareLadder);
    return when(given('share'), byShare, noCases(appeals, maximum, byCounts));
  },
  reading: {
    kk: 'Барлық жолданымдар: {appeals}, оның ішінде сұрау салулар: {requests}.',
    ru: 'Всего обращений: {appeals}, из них запросов: {requests}.',
    en: '{requests} of {appeals} appeals were requests for information.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    {
      name: 'Science and Higher Education, 25.96 %',
      inputs: { requests: '2596', appeals: '10000' },
      points: '2',
    },
    { name: 'Industry and Construction, only the share printed', inputs: { share: '26.25' }, points: '1' },
    { name: 'Strategic Planning, only the share printed', inputs: { share: '33.88' }, points: '0' },
    ...steps([
      ['60', '6'],
      ['61', '5'],
      ['110', '5'],
      ['111', '4'],
      ['160', '4'],
      ['161', '3'],
      ['210', '3'],
      ['211', '2'],
    ]),
    ...steps([
      ['260', '2'],
      ['261', '1'],
      ['310', '1'],
      ['311', '0'],
      ['0', '6'],
    ]),
    { name: 'no appeals', inputs: { requests: '0', appeals: '0' }, points: '6' },
  ],
});

/** Both sides of every step, as requests among a thousand appeals. */
function steps(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([requests, points]) => ({
    name: `${requests} of 1,000`,
    inputs: { requests, appeals: '1000' },
    points,
  }));
}
