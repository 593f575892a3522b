/** Answers on the Open Dialogue portal that users disliked, as a share of those rated. */
import { count, defineIndicator, equal, proportionalShare } from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';

const maximum = '100';
const inputs = {
  disliked: count({ kk: 'Ұнамаған жауаптар', ru: 'Ответы, оценённые отрицательно', en: 'Answers disliked' }),
  rated: count({ kk: 'Бағаланған жауаптар', ru: 'Оценённые ответы', en: 'Answers rated' }),
};

/** Lower is better. */
export const dissatisfiedShare = defineIndicator({
  id: 'dissatisfied-share',
  title: {
    kk: 'Қанағаттанбаған пайдаланушылар үлесі',
    ru: 'Доля недовольных пользователей',
    en: 'Share of dissatisfied users',
  },
  maxPoints: maximum,
  unit: 'percent',
  effect: 'add',
  supplier: 'operator',
  source: { document: 'open-dialogue-report' },
  basis: 'stated',
  lowerIsBetter: true,
  inputs,
  checks: () => [notMoreThan('disliked', 'rated', inputs)],
  exemptions: ({ rated }) => [
    {
      ground: 'no-rated-answers',
      title: { kk: 'Бағаланған жауап жоқ', ru: 'Оценённых ответов нет', en: 'No rated answers' },
      when: equal(rated, '0'),
    },
  ],
  rule: ({ disliked, rated }) => proportionalShare(maximum, disliked, rated),
  reading: {
    kk: 'Бағаланған жауаптар: {rated}, ұнамағаны: {disliked}.',
    ru: 'Оценено ответов: {rated}, не понравилось: {disliked}.',
    en: 'Users disliked {disliked} of {rated} rated answers.',
  },
  rounding: { digits: 1, mode: 'half-up' },
  examples: [
    { name: 'as many as the leaders have at most', inputs: { disliked: '30', rated: '100' }, points: '30' },
    { name: 'one of six', inputs: { disliked: '1', rated: '6' }, points: '16.7' },
    { name: 'none disliked', inputs: { disliked: '0', rated: '6' }, points: '0' },
    { name: 'nothing rated', inputs: { disliked: '0', rated: '0' }, exempt: 'no-rated-answers' },
  ],
});
