/** Places on one node of the tree, in whole numbers where they suffice. */
import type { Methodology, Ranking } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';
import type { BodyData } from '../scoring/edition.ts';
import { ranksOf } from '../scoring/ranks.ts';
import { isHeld } from './classify.ts';
import type { FixedCells } from './fixed.ts';
import type { LaidNode } from './layout.ts';
import { writePlaces } from './places.ts';

/** A node with the places of every row; 0 where a row has none. */
export interface Ranked {
  laid: LaidNode;
  places: Int32Array;
  /** Rows of each group from the first place to the last, as of the last time. */
  order: Int32Array;
  /** Rows that are scored and not ranked. */
  advisory: Uint8Array;
  /** Those, and rows on which the node has no part. */
  leftOut: Uint8Array;
  ranking: Ranking;
  /** Ids of the nodes that settle ties here. */
  breakers: readonly string[];
  /** Whether whole numbers do not suffice, as of the given version of the fixed cells. */
  exactly: boolean;
  version: number;
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
    order: Int32Array.from(bodies, (_, row) => row),
    advisory,
    leftOut: advisory.slice(),
    ranking: {
      ...methodology.ranking,
      higherIsBetter: lowerIsBetter ? false : methodology.ranking.higherIsBetter,
    },
    breakers: laid.node === methodology.index ? (methodology.ranking.tieBreakers ?? []) : [],
    exactly: false,
    version: -1,
  };
}

/** Places of the rows of one group. Ties that others settle, and points too large to be held, are ranked exactly. */
export function placeRows(
  ranked: Ranked,
  fixed: FixedCells,
  pointsOf: (row: number, node: string) => Fraction | undefined,
  from: number,
  until: number,
): void {
  const { laid, places, leftOut, ranking, breakers } = ranked;
  if (ranked.version !== fixed.version) refresh(ranked, fixed);
  writePlaces({ points: laid.points, leftOut, from, until, places, ranking, order: ranked.order });
  if (!ranked.exactly && breakers.length === 0) return;
  const { id } = laid.node;
  const all = Array.from({ length: until - from }, (_, at) => from + at);
  const rows = all.filter((row) => leftOut[row] === 0 && pointsOf(row, id));
  const column = (node: string) => rows.map((row) => pointsOf(row, node));
  const settling = breakers.map(column).filter((each): each is Fraction[] => !each.includes(undefined));
  const settled = ranksOf(column(id) as Fraction[], ranking, settling);
  rows.forEach((row, at) => (places[row] = settled[at]!));
}

function refresh(ranked: Ranked, fixed: FixedCells): void {
  ranked.version = fixed.version;
  ranked.exactly = false;
  ranked.leftOut.set(ranked.advisory);
  for (const [row, cells] of fixed.entries()) {
    const cell = cells.get(ranked.laid.node.id);
    if (cell === 'absent') ranked.leftOut[row] = 1;
    if (typeof cell === 'object' && !isHeld(cell.points)) ranked.exactly = true;
  }
}
