/** Indicators whose points an assessor enters against a rubric that was not published in full. */
import {
  add,
  amount,
  defineIndicator,
  expertPoints,
  type Effect,
  type Indicator,
  type Text,
} from '@olshem/scoring';

interface Rubric {
  id: string;
  title: Text;
  maxPoints: string;
  effect?: Effect;
  supplier: string;
  clause: string;
  /** Parts of the rubric by input, each with the most that may be given. */
  parts: Readonly<Record<string, { title: Text; most: string }>>;
}

/** The sum of the parts, none of them above its most. */
export function rubric({ id, title, maxPoints, effect = 'add', supplier, clause, parts }: Rubric): Indicator {
  const full = Object.fromEntries(Object.entries(parts).map(([name, { most }]) => [name, most]));
  const none = Object.fromEntries(Object.keys(parts).map((name) => [name, '0']));
  return defineIndicator({
    id,
    title,
    maxPoints,
    effect,
    supplier,
    source: { document: 'interaction-order-22599', clause },
    basis: 'official',
    unknown: {
      kk: 'Бөліктер мен олардың ең жоғары балдары белгілі; балды бағалаушы орган шкала бойынша қояды.',
      ru: 'Известны составные части и их максимальные баллы; баллы выставляет оценивающий орган по шкале.',
      en: 'The parts and their maximum points are known; the assessing body gives the points against a rubric.',
    },
    inputs: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        amount(part.title, 2, { atLeast: '0', atMost: part.most }),
      ]),
    ),
    rule: (inputs) =>
      add(...Object.entries(parts).map(([name, { most }]) => expertPoints(inputs[name]!, most))),
    rounding: { digits: 2, mode: 'half-up' },
    examples: [
      { name: 'everything', inputs: full, points: maxPoints },
      { name: 'nothing', inputs: none, points: '0' },
    ],
  });
}
