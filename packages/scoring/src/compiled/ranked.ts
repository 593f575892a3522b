/** Places on one node of the tree, in whole numbers where they suffice. */
import type { Methodology, Ranking } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';
import type { BodyData } from '../scoring/edition.ts';
import { ranksOf } from '../scoring/ranks.ts';
import { isHeld, type FixedCell } from './classify.ts';
import type { LaidNode } from './layout.ts';
import { writePlaces } from './places.ts';

/** A node with the places of every row; 0 where a row has none. */
export interface Ranked {
  laid: LaidNode;
  places: Int32Array;
  /** Rows that are scored and not ranked. */
  advisory: Uint8Array;
  /** Those, and rows on which the node has no part. */
  leftOut: Uint8Array;
  higherIsBetter: boolean;
}

/** A node to be ranked; `path` leads from it to the top, because what applies to a node applies below it. */
export function rankedNode(
  methodology: Methodology,
  bodies: readonly BodyData[],
  path: readonly LaidNode[],
): Ranked {
  const laid = path[0]!;
  const advisory = Uint8Array.from(bodies, ({ applicability }) => {
    const nearest = path.find(({ node }) => applicability[node.id]);
    return nearest && applicability[nearest.node.id]!.status === 'advisory' ? 1 : 0;
  });
  const lowerIsBetter = laid.node.effect === 'penalty' || laid.node.lowerIsBetter === true;
  return {
    laid,
    places: new Int32Array(bodies.length),
    advisory,
    leftOut: advisory.slice(),
    higherIsBetter: lowerIsBetter ? false : methodology.ranking.higherIsBetter,
  };
}

/** Places of the rows of one group. Ties that others settle, and points too large to be held, are ranked exactly. */
export function placeRows(
  { laid, places, advisory, leftOut, higherIsBetter }: Ranked,
  methodology: Methodology,
  fixed: ReadonlyMap<number, ReadonlyMap<string, FixedCell>>,
  pointsOf: (row: number, node: string) => Fraction | undefined,
  from: number,
  until: number,
): void {
  const { id } = laid.node;
  const breakers = laid.node === methodology.index ? (methodology.ranking.tieBreakers ?? []) : [];
  let exactly = breakers.length > 0;
  for (const [row, cells] of fixed) {
    const cell = cells.get(id);
    leftOut[row] = advisory[row] === 1 || cell === 'absent' ? 1 : 0;
    exactly ||= typeof cell === 'object' && !isHeld(cell.points);
  }
  const ranking: Ranking = { ...methodology.ranking, higherIsBetter };
  writePlaces(laid.points, leftOut, from, until, places, ranking);
  if (!exactly) return;
  const all = Array.from({ length: until - from }, (_, at) => from + at);
  const rows = all.filter((row) => leftOut[row] === 0 && pointsOf(row, id));
  const column = (node: string) => rows.map((row) => pointsOf(row, node));
  const settling = breakers.map(column).filter((each): each is Fraction[] => !each.includes(undefined));
  const settled = ranksOf(column(id) as Fraction[], ranking, settling);
  rows.forEach((row, at) => (places[row] = settled[at]!));
}
