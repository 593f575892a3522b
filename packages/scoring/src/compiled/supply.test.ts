import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, divide, multiply, subtract } from '../expression/build.ts';
import { count } from '../inputs/types.ts';
import { defineIndicator, nodesOf } from '../methodology/define.ts';
import type { Aggregation, Indicator, Methodology } from '../methodology/types.ts';
import { noCases } from '../rules/declared.ts';
import type { BodyData } from '../scoring/edition.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import type { Supplied } from '../scoring/score-indicator.ts';
import { smallCriterion, smallMethodology, source, text as words } from '../testing/small.ts';
import { compileEdition } from './compile.ts';
import type { CompiledEdition } from './edition.ts';

const title = words('title');
const common = {
  title,
  maxPoints: '10',
  supplier: 's',
  source,
  basis: 'stated',
  rounding: { digits: 2, mode: 'half-up' },
  examples: [],
} as const;

/** A share that refuses to divide by zero, with substitute points for those exempt on one of its two grounds. */
const share = defineIndicator({
  ...common,
  id: 'share',
  effect: 'add',
  inputs: { part: count(title), whole: count(title) },
  exemptions: () => [
    { ground: 'no-duty', title },
    { ground: 'secret-work', title, substitute: add('7', '0.5') },
  ],
  rule: ({ part, whole }) => divide(multiply('10', part), whole),
});
const late = defineIndicator({
  ...common,
  id: 'late',
  effect: 'penalty',
  inputs: { cases: count(title), all: count(title) },
  exemptions: () => [{ ground: 'no-duty', title }],
  rule: ({ cases, all }) => noCases(all, '0', multiply('10', divide(cases, add(all, '1')))),
});
const plain = defineIndicator({
  ...common,
  id: 'plain',
  effect: 'add',
  inputs: { faults: count(title) },
  rule: ({ faults }) => subtract('10', faults),
});

function methodologyWith(aggregation: Aggregation): Methodology {
  const work = { ...smallCriterion('work', [share, late]), aggregation };
  return smallMethodology([work, plain], {
    ranking: { ties: 'competition', higherIsBetter: true, tieBreakers: ['plain'] },
    grades: {
      of: 'points',
      bands: [
        { id: 'A', title, from: '12', basis: 'stated' },
        { id: 'B', title, basis: 'stated' },
      ],
    },
  });
}

// Few different values, so that ties, empty denominators and texts of no type come up again and again.
const text = fc.constantFrom('0', '1', '2', '3', '9', '999999999999999', 'many');
const suppliedFor = ({ inputs, exemptions = [] }: Indicator): fc.Arbitrary<Supplied> =>
  fc.record(
    {
      inputs: fc.record(Object.fromEntries(Object.keys(inputs).map((name) => [name, text])), {
        requiredKeys: [],
      }),
      exempt: fc.constantFrom(...exemptions.map(({ ground }) => ground), 'unheard'),
    },
    { requiredKeys: ['inputs'] },
  );
const change = fc.constantFrom(share, late, plain).chain((indicator) =>
  fc.record({
    body: fc.constantFrom('a', 'b', 'c', 'd'),
    indicator: fc.constant(indicator.id),
    supplied: suppliedFor(indicator),
  }),
);

const advisory: BodyData['applicability'] = { late: { status: 'advisory', ground: 'trial' } };
const start: readonly BodyData[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  group: id < 'c' ? 'central' : 'local',
  supplied: {
    share: { inputs: { part: '1', whole: '2' } },
    late: { inputs: { cases: '1', all: '4' } },
    plain: { inputs: { faults: '2' } },
  },
  printed: {},
  applicability: id === 'b' ? advisory : {},
}));

describe.each<[string, Aggregation]>([
  ['a sum', { kind: 'sum' }],
  ['a mean', { kind: 'weighted-arithmetic', weights: { share: '0.5', late: '0.5' }, missing: 'rescale' }],
])('in %s', (_, aggregation) => {
  test('whatever is supplied, and refused, both paths agree on every point, band and place', () => {
    const methodology = methodologyWith(aggregation);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        let bodies = start;
        const fast = compileEdition({ id: 'trial/1', methodology, bodies }, { ranked: ranked(methodology) })!;
        for (const { body, indicator, supplied } of changes) {
          const changed = bodies.map((each) =>
            each.id === body ? { ...each, supplied: { ...each.supplied, [indicator]: supplied } } : each,
          );
          const exact = accepted(() => scoreEdition({ id: 'trial/1', methodology, bodies: changed }));
          const followed = accepted(() => (fast.supply(body, indicator, supplied), true));
          expect(followed !== undefined).toBe(exact !== undefined);
          if (exact) bodies = changed;
          expect(figuresOf(fast, methodology)).toEqual(exactFigures(methodology, bodies));
        }
      }),
      { seed: 20261128, numRuns: 60 },
    );
  });
});

test('what was changed text by text before is forgotten with the rest', () => {
  const methodology = methodologyWith({ kind: 'sum' });
  const fast = compileEdition({ id: 'trial/1', methodology, bodies: start })!;
  fast.change('a', 'share', 'part', '2');
  fast.supply('a', 'share', { inputs: { part: '1', whole: '4' } });
  expect(fast.points('a', 'share')!.toString()).toBe('2.5');
  fast.change('a', 'share', 'whole', '5');
  expect(fast.points('a', 'share')!.toString()).toBe('2');
  expect(start[0]!.supplied['share']).toEqual({ inputs: { part: '1', whole: '2' } });
});

test('a body or an indicator that is not there is refused', () => {
  const fast = compileEdition({
    id: 'trial/1',
    methodology: methodologyWith({ kind: 'sum' }),
    bodies: start,
  })!;
  expect(() => fast.supply('z', 'share', { inputs: {} })).toThrow('There is no z or no share here.');
  expect(() => fast.supply('a', 'work', { inputs: {} })).toThrow('There is no a or no work here.');
});

function ranked({ index }: Methodology): string[] {
  return nodesOf(index).map(({ id }) => id);
}

function figuresOf(fast: CompiledEdition, methodology: Methodology) {
  return start.flatMap(({ id }) =>
    ranked(methodology).map((node) => [
      id,
      node,
      fast.points(id, node)?.toString(),
      fast.band(id, node),
      fast.place(id, node),
    ]),
  );
}

function exactFigures(methodology: Methodology, bodies: readonly BodyData[]) {
  return scoreEdition({ id: 'trial/1', methodology, bodies }).bodies.flatMap(({ id, nodes }) =>
    ranked(methodology).map((node) => {
      const { points, computedBand, rank } = nodes[node]!;
      return [id, node, points?.toString(), computedBand, rank];
    }),
  );
}

function accepted<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof RangeError || problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
