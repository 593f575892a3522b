/** The share of users who are fully satisfied, one indicator for each source. */
import { defineIndicator, percent, type Indicator, type Text } from '@olshem/scoring';
import { noLevels } from '../../shared/levels.ts';

function surveySatisfaction(id: string, title: Text, example: string): Indicator {
  return defineIndicator({
    id,
    title,
    maxPoints: '100',
    unit: 'percent',
    effect: 'add',
    supplier: 'adgs',
    source: { document: 'service-quality-local-2025' },
    basis: 'stated',
    inputs: {
      fully_satisfied: percent(
        {
          kk: 'Толық қанағаттанғандар, %',
          ru: 'Полностью удовлетворены, %',
          en: 'Fully satisfied, per cent',
        },
        4,
      ),
    },
    rule: ({ fully_satisfied }) => fully_satisfied,
    reading: {
      kk: 'Толық қанағаттанғандар: {fully_satisfied} %.',
      ru: 'Полностью удовлетворены: {fully_satisfied} %.',
      en: '{fully_satisfied} per cent were fully satisfied.',
    },
    rounding: { digits: 1, mode: 'half-up' },
    bands: noLevels,
    examples: [
      { name: 'East Kazakhstan', inputs: { fully_satisfied: example }, points: example },
      { name: 'a tie is rounded up', inputs: { fully_satisfied: '94.55' }, points: '94.6' },
    ],
  });
}

/** Fully satisfied in the offline survey. */
export const offlineSatisfaction = surveySatisfaction(
  'offline-satisfaction',
  {
    kk: 'Офлайн сауалнамада толық қанағаттанғандар',
    ru: 'Полностью удовлетворённые в офлайн-опросе',
    en: 'Fully satisfied in the offline survey',
  },
  '92.6',
);

/** Fully satisfied on eGov. */
export const onlineSatisfaction = surveySatisfaction(
  'online-satisfaction',
  {
    kk: 'eGov порталында толық қанағаттанғандар',
    ru: 'Полностью удовлетворённые на портале eGov',
    en: 'Fully satisfied on eGov',
  },
  '96.5',
);
