/** The cells that stand beforehand, by body, and once more in the order in which a recomputation writes them. */
import { Fraction } from '../number/fraction.ts';
import { isHeld, type FixedCell } from './classify.ts';

/** What a recomputation does after a node's kernel has run. */
export interface FixedOfNode {
  /** Rows whose value stands, and the value. */
  rows: Int32Array;
  values: Float64Array;
  /** Rows that have fixed cells elsewhere and are computed here, where NaN is no surprise to the rows above. */
  open: Int32Array;
}

/** Fixed cells of the rows that have any. */
export class FixedCells {
  /** Counts changes, so that what was derived from the cells knows when to look again. */
  version = 0;
  readonly #rows = new Map<number, Map<string, FixedCell>>();
  #byNode: FixedOfNode[] | undefined;

  get size(): number {
    return this.#rows.size;
  }

  has(row: number): boolean {
    return this.#rows.has(row);
  }

  get(row: number): ReadonlyMap<string, FixedCell> | undefined {
    return this.#rows.get(row);
  }

  entries(): IterableIterator<[number, ReadonlyMap<string, FixedCell>]> {
    return this.#rows.entries();
  }

  /** Replaces the cells of a row; none when there are none. */
  set(row: number, cells: Map<string, FixedCell>): void {
    if (cells.size === 0 && !this.#rows.has(row)) return;
    if (cells.size === 0) this.#rows.delete(row);
    else this.#rows.set(row, cells);
    this.version += 1;
    this.#byNode = undefined;
  }

  /** The cells of every node, in the order of the nodes. */
  byNode(nodes: readonly InUnit[]): readonly FixedOfNode[] {
    this.#byNode ??= nodes.map((laid) => {
      const rows = [...this.#rows].filter(([, cells]) => cells.has(laid.node.id));
      return {
        rows: Int32Array.from(rows, ([row]) => row),
        values: Float64Array.from(rows, ([, cells]) => wholeOf(laid, cells.get(laid.node.id)!)),
        open: Int32Array.from(
          [...this.#rows].filter(([, cells]) => !cells.has(laid.node.id)).map(([row]) => row),
        ),
      };
    });
    return this.#byNode;
  }
}

/** A node as its points are held: as whole numbers of `1 ÷ unit`. */
interface InUnit {
  node: { id: string };
  unit: number;
}

/** A fixed cell in its node's column: NaN for what is missing or too large, nothing for what has no part. */
export function wholeOf({ unit, node }: InUnit, cell: FixedCell): number {
  if (cell === 'absent') return 0;
  if (cell === 'missing' || !isHeld(cell.points)) return NaN;
  const whole = cell.points.times(Fraction.whole(unit));
  if (!whole.isWhole()) throw new FinerUnit(node.id, unit * Number(whole.denominator));
  return Number(whole.numerator);
}

/** Thrown where exact points fall between two whole numbers of a node's unit. */
export class FinerUnit extends Error {
  readonly node: string;
  readonly unit: number;
  constructor(node: string, unit: number) {
    super(`The points of ${node} need the unit 1/${unit}; compile the edition anew.`);
    this.node = node;
    this.unit = unit;
  }
}
