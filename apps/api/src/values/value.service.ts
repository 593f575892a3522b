import { randomUUID } from 'node:crypto';
import type { ValueChange } from '@olshem/contracts';
import { formatDateTime } from '@olshem/i18n';
import { indicatorsOf, type Indicator } from '@olshem/scoring';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { ApiDeps } from '../deps.ts';
import type { Acting, Person } from '../access/context.ts';
import { DomainError, ForeignRead, notFound, type Fault } from '../errors/refusal.ts';
import { inputFault, suppliedFaults } from './faults.ts';
import { latestSignOffs, signedOffAt } from './sign-off.store.ts';
import { suppliedOf } from './supplied.ts';
import { cellOf, currentRevisions, namesOf, type StoredRevision } from './value.store.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Where new revisions come from, and what vouches for them. */
export interface Origin {
  provenance: StoredRevision['provenance'];
  decisionId?: string;
  correctionId?: string;
}

/** Saves a block of values entered by a supplier: all of them or none. */
export async function saveValues(
  deps: Deps,
  by: Acting,
  cycleId: string,
  changes: readonly ValueChange[],
): Promise<StoredRevision[]> {
  return inTransaction(deps, by, 'values.save', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    demandStage(cycle, 'collection');
    const indicatorIds = [...new Set(changes.map(({ indicatorId }) => indicatorId))].sort();
    for (const id of indicatorIds) demandSupplier(cycle, by, id);
    await lockSuppliers(change, cycleId, indicatorIds, 'share');
    const signOffs = await latestSignOffs(change.tx, cycleId);
    for (const id of indicatorIds) {
      const at = signedOffAt(signOffs, id);
      if (at)
        throw new DomainError('indicator_signed_off', 409, { date: (locale) => formatDateTime(at, locale) });
    }
    const { written, before } = await writeRevisions(change, cycle, changes, { provenance: 'entered' });
    change.about({
      subject: { type: 'values', id: indicatorIds.join(',').slice(0, 500) },
      cycleId,
      before,
      after: written.map(shortOf),
    });
    return written;
  });
}

/**
 * Adds revisions to the chains of their cells. Refuses a version that is no longer the last one, a text that is not of its
 * input's type, and inputs that contradict each other.
 */
export async function writeRevisions(
  change: Change,
  cycle: LoadedCycle,
  changes: readonly ValueChange[],
  origin: Origin,
) {
  const bodyIds = [...new Set(changes.map(({ bodyId }) => bodyId))];
  const indicatorIds = [...new Set(changes.map(({ indicatorId }) => indicatorId))];
  const current = await currentRevisions(change.tx, cycle.id, { bodyIds, indicatorIds });
  const byCell = new Map(current.map((revision) => [cellOf(revision), revision]));
  await demandFresh(change, changes, byCell);
  const rows = changes.map((wanted) => rowOf(wanted, cycle, change, origin));
  const after = new Map(byCell);
  for (const row of rows) after.set(cellOf(row), row);
  demandSound(cycle, changes, [...after.values()]);
  const before = changes.flatMap((wanted) => byCell.get(cellOf(wanted)) ?? []).map(shortOf);
  const written = await change.insert(schema.valueRevisions, rows).catch((error: unknown) => {
    // Two people at the same moment: the version is taken, and the database knew it before we did.
    if (isUniqueViolation(error, 'value_version')) throw new DomainError('value_changed', 409);
    throw error;
  });
  return { written, before };
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

/** What the audit chain says about a revision. */
export function shortOf({ bodyId, indicatorId, inputId, version, status, value }: StoredRevision) {
  return { bodyId, indicatorId, inputId, version, status, value };
}

function rowOf(
  wanted: ValueChange,
  cycle: LoadedCycle,
  { at, actor }: Change,
  origin: Origin,
): StoredRevision {
  const { bodyId, indicatorId, inputId, version, status, value, ground, reason } = wanted;
  return {
    id: randomUUID(),
    cycleId: cycle.id,
    bodyId,
    indicatorId,
    inputId,
    version: version + 1,
    status,
    value: status === 'value' ? value : null,
    ground: status === 'exempt' ? (ground ?? null) : null,
    provenance: origin.provenance,
    authorId: actor.id,
    at,
    reason: reason ?? null,
    decisionId: origin.decisionId ?? null,
    correctionId: origin.correctionId ?? null,
  };
}

async function demandFresh(
  { tx }: Change,
  changes: readonly ValueChange[],
  byCell: ReadonlyMap<string, StoredRevision>,
): Promise<void> {
  const seen = new Set<string>();
  const stale = changes.flatMap((wanted) => {
    const cell = cellOf(wanted);
    const current = byCell.get(cell);
    const passed = seen.has(cell) || (current?.version ?? 0) !== wanted.version;
    seen.add(cell);
    return passed ? [{ wanted, current }] : [];
  });
  if (stale.length === 0) return;
  const names = await namesOf(
    tx,
    stale.map(({ current }) => current?.authorId ?? null),
  );
  const conflicts = stale.map(({ wanted, current }) => ({
    ...cellNames(wanted),
    current: current
      ? {
          ...shortOf(current),
          authorId: current.authorId,
          author: names.get(current.authorId ?? '') ?? null,
          at: current.at.toISOString(),
        }
      : null,
  }));
  throw new DomainError('value_changed', 409, {}, { details: { conflicts } });
}

function demandSound(
  cycle: LoadedCycle,
  changes: readonly ValueChange[],
  after: readonly StoredRevision[],
): void {
  const errors: Fault[] = changes.flatMap((wanted) => cellFaults(cycle, wanted));
  if (errors.length === 0) {
    const touched = new Map(changes.map((wanted) => [`${wanted.bodyId}/${wanted.indicatorId}`, wanted]));
    for (const [path, { bodyId, indicatorId }] of touched) {
      const indicator = indicatorsOf(cycle.methodology).find(({ id }) => id === indicatorId)!;
      const group = cycle.bodies.find(({ id }) => id === bodyId)!.group;
      const faults = suppliedFaults(
        cycle.methodology,
        indicator,
        suppliedOf(after, bodyId, indicatorId),
        group,
      );
      errors.push(
        ...faults.map(({ inputId, code, values }) => ({
          path: inputId ? `${path}/${inputId}` : path,
          code,
          values,
        })),
      );
    }
  }
  if (errors.length > 0) throw new DomainError('values_refused', 422, {}, { errors: errors.slice(0, 200) });
}

function cellFaults(cycle: LoadedCycle, wanted: ValueChange): Fault[] {
  const path = `${wanted.bodyId}/${wanted.indicatorId}/${wanted.inputId}`;
  const indicator = indicatorsOf(cycle.methodology).find(({ id }) => id === wanted.indicatorId);
  if (!indicator || !cycle.bodies.some(({ id }) => id === wanted.bodyId))
    return [{ path, code: 'not_found' }];
  if (!Object.hasOwn(indicator.inputs, wanted.inputId)) return [{ path, code: 'input_unknown' }];
  if (wanted.status === 'exempt' && !indicator.exemptions?.some(({ ground }) => ground === wanted.ground)) {
    return [{ path, code: 'exempt_ground_unknown', values: { ground: wanted.ground ?? '' } }];
  }
  if (wanted.status !== 'value') return [];
  if (wanted.value === null) return [{ path, code: 'field_missing' }];
  const fault = inputFault(indicator, wanted.inputId, wanted.value);
  return fault ? [{ path, code: fault.code, values: fault.values }] : [];
}

function cellNames({ bodyId, indicatorId, inputId }: ValueChange) {
  return { bodyId, indicatorId, inputId };
}
