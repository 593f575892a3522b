import type { PointsAnswer } from '@olshem/contracts';
import { place } from './numbers.ts';

/** Points of one body on one indicator, as a place on a scale. */
export interface PlacedPoints {
  body: string;
  points: number;
}

/** Points of every body of a group, by indicator. */
export type GroupPoints = Record<string, PlacedPoints[]>;

/** Where the bodies of a group stand on each indicator, for strip plots; who has no points there has no place. */
export function placedPoints(rows: PointsAnswer['rows']): GroupPoints {
  const placed: GroupPoints = {};
  for (const { body, indicators } of rows)
    for (const [id, { points }] of Object.entries(indicators))
      if (points !== null) (placed[id] ??= []).push({ body: body.id, points: place(points) });
  return placed;
}
