import { randomUUID } from 'node:crypto';
import { formatDateTime } from '@olshem/i18n';
import type { Change, ChangeRecord } from '../audit/change.ts';
import { closingOf, dayAfter, dayOf } from '../cycles/calendar.ts';
import { closingOfStage, type LoadedCycle } from '../cycles/cycle.store.ts';
import type { ExtendedStage } from '../cycles/extensions.ts';
import { stageTitle } from '../cycles/stage-guard.ts';
import { isEarlier } from '../cycles/stages.ts';
import { schema } from '../database/database.ts';
import { DomainError } from '../errors/refusal.ts';
import type { Approved } from './proposals/approved.ts';

/** Days by which one body may have longer than the others: the cycle waits for it. */
const LONGEST_EXTENSION = 60;

interface ProposedExtension {
  stage: ExtendedStage;
  bodyId: string;
  until: string;
}

/** Refuses an extension of a stage that is over, for a body that is not rated, or to no later than the deadline itself. */
export function demandExtension(
  cycle: LoadedCycle,
  { stage, bodyId, until }: ProposedExtension,
  now: Date,
): void {
  if (isEarlier(stage, cycle.stage))
    throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
  if (!cycle.bodies.some(({ id }) => id === bodyId))
    throw new DomainError('invalid_request', 422, {}, { errors: [{ path: 'bodyId', code: 'not_found' }] });
  const closing = closingOfStage(cycle, stage);
  const end = closingOf(until);
  const latest = closing && closing > now ? closing : now;
  const furthest = closingOf(dayAfter(dayOf(latest), LONGEST_EXTENSION));
  if (end > furthest)
    throw new DomainError(
      'invalid_request',
      422,
      {},
      {
        errors: [
          {
            path: 'until',
            code: 'extension_too_long',
            values: { latest: (locale) => formatDateTime(furthest, locale) },
          },
        ],
      },
    );
  if (end <= latest)
    throw new DomainError(
      'invalid_request',
      422,
      {},
      {
        errors: [
          {
            path: 'until',
            code: 'extension_too_short',
            values: { deadline: (locale) => formatDateTime(latest, locale) },
          },
        ],
      },
    );
}

/** Puts off a deadline for one body. It ends by itself. */
export async function extend(
  change: Change,
  cycle: LoadedCycle,
  { stage, bodyId, until }: ProposedExtension,
  { proposalId, reason }: Approved,
): Promise<ChangeRecord> {
  const extension = { stage, bodyId, until: closingOf(until) };
  await change.insert(schema.extensions, [
    {
      id: randomUUID(),
      cycleId: cycle.id,
      ...extension,
      indicatorId: null,
      reason,
      at: change.at,
      proposalId,
    },
  ]);
  return {
    subject: { type: 'cycle', id: cycle.id },
    cycleId: cycle.id,
    bodyId,
    after: extension,
    reason,
  };
}
