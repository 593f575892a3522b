/** One piece of a stacked bar: what it is called, what it says, how long it is. */
export interface BarSegment {
  /** Criterion in words. */
  label: string;
  /** Points, already formatted. */
  value: string;
  /** Points as a plain number, for the length only. */
  amount: number;
  /** Which of the fixed hues, 1 to 4; 5 is neutral. */
  tone: number;
}

/** A segment with its place on the bar, in percent of the whole width. */
export interface PlacedSegment extends BarSegment {
  /** Left edge, percent. */
  x: number;
  /** Width, percent. */
  width: number;
  /** Whether the number fits inside: always, only on a wide screen, or never. */
  number: 'always' | 'wide' | 'never';
}

/** Widths in pixels of a bar in a ranking: on a phone of 360 px, and beside the other columns. */
const phoneBar = 250;
const wideBar = 440;
const digitWidth = 7.6;

/** Places the segments one after another on a scale that ends at `max`; a negative amount takes no room. */
export function placeSegments(segments: readonly BarSegment[], max: number): PlacedSegment[] {
  let x = 0;
  return segments.map((segment) => {
    const width = percent(Math.max(0, segment.amount) / max);
    const placed = { ...segment, x, width, number: roomFor(segment.value, width) };
    x = round(x + width);
    return placed;
  });
}

function roomFor(value: string, width: number): PlacedSegment['number'] {
  const needed = (value.length * digitWidth + 8) * 100;
  if (width * phoneBar > needed) return 'always';
  return width * wideBar > needed ? 'wide' : 'never';
}

function percent(share: number): number {
  return round(share * 100);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
