import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Change } from '../audit/change.ts';
import { digestOf } from '../audit/digest.ts';
import { datesOf, type StageDays } from '../cycles/calendar-rules.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema } from '../database/database.ts';
import { latestSignOffs } from '../values/sign-off.store.ts';
import { applicabilityIn, draftOf, type OpeningDraft } from './opening.store.ts';

/**
 * Makes of the draft what the cycle goes by: bodies, suppliers, dates. The collection begins now where its day had not come.
 * For a locked cycle whose tasks are all done.
 */
export async function settleOpening(change: Change, cycle: LoadedCycle): Promise<void> {
  const { cycles, cycleBodies, cycleSuppliers, openings } = schema;
  const { bodies, suppliers, calendar } = await draftOf(change.tx, cycle);
  const cycleId = cycle.id;
  if (cycle.openedAt) await returnSignOffs(change, cycle, { bodies, suppliers });
  await change.remove(cycleBodies, eq(cycleBodies.cycleId, cycleId));
  await change.insert(
    cycleBodies,
    bodies.map((body) => ({
      cycleId,
      bodyId: body.id,
      group: body.group,
      applicability: applicabilityIn(body),
    })),
  );
  await change.remove(cycleSuppliers, eq(cycleSuppliers.cycleId, cycleId));
  await change.insert(
    cycleSuppliers,
    suppliers.map((supplier) => ({ cycleId, ...supplier })),
  );
  await settleDates(change, cycle, calendar);
  await change.update(cycles, eq(cycles.id, cycleId), { openedAt: cycle.openedAt ?? change.at });
  await change.remove(openings, eq(openings.cycleId, cycleId));
}

/** What was signed off was signed for other bodies, or by another supplier: it has to be signed anew. */
async function returnSignOffs(
  change: Change,
  cycle: LoadedCycle,
  { bodies, suppliers }: Pick<OpeningDraft, 'bodies' | 'suppliers'>,
): Promise<void> {
  const rated = (all: readonly { id: string; group: string; applicability: object }[]) =>
    digestOf(all.map(({ id, group, applicability }) => [id, group, applicability]));
  const sameBodies =
    rated(cycle.bodies) === rated(bodies.map((body) => ({ ...body, applicability: applicabilityIn(body) })));
  const affected = suppliers
    .filter(
      ({ indicatorId, organisationId }) => !sameBodies || cycle.suppliers.get(indicatorId) !== organisationId,
    )
    .map(({ indicatorId }) => indicatorId);
  const signed = await latestSignOffs(change.tx, cycle.id);
  await change.insert(
    schema.signOffs,
    affected
      .filter((indicatorId) => signed.get(indicatorId)?.action === 'signed')
      .map((indicatorId) => ({
        id: randomUUID(),
        cycleId: cycle.id,
        indicatorId,
        action: 'returned' as const,
        at: change.at,
        byId: change.actor.id,
        statement: null,
      })),
  );
}

async function settleDates(
  change: Change,
  cycle: LoadedCycle,
  calendar: readonly StageDays[],
): Promise<void> {
  const { cycleStages } = schema;
  const dates = calendar.map(datesOf).map((each) => ({
    ...each,
    ...(each.stage === 'collection' && each.opensAt > change.at && { opensAt: change.at }),
  }));
  await change.remove(cycleStages, eq(cycleStages.cycleId, cycle.id));
  await change.insert(
    cycleStages,
    dates.map((each) => ({ cycleId: cycle.id, ...each })),
  );
}
