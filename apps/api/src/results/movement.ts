import type { Standing } from './figures.ts';

/** A body's total, grade and rank beside those of another moment. */
export interface Movement {
  total: { before: string | null; after: string | null };
  grade: { before: string | null; after: string | null };
  rank: { before: number | null; after: number | null };
  changed: boolean;
}

/** How a body moved, and whether it did. */
export function movementOf(was: Standing, is: Standing): Movement {
  const total = { before: was.total, after: is.total };
  const grade = { before: was.grade, after: is.grade };
  const rank = { before: was.rank, after: is.rank };
  return { total, grade, rank, changed: [total, grade, rank].some(({ before, after }) => before !== after) };
}
