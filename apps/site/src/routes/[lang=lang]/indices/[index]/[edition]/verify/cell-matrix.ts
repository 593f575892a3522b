import type { BundlePayload, VerificationReport } from '@olshem/bundle';
import { nodesOf, type Text } from '@olshem/scoring';

/** One published figure and whether the recomputation gave the same. */
export interface CheckedCell {
  points: string | null;
  agrees: boolean;
}

/** Every published figure, by body and by node of the tree. */
export interface CellMatrix {
  bodies: { id: string; name: Text; cells: Record<string, CheckedCell> }[];
  /** The nodes that have figures, parents before their children, each with its title in the methodology; the total is the index itself. */
  nodes: { id: string; title: Text; total: boolean }[];
}

/** Lays the verdict over the figures of a publication. */
export function cellMatrix(
  { results, bodies, methodology }: Pick<BundlePayload, 'results' | 'bodies' | 'methodology'>,
  { problems }: Pick<VerificationReport, 'problems'>,
): CellMatrix {
  const wrong = new Set(problems.map(({ cell }) => cell));
  const held = new Set(Object.values(results).flatMap((nodes) => Object.keys(nodes)));
  return {
    nodes: nodesOf(methodology.index)
      .filter(({ id }) => held.has(id))
      .map(({ id, title }) => ({ id, title, total: id === methodology.index.id })),
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

/** The place of a problem in words: the body and the figure, where it is one of theirs. */
export function cellInWords(
  cell: string,
  matrix: CellMatrix | undefined,
  locale: keyof Text,
): string | undefined {
  const [, id, at] = /^results\/([^/]+)\/([^/]+)$/.exec(cell) ?? [];
  const body = matrix?.bodies.find((each) => each.id === id);
  const node = matrix?.nodes.find((each) => each.id === at);
  return body && node && `${body.name[locale]}: ${node.title[locale]}`;
}
