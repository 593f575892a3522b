import type { BarSegment } from '../charts/stacked-bar.ts';

/** One row of a ranking, everything already in words and formatted numbers. */
export interface RankingRow {
  /** Stable id of the body. */
  id: string;
  /** Place, or a dash for a body that is not ranked. */
  rank: string;
  /** Rank interval, if it was computed. */
  interval?: string;
  /** Name in the language of the page. */
  name: string;
  /** Where the row leads. */
  href: string;
  /** Points per criterion; empty where the index has none. */
  segments: readonly BarSegment[];
  /** Total, formatted. */
  total: string;
  /** Grade code or null; decides the colour. */
  grade?: string | null;
  /** Grade in words, where it is not letters. */
  gradeLabel?: string;
  /** A finding of the reconciliation that concerns this row. */
  finding?: { href: string; label: string };
}

/** A column that can be sorted, by a link. */
export interface SortLink {
  /** Address of the page sorted by this column. */
  href: string;
  /** Present when the page is sorted by it now. */
  direction?: 'ascending' | 'descending';
}

/** The columns of a ranking that a reader can sort by. */
export type RankingColumn = 'rank' | 'body' | 'total';
