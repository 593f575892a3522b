import { randomUUID } from 'node:crypto';
import type { ValueChange } from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import type { Change } from '../audit/change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema } from '../database/database.ts';
import { isGuardViolation, isUniqueViolation } from '../database/violations.ts';
import { DomainError, type Fault } from '../errors/refusal.ts';
import { isAsked, limitsOf, type Limits } from './asked.ts';
import { inputFault, suppliedFaults } from './faults.ts';
import { disclosedCells } from './disclosures.ts';
import { suppliedOf } from './supplied.ts';
import { cellOf, currentRevisions, namesOf, type StoredRevision } from './value.store.ts';

/** Where new revisions come from, and what vouches for them. */
export interface Origin {
  provenance: StoredRevision['provenance'];
  decisionId?: string;
  correction?: { id: string; replacesDecisionId?: string | undefined };
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
  const { rows, byCell } = await demandWritable(change, cycle, changes, origin);
  const before = changes.flatMap((wanted) => byCell.get(cellOf(wanted)) ?? []).map(shortOf);
  const written = await change.insert(schema.valueRevisions, rows).catch((error: unknown) => {
    // Two people at the same moment: the version is taken, and the database knew it before we did.
    if (isUniqueViolation(error, 'value_version')) throw new DomainError('value_changed', 409);
    if (isGuardViolation(error, 'OL004')) throw new DomainError('correction_needed', 409);
    if (isGuardViolation(error, 'OL005')) throw new DomainError('decision_stands', 409);
    throw error;
  });
  return { written, before };
}

/**
 * The revisions as they would be written, and those in force. Refuses a version that is no longer the last one, a text that is
 * not of its input's type, inputs that contradict each other, and a disclosed value without its public reason.
 */
export async function demandWritable(
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
  demandItsDecision(changes, origin.correction?.replacesDecisionId, byCell);
  if (!origin.decisionId) await demandReason(change, cycle, changes, origin, byCell);
  return { rows, byCell };
}

/** A correction that names a decision replaces a value that this decision set and that is in force. */
function demandItsDecision(
  changes: readonly ValueChange[],
  replaced: string | undefined,
  byCell: ReadonlyMap<string, StoredRevision>,
): void {
  if (replaced === undefined) return;
  if (changes.some((wanted) => byCell.get(cellOf(wanted))?.decisionId === replaced)) return;
  throw decisionNotInForce();
}

/** The refusal of a decision that set none of the values in force. */
export function decisionNotInForce(): DomainError {
  const errors = [{ path: 'replacesDecisionId', code: 'decision_not_in_force' as const }];
  return new DomainError('decision_not_in_force', 422, {}, { errors });
}

/** What the bodies were shown changes by a decision, or by a correction whose reason everyone will read. */
async function demandReason(
  { tx }: Change,
  cycle: LoadedCycle,
  changes: readonly ValueChange[],
  { correction }: Origin,
  byCell: ReadonlyMap<string, StoredRevision>,
): Promise<void> {
  const disclosed = await disclosedCells(tx, cycle.id);
  const touched = changes.filter((wanted) => disclosed.has(cellOf(wanted)));
  if (touched.length > 0 && !correction)
    throw new DomainError(
      'correction_needed',
      409,
      {},
      { errors: touched.map((wanted) => ({ path: pathOf(wanted), code: 'correction_needed' })) },
    );
  const decided = touched.flatMap((wanted) => {
    const decisionId = byCell.get(cellOf(wanted))?.decisionId;
    return decisionId && decisionId !== correction?.replacesDecisionId ? [{ wanted, decisionId }] : [];
  });
  if (decided.length > 0)
    throw new DomainError(
      'decision_stands',
      409,
      {},
      {
        errors: decided.map(({ wanted }) => ({ path: pathOf(wanted), code: 'decision_stands' })),
        details: { decisionIds: [...new Set(decided.map(({ decisionId }) => decisionId))] },
      },
    );
}

function pathOf({ bodyId, indicatorId, inputId }: ValueChange): string {
  return `${bodyId}/${indicatorId}/${inputId}`;
}

/** What the audit chain says about a revision. */
export function shortOf({ bodyId, indicatorId, inputId, version, status, value, ground }: StoredRevision) {
  return { bodyId, indicatorId, inputId, version, status, value, ...(ground !== null && { ground }) };
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
    correctionId: origin.correction?.id ?? null,
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
  const limits = limitsOf(cycle);
  const errors: Fault[] = changes.flatMap((wanted) => cellFaults(cycle, limits, wanted));
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

function cellFaults(cycle: LoadedCycle, limits: Limits, wanted: ValueChange): Fault[] {
  const path = pathOf(wanted);
  const indicator = indicatorsOf(cycle.methodology).find(({ id }) => id === wanted.indicatorId);
  if (!indicator || !cycle.bodies.some(({ id }) => id === wanted.bodyId))
    return [{ path, code: 'not_found' }];
  if (!Object.hasOwn(indicator.inputs, wanted.inputId)) return [{ path, code: 'input_unknown' }];
  if (!isAsked(limits, wanted.bodyId, wanted.indicatorId)) return [{ path, code: 'value_not_asked' }];
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
