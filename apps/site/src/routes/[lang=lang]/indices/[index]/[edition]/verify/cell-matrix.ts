import type { Bundle, VerificationReport } from '@olshem/bundle';

/** One published figure and whether the recomputation gave the same. */
export interface CheckedCell {
  points: string | null;
  agrees: boolean;
}

/** Every published figure, by body and by node of the tree. */
export interface CellMatrix {
  bodies: { id: string; name: { kk: string; ru: string; en: string }; cells: Record<string, CheckedCell> }[];
}

/** Lays the verdict over the figures of a bundle; nothing for a text that could not be recomputed. */
export function cellMatrix(text: string, report: VerificationReport): CellMatrix | undefined {
  if (report.problems.some(({ kind }) => kind === 'not-json' || kind === 'not-a-bundle')) return undefined;
  // The verification has just read the same text and found that it has this shape.
  const { results, bodies } = (JSON.parse(text) as Bundle).payload;
  const wrong = new Set(report.problems.map(({ cell }) => cell));
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
