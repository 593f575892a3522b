import { randomUUID } from 'node:crypto';
import type { ValueChange } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import type { Change, ChangeRecord } from '../audit/change.ts';
import { closingOf, dayOf } from '../cycles/calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { workingDaysAfter } from '../cycles/working-days.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import { recordCorrection } from '../values/value.service.ts';
import { demandWritable, shortOf, writeRevisions } from '../values/write-revisions.ts';

/** Working days that a body has to dispute a disclosed value which changed without its own dispute. */
export const DAYS_TO_DISPUTE = 3;

/** New values outside any dispute. */
export interface Corrected {
  changes: readonly ValueChange[];
  replacesDecisionId?: string | undefined;
}

/** By what right, and for what public reason. */
export interface ApprovedCorrection {
  proposalId: string;
  reason: Text;
}

/** Refuses a correction at another stage than after a disclosure, or of values that could not be written. */
export async function demandCorrection(
  change: Change,
  cycle: LoadedCycle,
  { changes, replacesDecisionId }: Corrected,
): Promise<void> {
  demandStage(cycle, 'disputes', 'decision', 'consolidation');
  await demandWritable(change, cycle, changes, plannedOrigin(replacesDecisionId));
}

/** What a correction that is only asked for would vouch with. */
export function plannedOrigin(replacesDecisionId: string | undefined) {
  return { provenance: 'correction', correction: { id: '', replacesDecisionId } } as const;
}

/**
 * Corrects values of a running cycle. Whoever was shown another value has three working days to dispute the new one, whatever
 * the calendar says, and nothing is published meanwhile.
 */
export async function correctCycle(
  change: Change,
  cycle: LoadedCycle,
  { changes, replacesDecisionId }: Corrected,
  { proposalId, reason }: ApprovedCorrection,
): Promise<ChangeRecord> {
  const origin = await recordCorrection(change, cycle, { reason, replacesDecisionId, proposalId });
  const { written, before } = await writeRevisions(change, cycle, changes, origin);
  const until = closingOf(workingDaysAfter(dayOf(change.at), DAYS_TO_DISPUTE));
  const touched = new Map(
    written.map((revision) => [`${revision.bodyId}|${revision.indicatorId}`, revision]),
  );
  await change.insert(
    schema.extensions,
    [...touched.values()].map(({ bodyId, indicatorId }) => ({
      id: randomUUID(),
      cycleId: cycle.id,
      stage: 'disputes' as const,
      bodyId,
      indicatorId,
      until,
      reason,
      at: change.at,
      proposalId,
    })),
  );
  return {
    subject: { type: 'cycle', id: cycle.id },
    cycleId: cycle.id,
    before,
    after: written.map(shortOf),
    reason,
  };
}
