/** Whether a cell is chosen as a whole, typed over, or edited within: what its keys do depends on it. */
export type Mode = 'selected' | 'typing' | 'editing';

/** A cell by its line and column among those shown. */
export interface Place {
  row: number;
  column: number;
}

/** What a key that moves has to know of the grid. */
export interface Around {
  rows: number;
  columns: number;
  /** How many lines a page has. */
  page: number;
  /** Whether something stands in a cell. */
  filled: (place: Place) => boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

const arrows: Readonly<Record<string, Place>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};

/** Where an arrow or Enter leads; nowhere while the caret moves within a text. */
export function stepOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  mode: Mode,
): [down: number, across: number] | undefined {
  if (key === 'Enter') return [shiftKey ? -1 : 1, 0];
  const { row, column } = arrows[key] ?? { row: 0, column: 0 };
  if (row !== 0) return [row, 0];
  return column !== 0 && mode !== 'editing' ? [0, column] : undefined;
}

/** The place to which a key leads from a chosen cell, as in a spreadsheet; undefined for a key that leads nowhere. */
export function destination(press: Press, from: Place, around: Around): Place | undefined {
  const { key } = press;
  const far = press.ctrlKey || press.metaKey;
  const lastRow = around.rows - 1;
  const lastColumn = around.columns - 1;
  const step = arrows[key];
  if (step) return far ? edgeOf(from, step, around) : within(add(from, step), around);
  switch (key) {
    case 'Home':
      return { row: far ? 0 : from.row, column: 0 };
    case 'End':
      return { row: far ? lastRow : from.row, column: lastColumn };
    case 'PageDown':
      return within({ ...from, row: from.row + around.page }, around);
    case 'PageUp':
      return within({ ...from, row: from.row - around.page }, around);
    default:
      return undefined;
  }
}

/** The cell after this one, line by line, or before it; undefined at the end of the grid. */
export function nextOf(from: Place, back: boolean, { rows, columns }: Around): Place | undefined {
  const at = from.row * columns + from.column + (back ? -1 : 1);
  if (at < 0 || at >= rows * columns) return undefined;
  return { row: Math.floor(at / columns), column: at % columns };
}

/** The end of what is filled, or where something is filled again, or the edge of the grid. */
function edgeOf(from: Place, step: Place, around: Around): Place {
  const inside = (place: Place) =>
    place.row >= 0 && place.column >= 0 && place.row < around.rows && place.column < around.columns;
  let at = from;
  let next = add(at, step);
  if (!inside(next)) return at;
  const run = around.filled(at) && around.filled(next);
  while (inside(next)) {
    if (run && !around.filled(next)) return at;
    at = next;
    if (!run && around.filled(at)) return at;
    next = add(at, step);
  }
  return at;
}

function add(place: Place, step: Place): Place {
  return { row: place.row + step.row, column: place.column + step.column };
}

function within({ row, column }: Place, { rows, columns }: Around): Place {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  };
}
