import { STAGES, type Stage } from '@olshem/scoring';

/** The stage after this one; null at the end. */
export function nextStage(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null;
}

/** Whether a stage comes before another. */
export function isEarlier(stage: Stage, than: Stage): boolean {
  return STAGES.indexOf(stage) < STAGES.indexOf(than);
}
