/** One case of the comparison: the engine and the naive evaluator must say the same of every node, refusals included. */
import { scoreEdition, type BodyData, type Methodology } from '@olshem/scoring';
import { read, write } from './arithmetic.ts';
import { evaluateNaively } from './evaluate.ts';
import type { SerialisedBody, SerialisedMethodology } from './serialised.ts';

/** What each of the two says, as comparable text; the methodology travels as JSON, as in a bundle. */
export function bothSay(edition: { methodology: SerialisedMethodology; bodies: SerialisedBody[] }): {
  engine: string;
  naive: string;
} {
  const { methodology, bodies } = JSON.parse(JSON.stringify(edition)) as typeof edition;
  return {
    engine: said(() => {
      const result = scoreEdition({
        id: 'random/1',
        methodology: methodology as unknown as Methodology,
        bodies: bodies as unknown as BodyData[],
      });
      return result.bodies.map(({ id, nodes }) => [
        id,
        Object.entries(nodes).map(([node, { points, status }]) => [
          node,
          points
            ? write(read(`${points.numerator}/${points.denominator}`))
            : status === 'missing'
              ? 'missing'
              : 'left-out',
        ]),
      ]);
    }),
    naive: said(() =>
      Object.entries(evaluateNaively(methodology, bodies)).map(([id, nodes]) => [
        id,
        Object.entries(nodes).map(([node, outcome]) => [
          node,
          'points' in outcome ? outcome.points : outcome.none,
        ]),
      ]),
    ),
  };
}

/** Both refuse by throwing a `RangeError`; which words they use is their own affair. */
function said(evaluate: () => unknown): string {
  try {
    return JSON.stringify(evaluate());
  } catch (problem) {
    if (problem instanceof RangeError) return 'refused';
    throw problem;
  }
}
