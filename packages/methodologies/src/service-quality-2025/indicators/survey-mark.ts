/** The mean mark of users on a scale of five, one indicator for each source. */
import { amount, defineIndicator, type Indicator, type Text } from '@olshem/scoring';
import { markLevels } from '../bands.ts';

function surveyMark(id: string, title: Text, example: string): Indicator {
  return defineIndicator({
    id,
    title,
    maxPoints: '5',
    effect: 'add',
    supplier: 'adgs',
    source: { document: 'service-quality-local-2025' },
    basis: 'stated',
    unknown: {
      kk: 'Іріктеме, қызметтердің салмағы және бағалардың ең аз саны.',
      ru: 'Выборка, веса услуг и наименьшее число оценок.',
      en: 'The sample, the weights of services and the least number of marks.',
    },
    inputs: {
      mean_mark: amount({ kk: 'Орташа баға', ru: 'Средняя оценка', en: 'Mean mark' }, 4, {
        atLeast: '1',
        atMost: '5',
      }),
    },
    rule: ({ mean_mark }) => mean_mark,
    reading: {
      kk: 'Орташа баға: {mean_mark}.',
      ru: 'Средняя оценка: {mean_mark}.',
      en: 'Mean mark: {mean_mark}.',
    },
    rounding: { digits: 2, mode: 'half-up' },
    bands: markLevels,
    examples: [
      { name: 'East Kazakhstan', inputs: { mean_mark: example }, points: example },
      { name: 'a tie is rounded up', inputs: { mean_mark: '4.795' }, points: '4.8' },
    ],
  });
}

/** Mean mark of the offline survey, commissioned by the state. */
export const offlineMark = surveyMark(
  'offline-mark',
  {
    kk: 'Офлайн сауалнаманың орташа бағасы',
    ru: 'Средняя оценка офлайн-опроса',
    en: 'Mean mark of the offline survey',
  },
  '4.92',
);

/** Mean mark that users leave on eGov. */
export const onlineMark = surveyMark(
  'online-mark',
  { kk: 'eGov порталындағы орташа баға', ru: 'Средняя оценка на портале eGov', en: 'Mean mark on eGov' },
  '4.98',
);
