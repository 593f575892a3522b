/** Activity of akimats on the Open Dialogue portal: two rankings from one data set, and no composite. */
import { defineMethodology } from '@olshem/scoring';
import { assumedCalendar } from '../shared/calendar.ts';
import { local } from '../shared/groups.ts';
import { noLevels } from '../shared/levels.ts';
import { documents } from './documents.ts';
import { answeredShare } from './indicators/answered-share.ts';
import { dissatisfiedShare } from './indicators/dissatisfied-share.ts';

/** The two rankings may point in opposite directions, so nothing combines them. */
export const openDialogue = defineMethodology({
  id: 'open-dialogue',
  version: '2',
  title: {
    kk: '«Ашық диалог» порталындағы әкімдіктердің белсенділігі',
    ru: 'Активность акиматов на портале «Открытый диалог»',
    en: 'Activity of akimats on the Open Dialogue portal',
  },
  source: { document: 'open-dialogue-report' },
  documents,
  groups: [local],
  suppliers: [
    {
      id: 'operator',
      abbreviation: { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
      title: {
        kk: '«Ашық диалог» порталының операторы',
        ru: 'Оператор портала «Открытый диалог»',
        en: 'Operator of the Open Dialogue portal',
      },
    },
  ],
  grounds: {},
  parameters: {},
  rated: false,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: noLevels,
  calendar: assumedCalendar,
  index: {
    id: 'open-dialogue',
    title: { kk: 'Ашық диалог', ru: 'Открытый диалог', en: 'Open Dialogue' },
    maxPoints: '100',
    aggregation: { kind: 'mean' },
    children: [
      {
        id: 'answers',
        title: { kk: 'Жолданымдарға жауаптар', ru: 'Ответы на обращения', en: 'Answers to appeals' },
        maxPoints: '100',
        unit: 'percent',
        aggregation: { kind: 'sum' },
        ranked: true,
        children: [answeredShare],
      },
      {
        id: 'dissatisfaction',
        title: {
          kk: 'Пайдаланушылардың наразылығы',
          ru: 'Недовольство пользователей',
          en: 'Dissatisfaction of users',
        },
        maxPoints: '100',
        unit: 'percent',
        aggregation: { kind: 'sum' },
        ranked: true,
        lowerIsBetter: true,
        children: [dissatisfiedShare],
      },
    ],
  },
});
