/** Points of one body on one indicator, as a place on a scale. */
export interface PlacedPoints {
  body: string;
  points: number;
}

/** Points of every body of a group, by indicator. */
export type GroupPoints = Record<string, PlacedPoints[]>;
