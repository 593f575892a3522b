import { randomUUID } from 'node:crypto';
import { formatDateTime } from '@olshem/i18n';
import { inTransaction } from '../audit/change.ts';
import { lockCycle } from '../cycles/cycle.store.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Acting } from '../access/context.ts';
import { DomainError } from '../errors/refusal.ts';
import { askedBodies } from './asked.ts';
import { missingInputs } from './faults.ts';
import { latestSignOffs, signedOffAt } from './sign-off.store.ts';
import { suppliedOf } from './supplied.ts';
import { unjustifiedIn } from './unusual/unusual.service.ts';
import { currentRevisions } from './value.store.ts';
import { demandSupplier, lockSuppliers } from './value.service.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Releases the inputs of an indicator formally. Refused while any of them is missing, or unusual without a justification. */
export async function signOff(
  deps: Deps,
  by: Acting,
  at: { cycleId: string; indicatorId: string },
  statement?: string,
): Promise<void> {
  const { cycleId, indicatorId } = at;
  await inTransaction(deps, by, 'indicator.sign-off', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    demandStage(cycle, 'collection');
    const indicator = demandSupplier(cycle, by, indicatorId);
    await lockSuppliers(change, cycleId, [indicatorId], 'update');
    const signedAt = signedOffAt(await latestSignOffs(change.tx, cycleId), indicatorId);
    if (signedAt)
      throw new DomainError('indicator_signed_off', 409, {
        date: (locale) => formatDateTime(signedAt, locale),
      });
    const revisions = await currentRevisions(change.tx, cycleId, { indicatorIds: [indicatorId] });
    const missing = askedBodies(cycle, indicatorId).flatMap(({ id }) =>
      missingInputs(indicator, suppliedOf(revisions, id, indicatorId)).map((inputId) => ({
        bodyId: id,
        indicatorId,
        inputId,
      })),
    );
    if (missing.length > 0)
      throw new DomainError('values_missing', 409, { count: missing.length }, { details: { missing } });
    const unjustified = await unjustifiedIn(change.tx, cycle, indicator, change.at);
    if (unjustified.length > 0)
      throw new DomainError(
        'values_unjustified',
        409,
        { count: unjustified.length },
        {
          details: {
            unjustified: unjustified.map(({ bodyId, inputId }) => ({ bodyId, indicatorId, inputId })),
          },
        },
      );
    await change.insert(schema.signOffs, [
      {
        id: randomUUID(),
        cycleId,
        indicatorId,
        action: 'signed',
        at: change.at,
        byId: by.id,
        statement: statement ?? null,
      },
    ]);
    change.about({
      subject: { type: 'indicator', id: indicatorId },
      cycleId,
      after: { signedOff: true },
      reason: statement,
    });
  });
}

/** Returns a sign-off to its supplier, with a reason. */
export async function returnSignOff(
  deps: Deps,
  by: Acting,
  at: { cycleId: string; indicatorId: string },
  reason: string,
): Promise<void> {
  const { cycleId, indicatorId } = at;
  await inTransaction(deps, by, 'indicator.return', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    demandStage(cycle, 'collection');
    demandSupplier(cycle, by, indicatorId);
    await lockSuppliers(change, cycleId, [indicatorId], 'update');
    if (!signedOffAt(await latestSignOffs(change.tx, cycleId), indicatorId))
      throw new DomainError('not_signed_off', 409);
    await change.insert(schema.signOffs, [
      {
        id: randomUUID(),
        cycleId,
        indicatorId,
        action: 'returned',
        at: change.at,
        byId: by.id,
        statement: reason,
      },
    ]);
    change.about({
      subject: { type: 'indicator', id: indicatorId },
      cycleId,
      before: { signedOff: true },
      after: { signedOff: false },
      reason,
    });
  });
}
