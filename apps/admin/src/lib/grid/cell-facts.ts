import type { ValueNote, ValueNoteChange, ValueRevision } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';

/** The values of an earlier edition. */
export interface Earlier {
  id: string;
  title: Text;
  inputs: readonly string[];
  values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How the panel of a cell asks for what is known of it. */
export interface CellFacts {
  /** Every revision of the value, oldest first. */
  history: (bodyId: string, inputId: string) => Promise<readonly ValueRevision[]>;
  /** The editions before, oldest first. */
  earlier: () => Promise<readonly Earlier[]>;
  /** Notes something of the value. */
  note: (bodyId: string, inputId: string, change: ValueNoteChange) => Promise<ValueNote>;
}

/** A point of the chart: where it stands between 0 and 1, and what it is called. */
export interface Dot {
  label: string;
  value: string;
  x: number;
  y: number;
}

/** The places of values on a chart, the lowest at 0 and the highest at 1; equal values stand in the middle. */
export function dotsOf(points: readonly { label: string; value: string }[]): Dot[] {
  // Places on a screen, never points of a score.
  const numbers = points.map(({ value }) => Number(value));
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return points.map(({ label, value }, at) => ({
    label,
    value,
    x: points.length === 1 ? 0.5 : at / (points.length - 1),
    y: high === low ? 0.5 : (numbers[at]! - low) / (high - low),
  }));
}
