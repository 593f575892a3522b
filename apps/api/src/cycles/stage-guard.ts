import type { Stage } from '@olshem/contracts';
import { m } from '@olshem/i18n';
import { DomainError, type MessageValues } from '../errors/refusal.ts';
import type { LoadedCycle } from './cycle.store.ts';

/** The title of a stage in the language of the message. */
export function stageTitle(stage: Stage): MessageValues[string] {
  return (locale) => m[`term_stage_${stage}`]({}, { locale });
}

/** Refuses what the cycle's stage does not allow. */
export function demandStage(cycle: LoadedCycle, ...allowed: Stage[]): void {
  if (allowed.includes(cycle.stage)) return;
  if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
  throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
}
