/** Appeals on the Open Dialogue portal that were answered, as a share of those received. */
import { count, defineIndicator, equal, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';

const maximum = '100';
const inputs = {
  answered: count({ kk: 'Жауап берілген жолданымдар', ru: 'Обращения с ответом', en: 'Appeals answered' }),
  received: count({ kk: 'Келіп түскен жолданымдар', ru: 'Поступившие обращения', en: 'Appeals received' }),
};

/** Higher is better. */
export const answeredShare = defineIndicator({
  id: 'answered-share',
  title: {
    kk: 'Жауап берілген жолданымдардің үлесі',
    ru: 'Доля обращений с ответом',
    en: 'Share of appeals answered',
  },
  maxPoints: maximum,
  unit: 'percent',
  effect: 'add',
  supplier: 'operator',
  source: { document: 'open-dialogue-report' },
  basis: 'stated',
  inputs,
  checks: () => [notMoreThan('answered', 'received', inputs)],
  exemptions: ({ received }) => [
    {
      ground: 'no-appeals',
      title: { kk: 'Жолданым түскен жоқ', ru: 'Обращений не поступало', en: 'No appeals received' },
      when: equal(received, '0'),
    },
  ],
  rule: ({ answered, received }) => proportionalShare(maximum, answered, received),
  reading: {
    kk: 'Келіп түскен жолданымдар: {received}, жауап берілгені: {answered}.',
    ru: 'Поступило обращений: {received}, с ответом: {answered}.',
    en: '{answered} of {received} appeals were answered.',
  },
  rounding: { digits: 1, mode: 'half-up' },
  examples: [
    { name: 'all answered', inputs: { answered: '640', received: '640' }, points: '100' },
    { name: 'a third left open', inputs: { answered: '2', received: '3' }, points: '66.7' },
    { name: 'none answered', inputs: { answered: '0', received: '3' }, points: '0' },
    { name: 'no appeals', inputs: { answered: '0', received: '0' }, exempt: 'no-appeals' },
  ],
});
