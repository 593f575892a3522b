/** Satisfaction of applicants, from the marks 1 to 5 that they leave in e-Otinish. */
import { add, count, defineIndicator, ladder, multiply, noCases, percent } from '@olshem/scoring';
import { orElse } from '../../shared/or-else.ts';
import { percentOf } from '../../shared/share.ts';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const optional = { optional: true };

/** The percentage as supplied; without it, the share of marks that count as satisfied. */
export const applicantSatisfaction = defineIndicator({
  id: 'applicant-satisfaction',
  title: {
    kk: 'Өтініш берушілердің мемлекеттік органдар жұмысына қанағаттану көрсеткіші',
    ru: 'Показатель удовлетворённости заявителей работой государственных органов',
    en: 'Applicants’ satisfaction with the work of public bodies',
  },
  maxPoints: '7',
  effect: 'add',
  supplier: 'miicr',
  source: inReport(chapters.publicFeedback),
  basis: 'fits',
  unknown: {
    kk: 'Пайыздың бағалардан қалай шығатыны және бағалардың ең аз саны.',
    ru: 'Как процент получается из оценок и каково их наименьшее число.',
    en: 'How the percentage comes from the marks, and the least number of marks.',
  },
  inputs: {
    satisfaction_percent: percent(
      { kk: 'Қанағаттанғандар үлесі, %', ru: 'Доля удовлетворённых, %', en: 'Satisfaction, per cent' },
      2,
      optional,
    ),
    marks_5: count({ kk: '«5» бағалары', ru: 'Оценки «5»', en: 'Marks 5' }, optional),
    marks_4: count({ kk: '«4» бағалары', ru: 'Оценки «4»', en: 'Marks 4' }, optional),
    marks_3: count({ kk: '«3» бағалары', ru: 'Оценки «3»', en: 'Marks 3' }, optional),
    marks_2: count({ kk: '«2» бағалары', ru: 'Оценки «2»', en: 'Marks 2' }, optional),
    marks_1: count({ kk: '«1» бағалары', ru: 'Оценки «1»', en: 'Marks 1' }, optional),
  },
  rule: ({ satisfaction_percent, marks_5, marks_4, marks_3, marks_2, marks_1 }) => {
    const { satisfiedBy5, satisfiedBy4, satisfiedBy3, satisfiedBy2, satisfiedBy1, satisfactionLadder } =
      parameters.refer;
    const satisfied = add(
      multiply(satisfiedBy5, marks_5),
      multiply(satisfiedBy4, marks_4),
      multiply(satisfiedBy3, marks_3),
      multiply(satisfiedBy2, marks_2),
      multiply(satisfiedBy1, marks_1),
    );
    const marks = add(marks_5, marks_4, marks_3, marks_2, marks_1);
    return ladder(
      orElse(satisfaction_percent, noCases(marks, '100', percentOf(satisfied, marks))),
      satisfactionLadder,
    );
  },
  reading: {
    kk: 'Қанағаттанғандар үлесі: {satisfaction_percent} %.',
    ru: 'Доля удовлетворённых: {satisfaction_percent} %.',
    en: '{satisfaction_percent} per cent of applicants were satisfied.',
  },
  rounding: { digits: 2, mode: 'half-up' },
  examples: [
    ...steps([
      ['90.9', '7'],
      ['90', '7'],
      ['89.99', '6'],
      ['89.3', '6'],
      ['80', '6'],
      ['79.9', '5'],
      ['70.1', '5'],
      ['70', '5'],
    ]),
    ...steps([
      ['69.9', '4'],
      ['60', '4'],
      ['59.9', '3'],
      ['50', '3'],
      ['49.9', '2'],
      ['40', '2'],
      ['39.9', '1'],
      ['34.8', '1'],
    ]),
    ...steps([
      ['30', '1'],
      ['29.9', '0'],
      ['0', '0'],
    ]),
    {
      name: 'marks instead of the percentage: 3 to 5 count as satisfied',
      inputs: { marks_5: '50', marks_4: '10', marks_3: '10', marks_2: '10', marks_1: '20' }, // 70 of 100
      points: '5',
    },
    {
      name: 'no marks at all',
      inputs: { marks_5: '0', marks_4: '0', marks_3: '0', marks_2: '0', marks_1: '0' },
      points: '7',
    },
  ],
});

function steps(pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([satisfaction_percent, points]) => ({
    name: `${satisfaction_percent} %`,
    inputs: { satisfaction_percent },
    points,
  }));
}
