/** A small published edition, for tests. */
import { given, when } from '../expression/build.ts';
import { amount, count, percent, yesNo } from '../inputs/types.ts';
import { defineIndicator, defineMethodology } from '../methodology/define.ts';
import type { Text } from '../methodology/text.ts';
import type { Indicator } from '../methodology/types.ts';
import { proportionalShare } from '../rules/declared.ts';
import type { BodyData } from '../scoring/edition.ts';
import type { PublishedEdition } from './types.ts';

export function titled(kk: string, ru: string, en: string): Text {
  return { kk, ru, en };
}

const common = {
  maxPoints: '10',
  effect: 'add',
  supplier: 'office',
  source: { document: 'd', clause: '1' },
  basis: 'stated',
  examples: [],
} as const satisfies Partial<Indicator>;

/** Kept as it is computed. */
const answers = defineIndicator({
  ...common,
  id: 'answers',
  title: titled('Жауаптар', 'Ответы', 'Answers'),
  inputs: {
    received: count(titled('келіп түскені', 'поступило', 'received')),
    answered: count(titled('жауап берілгені', 'отвечено', 'answered')),
  },
  exemptions: () => [{ ground: 'new-body', title: titled('жаңа', 'новый', 'new') }],
  rule: ({ received, answered }) => proportionalShare('10', answered, received),
});

/** Rounded by the methodology itself. */
const training = defineIndicator({
  ...common,
  id: 'training',
  title: titled('Оқыту', 'Обучение', 'Training'),
  inputs: { trained: percent(titled('оқытылғандар үлесі', 'доля обученных', 'share of those trained'), 2) },
  rounding: { digits: 1, mode: 'half-up' },
  rule: ({ trained }) => proportionalShare('10', trained, '100'),
});

/** Asks for nothing that could be counted. */
const audit = defineIndicator({
  ...common,
  id: 'audit',
  title: titled('Аудит', 'Аудит', 'Audit'),
  inputs: {
    spent: amount(titled('жұмсалғаны', 'израсходовано', 'spent'), 2, { optional: true }),
    held: yesNo(titled('өткізілді', 'проведён', 'held'), { optional: true }),
  },
  rule: ({ spent }) => when(given('spent'), spent, '2'),
});

const complaints = defineIndicator({
  ...common,
  id: 'complaints',
  title: titled('Шағымдар', 'Жалобы', 'Complaints'),
  maxPoints: '5',
  effect: 'penalty',
  inputs: { upheld: count(titled('негізді шағымдар', 'обоснованные жалобы', 'upheld complaints')) },
  rule: ({ upheld }) => upheld,
});

/** Two criteria, of which only the first has bands. */
export const trial = defineMethodology({
  id: 'trial',
  version: '1',
  title: titled('Сынақ', 'Проба', 'Trial'),
  source: { document: 'd', clause: '1' },
  groups: [
    { id: 'central', title: titled('орталық', 'центральные', 'central') },
    { id: 'local', title: titled('жергілікті', 'местные', 'local') },
  ],
  documents: [],
  suppliers: [],
  grounds: {},
  parameters: {},
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: {
    of: 'points',
    bands: [
      { id: 'high', title: titled('жоғары', 'высокий', 'high'), from: '8', basis: 'stated' },
      { id: 'low', title: titled('төмен', 'низкий', 'low'), basis: 'stated' },
    ],
  },
  grades: {
    of: 'percent-of-maximum',
    bands: [
      { id: 'A', title: titled('А деңгейі', 'степень А', 'grade A'), from: '80', basis: 'stated' },
      { id: 'B', title: titled('Б деңгейі', 'степень Б', 'grade B'), basis: 'stated' },
    ],
  },
  index: {
    id: 'index',
    title: titled('Индекс', 'Индекс', 'Index'),
    maxPoints: '30',
    aggregation: { kind: 'sum' },
    children: [
      {
        id: 'service',
        title: titled('Қызмет', 'Обслуживание', 'Service'),
        maxPoints: '20',
        aggregation: { kind: 'sum' },
        children: [answers, training],
      },
      {
        id: 'order',
        title: titled('Тәртіп', 'Порядок', 'Order'),
        maxPoints: '10',
        aggregation: { kind: 'sum' },
        children: [audit, complaints],
      },
    ],
  },
});

/** An edition of the trial index with these bodies, in the central group unless it is said otherwise. */
export function published(
  bodies: Readonly<Record<string, Partial<BodyData>>>,
  more: Partial<PublishedEdition> = {},
): PublishedEdition {
  return {
    id: 'trial/1',
    methodology: trial,
    bodies: Object.entries(bodies).map(([id, body]) => ({
      id,
      group: 'central',
      supplied: {},
      printed: {},
      applicability: {},
      ...body,
    })),
    candidates: [],
    averages: [],
    statements: [],
    pairs: [],
    arrows: [],
    bandCells: [],
    lines: {},
    inputSources: {},
    ...more,
  };
}

/** One body, `city`, of whose `answers` these points are printed. */
export function withAnswers(
  points: string,
  inputs: Readonly<Record<string, string>>,
  more: Partial<PublishedEdition> = {},
): PublishedEdition {
  return published({ city: { supplied: { answers: { inputs } }, printed: { answers: { points } } } }, more);
}
