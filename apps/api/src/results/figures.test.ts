import fc from 'fast-check';
import { openness2025 } from '@olshem/methodologies';
import { demonstrationInputs } from '@olshem/methodologies/demonstration';
import { loadEdition } from '@olshem/methodologies/node';
import {
  indicatorsOf,
  nodesOf,
  scoreEdition,
  type BodyData,
  type EditionData,
  type Indicator,
  type Methodology,
  type Supplied,
} from '@olshem/scoring';
import { describe, expect, test } from 'vitest';
import { testMethodology } from '../testing/methodology.ts';
import { Figures, type Supply } from './figures.ts';

/** A methodology whose total is a geometric mean, which has no whole numbers to be held in. */
const geometric: Methodology = {
  ...testMethodology,
  index: {
    ...testMethodology.index,
    aggregation: { kind: 'weighted-geometric', weights: { work: '0.5', site: '0.5' } },
  },
};

const small: readonly BodyData[] = ['almaty', 'astana', 'health', 'transport'].map((id, at) => ({
  id,
  group: at < 2 ? 'local' : 'central',
  supplied: {
    'late-answers': { inputs: { late: '2' } },
    'meetings-held': { inputs: { held: '3', planned: '4' } },
    'site-gaps': { inputs: { gaps: '1' } },
  },
  printed: {},
  applicability: {},
}));

/** Twelve bodies of the demonstration, six of each group. */
const demonstration: readonly BodyData[] = ['central', 'local'].flatMap((group) => {
  const edition = loadEdition('openness/2025');
  const inputs = demonstrationInputs(edition);
  return edition.bodies
    .filter((body) => body.group === group)
    .slice(0, 6)
    .map(({ id }) => ({
      id,
      group,
      supplied: Object.fromEntries(
        Object.entries(inputs[id]!).map(([indicator, texts]) => [indicator, { inputs: texts }]),
      ),
      printed: {},
      applicability: {},
    }));
});

/** What another body has, nothing, a part of it, small numbers, an exemption, or what no rule takes. */
function suppliedFor(indicator: Indicator, bodies: readonly BodyData[]): fc.Arbitrary<Supplied> {
  const names = Object.keys(indicator.inputs);
  const another = fc.constantFrom(...bodies.map(({ supplied }) => supplied[indicator.id]!));
  const some = fc.subarray(names).chain((left) =>
    another.map(({ inputs }) => ({
      inputs: Object.fromEntries(left.map((name) => [name, inputs[name]])),
    })),
  );
  const numbers = fc.record({
    inputs: fc.record(
      Object.fromEntries(names.map((name) => [name, fc.constantFrom('0', '1', '2', '100', 'many')])),
    ),
  });
  const grounds = [...(indicator.exemptions ?? []).map(({ ground }) => ground), 'unheard'];
  const exempt = fc.constantFrom(...grounds).map((ground) => ({ inputs: {}, exempt: ground }));
  return fc.oneof(another, some, numbers, exempt);
}

function supplyTo(methodology: Methodology, bodies: readonly BodyData[]): fc.Arbitrary<Supply> {
  return fc.constantFrom(...indicatorsOf(methodology)).chain((indicator) =>
    fc.record({
      bodyId: fc.constantFrom(...bodies.map(({ id }) => id)),
      indicatorId: fc.constant(indicator.id),
      supplied: suppliedFor(indicator, bodies),
    }),
  );
}

describe.each([
  ['a small methodology', testMethodology, small, 'compiled', 60],
  ['the openness methodology', openness2025, demonstration, 'compiled', 12],
  ['a methodology for the exact path', geometric, small, 'exact', 30],
] as const)('under %s', (_, methodology, bodies, path, runs) => {
  const supply = supplyTo(methodology, bodies);

  test('figures that follow changes are those of the exact path, refusals included', () => {
    fc.assert(
      fc.property(fc.array(supply, { minLength: 1, maxLength: 8 }), (supplies) => {
        let edition: EditionData = { id: 'trial/1', methodology, bodies };
        const figures = new Figures(edition);
        expect(figures.path).toBe(path);
        for (const each of supplies) {
          const changed = withSupply(edition, each);
          const exact = accepted(() => scoreEdition(changed));
          expect(accepted(() => (figures.supply(each), true)) === true).toBe(exact !== undefined);
          if (exact) edition = changed;
        }
        expect(shownBy(figures, methodology)).toEqual(exactly(edition));
      }),
      { seed: 20_261_128, numRuns: runs },
    );
  });

  test('what is only supposed leaves nothing behind', () => {
    const figures = new Figures({ id: 'trial/1', methodology, bodies });
    const before = shownBy(figures, methodology);
    fc.assert(
      fc.property(supply, (each) => {
        const changed = withSupply({ id: 'trial/1', methodology, bodies }, each);
        const exact = accepted(() => exactly(changed));
        const supposed = accepted(() => figures.supposing(each, (after) => shownBy(after, methodology)));
        expect(supposed).toEqual(exact);
        expect(shownBy(figures, methodology)).toEqual(before);
      }),
      { seed: 20_261_128, numRuns: runs },
    );
  });
});

test('a body is read on every node, with its place on the index', () => {
  const figures = new Figures({ id: 'trial/1', methodology: testMethodology, bodies: small });
  figures.supply({ bodyId: 'astana', indicatorId: 'site-gaps', supplied: { inputs: { gaps: '0' } } });
  expect(figures.bodies).toEqual(['almaty', 'astana', 'health', 'transport']);
  expect(figures.at('astana', 'site')).toEqual({ points: '10', band: null });
  expect(figures.at('astana', 'site-gaps')).toEqual({ points: '10', band: 'high' });
  expect(figures.standing('astana')).toEqual({ total: '17.75', grade: 'A', rank: 1 }); // 4 + 3.75 + 10
  expect(figures.standing('almaty')).toEqual({ total: '16.75', grade: 'A', rank: 2 });
});

function withSupply(edition: EditionData, { bodyId, indicatorId, supplied }: Supply): EditionData {
  const bodies = edition.bodies.map((body) =>
    body.id === bodyId ? { ...body, supplied: { ...body.supplied, [indicatorId]: supplied } } : body,
  );
  return { ...edition, bodies };
}

function shownBy(figures: Figures, { index }: Methodology) {
  return figures.bodies.map((id) => [
    id,
    figures.standing(id).rank,
    ...nodesOf(index).map((node) => figures.at(id, node.id)),
  ]);
}

function exactly(edition: EditionData) {
  const { index } = edition.methodology;
  return scoreEdition(edition).bodies.map(({ id, nodes }) => [
    id,
    nodes[index.id]!.rank ?? null,
    ...nodesOf(index).map((node) => ({
      points: nodes[node.id]!.shown ?? null,
      band: nodes[node.id]!.band ?? null,
    })),
  ]);
}

function accepted<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof RangeError || problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
