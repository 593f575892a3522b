/** Satisfaction with public services: the mean mark of each service, and complaints. */
import {
  add,
  amount,
  choice,
  defineIndicator,
  divide,
  expertPoints,
  list,
  multiply,
  noCases,
  step,
  type Indicator,
  type NumberNode,
} from '@olshem/scoring';

/** Ranges of the mean mark; the sixth part of the points is lost with each range down. */
const ranges = {
  from_4_8: { kk: '4,8–5', ru: '4,8–5', en: '4.8–5' },
  from_4_6: { kk: '4,6–4,79', ru: '4,6–4,79', en: '4.6–4.79' },
  from_4_4: { kk: '4,4–4,59', ru: '4,4–4,59', en: '4.4–4.59' },
  from_4_2: { kk: '4,2–4,39', ru: '4,2–4,39', en: '4.2–4.39' },
  from_4_0: { kk: '4–4,19', ru: '4–4,19', en: '4–4.19' },
  below_4: { kk: '4-тен төмен', ru: 'ниже 4', en: 'below 4' },
};

function serviceSatisfaction(
  group: 'central' | 'local',
  best: string,
  points: readonly string[],
  complaints: string,
): Indicator {
  const maxPoints = group === 'central' ? '25' : '40';
  return defineIndicator({
    id: `service-satisfaction-${group}`,
    title: {
      kk: 'Қызмет алушылардың қызмет көрсету сапасына қанағаттануы',
      ru: 'Удовлетворённость услугополучателей качеством оказания госуслуг',
      en: "Service recipients' satisfaction with the quality of public services",
    },
    maxPoints,
    effect: 'add',
    supplier: 'adgs',
    source: { document: 'interaction-order-22599', clause: 'quality of public services' },
    basis: 'official',
    groups: [group],
    inputs: {
      services: list(
        {
          kk: 'Қызметтер және орташа бағасы',
          ru: 'Услуги и их средняя оценка',
          en: 'Services and their mean mark',
        },
        { mark: choice({ kk: 'Орташа баға', ru: 'Средняя оценка', en: 'Mean mark' }, ranges) },
      ),
      complaint_points: amount(
        { kk: 'Шағымдар бойынша балл', ru: 'Баллы по жалобам', en: 'Points for complaints' },
        2,
        { atLeast: '0', atMost: complaints },
      ),
    },
    steps: { marks: { kk: 'орташа бағалар', ru: 'средние оценки', en: 'mean marks' } },
    rule: ({ complaint_points }) => {
      const all: NumberNode = { op: 'count-rows', input: 'services' };
      const sum = add(
        ...Object.keys(ranges)
          .slice(0, points.length)
          .map((is, at) =>
            multiply(points[at]!, {
              op: 'count-rows',
              input: 'services',
              where: { op: 'choice', input: 'mark', is },
            }),
          ),
      );
      return add(
        step('marks', noCases(all, best, divide(sum, all))),
        expertPoints(complaint_points, complaints),
      );
    },
    rounding: { digits: 2, mode: 'half-up' },
    examples: [
      {
        name: 'the best range and no complaints',
        inputs: marked(['from_4_8'], complaints),
        points: maxPoints,
      },
      { name: 'below four', inputs: marked(['below_4'], '0'), points: '0' },
      {
        name: 'two services are averaged',
        inputs: marked(['from_4_8', 'from_4_4'], '0'),
        points: group === 'central' ? '12' : '16',
      },
      { name: 'no services', inputs: marked([], complaints), points: maxPoints },
    ],
  });
}

function marked(marks: readonly string[], complaint_points: string) {
  return { services: JSON.stringify(marks.map((mark) => ({ mark }))), complaint_points };
}

/** Of 25 points: 15 for marks, 10 for complaints. */
export const serviceSatisfactionCentral = serviceSatisfaction(
  'central',
  '15',
  ['15', '12', '9', '6', '3'],
  '10',
);

/** Of 40 points: 20 for marks, 20 for complaints. */
export const serviceSatisfactionLocal = serviceSatisfaction(
  'local',
  '20',
  ['20', '16', '12', '8', '4'],
  '20',
);
