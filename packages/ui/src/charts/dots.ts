/** Where a dot stands: across in units of the plot, up in rows (0 is the middle or the ground). */
export interface Dot {
  /** Index of the value in the list given. */
  index: number;
  /** Distance from the left, in the units of `width`. */
  x: number;
  /** Row: how many dots already stand at this place. */
  row: number;
}

/** A scale from values to positions. */
export interface Scale {
  /** Value at the left end. */
  min: number;
  /** Value at the right end. */
  max: number;
  /** Width of the plot, in its own units. */
  width: number;
}

/** Position of a value on the scale, kept inside it, to a tenth of a unit. */
export function position(value: number, { min, max, width }: Scale): number {
  const share = max === min ? 0 : (value - min) / (max - min);
  return Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
}

/** Stacks dots that would cover each other: equal or close values rise row by row, so that a crowd is seen as a crowd. */
export function stackDots(values: readonly number[], scale: Scale, diameter: number): Dot[] {
  const order = values
    .map((value, index) => ({ index, x: position(value, scale) }))
    .sort((a, b) => a.x - b.x);
  const lastInRow: number[] = [];
  return order.map(({ index, x }) => {
    let row = lastInRow.findIndex((last) => x - last >= diameter);
    if (row < 0) row = lastInRow.length;
    lastInRow[row] = x;
    return { index, x, row };
  });
}

/** Rows 0, 1, 2, 3 … turned into offsets 0, −1, +1, −2 …: a stack that grows from the middle. */
export function fromMiddle(row: number): number {
  return row % 2 === 0 ? row / 2 : -(row + 1) / 2;
}
