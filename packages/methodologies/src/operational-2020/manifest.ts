/** The operational evaluation of efficiency, 2020: three blocks rated apart and no total over them. */
import { defineMethodology } from '@olshem/scoring';
import { central, local } from '../shared/groups.ts';
import { indicatorLevels } from './bands.ts';
import { citizens } from './blocks/citizens.ts';
import { goals } from './blocks/goals.ts';
import { organisation } from './blocks/organisation.ts';
import { calendar } from './calendar.ts';
import { documents } from './documents.ts';
import { grounds } from './grounds.ts';
import { parameters } from './parameters.ts';
import { suppliers } from './suppliers.ts';

/** Used for the editions of 2020 and of 2019, which the report prints beside each other. */
export const operational2020 = defineMethodology({
  id: 'operational-2020',
  version: '2',
  title: {
    kk: 'Мемлекеттік органдар қызметінің тиімділігін операциялық бағалау, 2020 жыл',
    ru: 'Операционная оценка эффективности деятельности государственных органов, 2020 год',
    en: 'Operational assessment of the effectiveness of public bodies, 2020',
  },
  source: { document: 'decree-954', clause: 'structure' },
  documents,
  groups: [central, local],
  suppliers,
  grounds,
  parameters: parameters.values,
  rated: false,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: indicatorLevels,
  calendar,
  index: {
    id: 'operational',
    title: {
      kk: 'Тиімділікті операциялық бағалау',
      ru: 'Операционная оценка эффективности',
      en: 'Operational assessment of effectiveness',
    },
    maxPoints: '100',
    aggregation: { kind: 'mean' },
    children: [goals, citizens, organisation],
  },
});
