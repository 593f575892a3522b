/** The stages of a cycle: one run of an edition from its opening to its publication. */

/** Their names, in the order in which they follow. */
export const STAGES = [
  'preparation',
  'collection',
  'disputes',
  'decision',
  'consolidation',
  'published',
] as const;

/** One of the stages. */
export type Stage = (typeof STAGES)[number];
