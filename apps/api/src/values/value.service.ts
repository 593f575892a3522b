import { randomUUID } from 'node:crypto';
import type { ValueChange, ValueChanges } from '@olshem/contracts';
import { formatDateTime } from '@olshem/i18n';
import { indicatorsOf, type Indicator, type Text } from '@olshem/scoring';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { closingOfStage, lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { deadlineFor, extensionsOf } from '../cycles/extensions.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema, type Reader } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Acting, Person } from '../access/context.ts';
import { DomainError, ForeignRead, notFound } from '../errors/refusal.ts';
import { latestSignOffs, signedOffAt } from './sign-off.store.ts';
import type { StoredRevision } from './value.store.ts';
import { decisionNotInForce, shortOf, writeRevisions, type Origin } from './write-revisions.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Why values are corrected, and by what right. */
export interface Correction {
  reason: Text;
  /** The decision whose value is replaced. */
  replacesDecisionId?: string | undefined;
  /** The proposal of two administrators; none where a supplier corrects in a collection that was opened again. */
  proposalId?: string | undefined;
}

/**
 * Saves a block of values entered by a supplier until the collection closes: all of them or none. What the bodies have been
 * shown before is saved as a correction, with the public reason that comes with it.
 */
export async function saveValues(
  deps: Deps,
  by: Acting,
  cycleId: string,
  { changes, correction }: ValueChanges,
): Promise<StoredRevision[]> {
  return inTransaction(deps, by, correction ? 'values.correct' : 'values.save', async (change) => {
    const cycle = await lockForSupply(change, by, cycleId, changes);
    const origin = correction && (await recordCorrection(change, cycle, correction));
    const { written, before } = await writeRevisions(
      change,
      cycle,
      changes,
      origin ?? { provenance: 'entered' },
    );
    change.about({
      subject: { type: 'values', id: indicatorsIn(changes).join(',').slice(0, 500) },
      cycleId,
      before,
      after: written.map(shortOf),
      reason: correction?.reason,
    });
    return written;
  });
}

/** The indicators of a block of values, in one order for all. */
export function indicatorsIn(changes: readonly Pick<ValueChange, 'indicatorId'>[]): string[] {
  return [...new Set(changes.map(({ indicatorId }) => indicatorId))].sort();
}

/** The cycle, kept as it is until the values are written; refuses whoever may not supply them, or not any more. */
export async function lockForSupply(
  change: Change,
  by: Acting,
  cycleId: string,
  changes: readonly ValueChange[],
): Promise<LoadedCycle> {
  const cycle = await lockCycle(change.tx, cycleId, 'share');
  demandStage(cycle, 'collection');
  const indicatorIds = indicatorsIn(changes);
  for (const id of indicatorIds) demandSupplier(cycle, by, id);
  await demandOpenCollection(change, cycle, changes);
  await lockSuppliers(change, cycleId, indicatorIds, 'share');
  const signOffs = await latestSignOffs(change.tx, cycleId);
  for (const id of indicatorIds) {
    const at = signedOffAt(signOffs, id);
    if (at)
      throw new DomainError('indicator_signed_off', 409, { date: (locale) => formatDateTime(at, locale) });
  }
  return cycle;
}

/** Refuses values after the collection has closed, for whoever has no extension. */
export async function demandOpenCollection(
  { tx, at }: { tx: Reader; at: Date },
  cycle: LoadedCycle,
  changes: readonly ValueChange[],
): Promise<void> {
  const closing = closingOfStage(cycle, 'collection');
  if (!closing || at <= closing) return;
  const extensions = await extensionsOf(tx, cycle.id);
  const late = changes.find((cell) => at > (deadlineFor(cycle, 'collection', extensions, cell) ?? at));
  if (late)
    throw new DomainError(
      'collection_closed',
      409,
      { deadline: (locale) => formatDateTime(closing, locale) },
      { details: { closedAt: closing.toISOString() } },
    );
}

/** Writes a correction with its public reason, to which revisions can point. */
export async function recordCorrection(
  change: Change,
  cycle: LoadedCycle,
  { reason, replacesDecisionId, proposalId }: Correction,
): Promise<Origin> {
  // Whether it set one of these values is looked at when they are written; that it exists, the database demands here.
  if (replacesDecisionId !== undefined) {
    const { decisions } = schema;
    const [named] = await change.tx
      .select({ id: decisions.id })
      .from(decisions)
      .where(eq(decisions.id, replacesDecisionId));
    if (!named) throw decisionNotInForce();
  }
  const id = randomUUID();
  await change.insert(schema.corrections, [
    {
      id,
      cycleId: cycle.id,
      reason,
      at: change.at,
      byId: change.actor.id!,
      proposalId: proposalId ?? null,
      replacesDecisionId: replacesDecisionId ?? null,
    },
  ]);
  return { provenance: 'correction', correction: { id, replacesDecisionId } };
}

/** Refuses whoever is not the indicator's supplier. What belongs to another supplier is not there for an assessor. */
export function demandSupplier(cycle: LoadedCycle, person: Person, indicatorId: string): Indicator {
  const indicator = indicatorsOf(cycle.methodology).find(({ id }) => id === indicatorId);
  if (!indicator) throw notFound();
  if (person.role === 'assessor' && cycle.suppliers.get(indicatorId) !== person.organisationId) {
    throw new ForeignRead({ type: 'indicator', id: indicatorId, cycleId: cycle.id });
  }
  return indicator;
}

/** Keeps a sign-off and a value of the same indicator from passing each other. */
export async function lockSuppliers(
  change: Change,
  cycleId: string,
  indicatorIds: readonly string[],
  strength: 'share' | 'update',
): Promise<void> {
  const { cycleSuppliers: table } = schema;
  await change.tx
    .select()
    .from(table)
    .where(and(eq(table.cycleId, cycleId), inArray(table.indicatorId, [...indicatorIds])))
    // In one order for all, so that no two wait for each other.
    .orderBy(asc(table.indicatorId))
    .for(strength);
}
