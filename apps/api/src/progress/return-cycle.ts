import type { Stage } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import type { Change, ChangeRecord } from '../audit/change.ts';
import { demandCalendar, type StageDays } from '../cycles/calendar-rules.ts';
import { setCalendar } from '../cycles/change-calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { moveTo } from '../cycles/stage-change.ts';
import { isEarlier } from '../cycles/stages.ts';
import { schema } from '../database/database.ts';
import { DomainError } from '../errors/refusal.ts';
import type { Approved } from './proposals/approved.ts';

interface Return {
  to: Stage;
  stages: StageDays[];
}

/**
 * Refuses a way back that leads forward, behind a disclosure (what is rated stands once it was shown), or into a stage whose
 * deadline is over.
 */
export async function demandReturn(
  { tx, at }: Change,
  cycle: LoadedCycle,
  { to, stages }: Return,
): Promise<void> {
  if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
  if (!isEarlier(to, cycle.stage)) throw new DomainError('stage_not_earlier', 409);
  const disclosed = await tx.$count(schema.disclosures, eq(schema.disclosures.cycleId, cycle.id));
  if (to === 'preparation' && disclosed > 0) throw new DomainError('disclosed_stands', 409);
  // Its dates are set in the preparation, by the rules of the opening.
  if (to === 'preparation' && stages.length > 0)
    throw new DomainError(
      'calendar_refused',
      422,
      {},
      { errors: [{ path: 'stages', code: 'field_unknown' }] },
    );
  if (to === 'preparation') return;
  demandCalendar(cycle, stages, at, to);
  const closing = stages.find(({ stage }) => stage === to);
  if (!closing)
    throw new DomainError(
      'calendar_refused',
      422,
      {},
      { errors: [{ path: `stages.${to}.closesOn`, code: 'field_missing' }] },
    );
}

/** Takes a cycle back to an earlier stage, with new dates from there on. */
export async function returnCycle(
  change: Change,
  cycle: LoadedCycle,
  { to, stages }: Return,
  { proposalId, reason }: Approved,
): Promise<ChangeRecord> {
  if (stages.length > 0) await setCalendar(change, cycle, stages);
  const moved = await moveTo(change, { ...cycle, version: cycle.version + 1 }, { to, reason, proposalId });
  return { ...moved, before: { stage: cycle.stage, stages: cycle.stages }, after: { stage: to, stages } };
}
