/** A model index of the usual size, 20 indicators in 4 criteria, whose rules are simple enough to be written by hand as well. */
import {
  count,
  deductionPerCase,
  deductionPerNumber,
  defineIndicator,
  defineMethodology,
  divide,
  ladder,
  multiply,
  noCases,
  proportionalShare,
  type BodyData,
  type Indicator,
} from '@olshem/scoring';

const title = { kk: 'көрсеткіш', ru: 'показатель', en: 'indicator' };
const NAMES = ['share', 'per-thousand', 'per-case', 'steps'] as const;

/** Five of each kind; `part` cases among `whole`. */
export const KINDS = Array.from({ length: 20 }, (_, at) => NAMES[at % 4]!);

/** Limits and points of the ladder, in per cent. */
export const STEPS = [
  { limit: 90, points: 5 },
  { limit: 70, points: 3 },
  { limit: 50, points: 1 },
] as const;

function indicator(at: number): Indicator {
  return defineIndicator({
    id: `i${at}`,
    title,
    maxPoints: '5',
    effect: 'add',
    supplier: 's',
    source: { document: 'model', clause: '1' },
    basis: 'stated',
    inputs: { part: count(title), whole: count(title) },
    rule: ({ part, whole }) => {
      switch (KINDS[at]!) {
        case 'share':
          return noCases(whole, '5', proportionalShare('5', part, whole));
        case 'per-thousand':
          return noCases(whole, '5', deductionPerNumber('5', '10', part, whole));
        case 'per-case':
          return deductionPerCase('5', '0.01', part);
        case 'steps':
          return noCases(
            whole,
            '5',
            ladder(divide(multiply('100', part), whole), {
              direction: 'at-least',
              steps: STEPS.map(({ limit, points }) => ({ limit: String(limit), points: String(points) })),
              otherwise: '0',
            }),
          );
      }
    },
    rounding: { digits: 2, mode: 'half-up' },
    examples: [],
  });
}

/** The index as a methodology. */
export const modelIndex = defineMethodology({
  id: 'model',
  version: '1',
  title,
  source: { document: 'model', clause: '1' },
  groups: [{ id: 'all', title }],
  documents: [],
  suppliers: [],
  grounds: {},
  parameters: {},
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: { of: 'points', bands: [{ id: 'any', title, basis: 'stated' }] },
  grades: {
    of: 'points',
    bands: [
      { id: 'A', title, from: '80', basis: 'stated' },
      { id: 'B', title, from: '60', basis: 'stated' },
      { id: 'C', title, basis: 'stated' },
    ],
  },
  index: {
    id: 'index',
    title,
    maxPoints: '100',
    aggregation: { kind: 'sum' },
    children: [0, 1, 2, 3].map((at) => ({
      id: `c${at}`,
      title,
      maxPoints: '25',
      aggregation: { kind: 'sum' as const },
      children: [0, 1, 2, 3, 4].map((each) => indicator(at * 5 + each)),
    })),
  },
});

/** Whole numbers of `part` and `whole` by indicator and row, the same in every run. */
export function modelColumns(rows: number): { part: Float64Array[]; whole: Float64Array[] } {
  let state = 12_345;
  const next = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const whole = KINDS.map(() => Float64Array.from({ length: rows }, () => 1000 + next(180_000)));
  const part = KINDS.map((kind, at) =>
    Float64Array.from({ length: rows }, (_, row) =>
      kind === 'per-case'
        ? next(500)
        : next(kind === 'per-thousand' ? whole[at]![row]! / 20 : whole[at]![row]! + 1),
    ),
  );
  return { part, whole };
}

/** The same numbers as bodies with texts. */
export function modelBodies(rows: number): BodyData[] {
  const { part, whole } = modelColumns(rows);
  return Array.from({ length: rows }, (_, row) => ({
    id: `b${row}`,
    group: 'all',
    supplied: Object.fromEntries(
      KINDS.map((_kind, at) => [
        `i${at}`,
        { inputs: { part: String(part[at]![row]), whole: String(whole[at]![row]) } },
      ]),
    ),
    printed: {},
    applicability: {},
  }));
}
