/** Goals of the strategic plan or of the territorial programme that were reached. */
import { count, defineIndicator, noCases, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { goalsChapter } from '../report.ts';

const maximum = '100';
const inputs = {
  achieved: count({ kk: 'Қол жеткізілген мақсаттар', ru: 'Достигнутые цели', en: 'Goals achieved' }),
  total: count({ kk: 'Барлық мақсаттар', ru: 'Все цели', en: 'All goals' }),
};

/** The published part of the strategic component. */
export const goalsAchieved = defineIndicator({
  id: 'goals-achieved',
  title: { kk: 'Мақсаттарға қол жеткізу', ru: 'Достижение целей', en: 'Goals achieved' },
  maxPoints: maximum,
  effect: 'add',
  supplier: 'accounts-committee',
  source: goalsChapter,
  basis: 'assumed',
  unknown: {
    kk: 'Блоктың формуласы табылмады; жарияланғаны — үлестер ғана.',
    ru: 'Формула блока не найдена; опубликованы только доли.',
    en: 'The formula of the block was not found; only shares are published.',
  },
  inputs,
  checks: () => [notMoreThan('achieved', 'total', inputs)],
  rule: ({ achieved, total }) => noCases(total, maximum, proportionalShare(maximum, achieved, total)),
  reading: {
    kk: 'Барлық мақсаттар: {total}, қол жеткізілгені: {achieved}.',
    ru: 'Всего целей: {total}, достигнуто: {achieved}.',
    en: '{achieved} of {total} goals were achieved.',
  },
  rounding: { digits: 1, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Information', inputs: { achieved: '4', total: '5' }, points: '80' },
    { name: 'Ministry of Health', inputs: { achieved: '0', total: '3' }, points: '0' },
    { name: 'a third', inputs: { achieved: '1', total: '3' }, points: '33.3' },
    { name: 'no goals', inputs: { achieved: '0', total: '0' }, points: '100' },
  ],
});
