import type { BundlePayload, VerificationReport } from '@olshem/bundle';
import type { Text } from '@olshem/scoring';

/** One published figure and whether the recomputation gave the same. */
export interface CheckedCell {
  points: string | null;
  agrees: boolean;
}

/** Every published figure, by body and by node of the tree. */
export interface CellMatrix {
  bodies: { id: string; name: Text; cells: Record<string, CheckedCell> }[];
}

/** Lays the verdict over the figures of a publication. */
export function cellMatrix(
  { results, bodies }: Pick<BundlePayload, 'results' | 'bodies'>,
  { problems }: Pick<VerificationReport, 'problems'>,
): CellMatrix {
  const wrong = new Set(problems.map(({ cell }) => cell));
  return {
    bodies: Object.entries(results).map(([id, nodes]) => ({
      id,
      name: bodies[id]?.name ?? { kk: id, ru: id, en: id },
      cells: Object.fromEntries(
        Object.entries(nodes).map(([node, { points }]) => [
          node,
          { points, agrees: !wrong.has(`results/${id}/${node}`) },
        ]),
      ),
    })),
  };
}
