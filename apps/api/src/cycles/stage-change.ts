import { randomUUID } from 'node:crypto';
import type { Said, Stage } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import type { Change, ChangeRecord } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import { DomainError } from '../errors/refusal.ts';
import type { LoadedCycle } from './cycle.store.ts';

/** A step of a cycle from its stage to another. */
export interface Step {
  to: Stage;
  reason?: Said | undefined;
  /** Conditions that a demonstration did not wait for. */
  waived?: string[];
  /** The approved proposal, where the step needs two administrators. */
  proposalId?: string;
}

/** Writes the stage of a locked cycle and the step that led to it, and gives what the audit says of it. */
export async function moveTo(change: Change, cycle: LoadedCycle, step: Step): Promise<ChangeRecord> {
  const { at, actor } = change;
  const { to, reason, waived = [], proposalId } = step;
  await change.update(schema.cycles, eq(schema.cycles.id, cycle.id), {
    stage: to,
    version: cycle.version + 1,
  });
  await change.insert(schema.stageChanges, [
    {
      id: randomUUID(),
      cycleId: cycle.id,
      from: cycle.stage,
      to,
      at,
      byName: actor.name,
      byId: actor.id,
      reason: reason ?? null,
      waived,
      proposalId: proposalId ?? null,
    },
  ]);
  return {
    subject: { type: 'cycle', id: cycle.id },
    cycleId: cycle.id,
    before: { stage: cycle.stage },
    after: { stage: to, waived },
    reason,
  };
}

/** Refuses an act on a cycle that has changed since the person looked at it. */
export function demandVersion(cycle: LoadedCycle, version: number): void {
  if (cycle.version !== version)
    throw new DomainError(
      'cycle_changed',
      409,
      {},
      { details: { version: cycle.version, stage: cycle.stage } },
    );
}
