/** Public monitoring of the quality of public services, 2025: two surveys and their mean. */
import { defineMethodology } from '@olshem/scoring';
import { assumedCalendar } from '../shared/calendar.ts';
import { central, local } from '../shared/groups.ts';
import { noLevels } from '../shared/levels.ts';
import { markLevels } from './bands.ts';
import { documents } from './documents.ts';
import { offlineMark, onlineMark } from './indicators/survey-mark.ts';
import { offlineSatisfaction, onlineSatisfaction } from './indicators/survey-satisfaction.ts';

/** Ranked by the composite mark; bodies with the same mark stand in the order of the satisfied share. */
export const serviceQuality2025 = defineMethodology({
  id: 'service-quality-2025',
  version: '2',
  title: {
    kk: 'Мемлекеттік қызметтер көрсету сапасының қоғамдық мониторингі, 2025 жыл',
    ru: 'Общественный мониторинг качества оказания государственных услуг, 2025 год',
    en: 'Public monitoring of the quality of public services, 2025',
  },
  source: { document: 'service-quality-local-2025' },
  documents,
  groups: [central, local],
  suppliers: [
    {
      id: 'adgs',
      abbreviation: { kk: 'МҚІА', ru: 'АДГС', en: 'ACSA' },
      title: {
        kk: 'Мемлекеттік қызмет істері агенттігі',
        ru: 'Агентство по делам государственной службы',
        en: 'Agency for Civil Service Affairs',
      },
    },
  ],
  grounds: {},
  parameters: {},
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true, tieBreakers: ['satisfaction'] },
  indicatorBands: noLevels,
  grades: markLevels,
  calendar: assumedCalendar,
  index: {
    id: 'service-quality',
    title: { kk: 'Қызмет көрсету сапасы', ru: 'Качество услуг', en: 'Service quality' },
    maxPoints: '5',
    // The share of satisfied users stands beside the mark: it settles ties and enters no sum.
    aggregation: { kind: 'weighted-arithmetic', weights: { mark: '1', satisfaction: '0' } },
    children: [
      {
        id: 'mark',
        title: { kk: 'Жиынтық баға', ru: 'Сводная оценка', en: 'Composite mark' },
        maxPoints: '5',
        aggregation: { kind: 'mean', rounding: { digits: 2, mode: 'half-up' } },
        bands: markLevels,
        children: [offlineMark, onlineMark],
      },
      {
        id: 'satisfaction',
        title: {
          kk: 'Толық қанағаттанғандар үлесі',
          ru: 'Доля полностью удовлетворённых',
          en: 'Share of fully satisfied',
        },
        maxPoints: '100',
        unit: 'percent',
        aggregation: { kind: 'mean', rounding: { digits: 1, mode: 'half-up' } },
        children: [offlineSatisfaction, onlineSatisfaction],
      },
    ],
  },
});
