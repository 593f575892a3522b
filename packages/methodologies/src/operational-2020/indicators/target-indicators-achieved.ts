/** Target indicators behind the goals that were reached. */
import { count, defineIndicator, noCases, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { goalsChapter } from '../report.ts';

const maximum = '100';
const inputs = {
  achieved: count({
    kk: 'Қол жеткізілген нысаналы индикаторлар',
    ru: 'Достигнутые целевые индикаторы',
    en: 'Target indicators achieved',
  }),
  total: count({
    kk: 'Барлық нысаналы индикаторлар',
    ru: 'Все целевые индикаторы',
    en: 'All target indicators',
  }),
};

/** The published part of the strategic component. */
export const targetIndicatorsAchieved = defineIndicator({
  id: 'target-indicators-achieved',
  title: {
    kk: 'Нысаналы индикаторларға қол жеткізу',
    ru: 'Достижение целевых индикаторов',
    en: 'Target indicators achieved',
  },
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
    kk: 'Барлық нысаналы индикаторлар: {total}, қол жеткізілгені: {achieved}.',
    ru: 'Всего целевых индикаторов: {total}, достигнуто: {achieved}.',
    en: '{achieved} of {total} target indicators were achieved.',
  },
  rounding: { digits: 1, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Health', inputs: { achieved: '14', total: '20' }, points: '70' },
    { name: 'Akmola', inputs: { achieved: '37', total: '49' }, points: '75.5' },
    { name: 'none', inputs: { achieved: '0', total: '20' }, points: '0' },
    { name: 'no target indicators', inputs: { achieved: '0', total: '0' }, points: '100' },
  ],
});
