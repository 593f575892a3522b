/** Levels of the mean mark, on the scale of five points. */
import type { BandScale } from '@olshem/scoring';

/** Only the upper two levels are published; the others follow the satisfaction scale of the operational evaluation. */
export const markLevels: BandScale = {
  of: 'points',
  bands: [
    { id: 'high', title: { kk: 'жоғары', ru: 'высокий', en: 'high' }, from: '4.80', basis: 'fits' },
    {
      id: 'above-average',
      title: { kk: 'орташадан жоғары', ru: 'выше среднего', en: 'above average' },
      from: '4.60',
      basis: 'assumed',
    },
    { id: 'average', title: { kk: 'орташа', ru: 'средний', en: 'average' }, from: '4.40', basis: 'assumed' },
    {
      id: 'below-average',
      title: { kk: 'орташадан төмен', ru: 'ниже среднего', en: 'below average' },
      from: '4.20',
      basis: 'assumed',
    },
    { id: 'low', title: { kk: 'төмен', ru: 'низкий', en: 'low' }, from: '4.00', basis: 'assumed' },
    { id: 'very-low', title: { kk: 'өте төмен', ru: 'очень низкий', en: 'very low' }, basis: 'assumed' },
  ],
};

/** Band ids by the words of the reports. */
export const printedLevels: Readonly<Record<string, string>> = {
  'очень высоко': 'high',
  'высокие оценки': 'high',
  'выше среднего': 'above-average',
  'выше средней': 'above-average',
};
