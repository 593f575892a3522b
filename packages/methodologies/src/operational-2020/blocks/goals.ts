/** The block of goals: what was planned and whether it was reached. */
import type { Criterion } from '@olshem/scoring';
import { blockLevels } from '../bands.ts';
import { budgetAssessment } from '../indicators/budget-assessment.ts';
import { goalsAchieved } from '../indicators/goals-achieved.ts';
import { targetIndicatorsAchieved } from '../indicators/target-indicators-achieved.ts';
import { goalsChapter } from '../report.ts';

/** The formula was not found; means are the default, and the printed points of the block stand. */
export const goals: Criterion = {
  id: 'goals',
  title: goalsChapter.section,
  maxPoints: '100',
  aggregation: { kind: 'mean' },
  rounding: { digits: 1, mode: 'half-up' },
  bands: blockLevels,
  ranked: true,
  children: [
    {
      id: 'strategic-component',
      title: { kk: 'Стратегиялық компонент', ru: 'Стратегический компонент', en: 'Strategic component' },
      maxPoints: '100',
      aggregation: { kind: 'mean' },
      bands: blockLevels,
      children: [goalsAchieved, targetIndicatorsAchieved],
    },
    {
      id: 'budget-component',
      title: { kk: 'Бюджет компоненті', ru: 'Бюджетный компонент', en: 'Budget component' },
      maxPoints: '100',
      aggregation: { kind: 'sum' },
      bands: blockLevels,
      children: [budgetAssessment],
    },
  ],
};
