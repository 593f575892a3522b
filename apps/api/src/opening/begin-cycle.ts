import { OPENING_TASKS, type NewCycle } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { dayOf } from '../cycles/calendar.ts';
import { schema } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, type Fault } from '../errors/refusal.ts';
import { definitionOf } from '../methodologies/definition.ts';
import { versionOf } from '../methodologies/version.store.ts';
import { proposeCalendar } from './calendar-proposal.ts';
import { bodiesFrom, suppliersFrom } from './taken-from.ts';

/** Characters of an id. */
const LONGEST_ID = 100;

const ONE_OF_EACH = ['editions_index_id_id_pk', 'cycles_pkey', 'cycle_edition'];

/**
 * Begins a cycle: its edition, and a draft with everything that can be filled in beforehand. Nobody outside the operator
 * knows of it until it opens. An edition that exists is refused: two people cannot begin the same one. Gives its id.
 */
export async function beginCycle(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Actor,
  begun: NewCycle,
): Promise<string> {
  return inTransaction(deps, by, 'cycle.begin', async (change) => {
    await demandBeginning(change, begun);
    const { indexId, editionId, title, lastMonth, methodologyDigest } = begun;
    const id = `${indexId}-${editionId}`;
    const edition = { indexId, id: editionId, title, methodologyDigest, demonstration: false };
    await change.insert(schema.editions, [edition]).catch(taken);
    await change
      .insert(schema.cycles, [
        {
          id,
          indexId,
          editionId,
          methodologyDigest,
          title,
          lastMonth,
          demonstration: false,
          stage: 'preparation',
          version: 0,
        },
      ])
      .catch(taken);
    await change.insert(schema.openings, [{ cycleId: id, ...(await firstDraft(change, begun)) }]);
    change.about({ subject: { type: 'cycle', id }, cycleId: id, after: { ...begun } });
    return id;
  });
}

async function firstDraft({ tx, at }: Change, begun: NewCycle) {
  const methodology = await definitionOf(tx, begun.methodologyDigest);
  const place = begun.takenFrom ? { indexId: begun.indexId, editionId: begun.takenFrom } : undefined;
  return {
    takenFrom: begun.takenFrom || null,
    bodies: place ? await bodiesFrom(tx, place, methodology) : [],
    suppliers: await suppliersFrom(tx, place, methodology),
    calendar: proposeCalendar(methodology, begun.lastMonth, dayOf(at)).stages,
    // Title and version were just chosen; the rest was filled in by nobody.
    checked: OPENING_TASKS.filter((task) => task === 'edition' || task === 'methodology'),
    savedAt: at,
  };
}

async function demandBeginning({ tx }: Change, begun: NewCycle): Promise<void> {
  const { indices, editions } = schema;
  const { indexId, editionId, takenFrom } = begun;
  const isEdition = (id: string) =>
    tx.$count(editions, and(eq(editions.indexId, indexId), eq(editions.id, id)));
  const errors: Fault[] = [];
  if ((await tx.$count(indices, eq(indices.id, indexId))) === 0)
    errors.push({ path: 'indexId', code: 'not_found' });
  if ((await isEdition(editionId)) > 0) errors.push({ path: 'editionId', code: 'edition_taken' });
  if (`${indexId}-${editionId}`.length > LONGEST_ID)
    errors.push({
      path: 'editionId',
      code: 'field_too_long',
      values: { limit: LONGEST_ID - indexId.length - 1 },
    });
  if (takenFrom && (await isEdition(takenFrom)) === 0) errors.push({ path: 'takenFrom', code: 'not_found' });
  if ((await versionOf(tx, begun.methodologyDigest))?.state !== 'in-force')
    errors.push({ path: 'methodologyDigest', code: 'version_not_in_force' });
  if (errors.some(({ code }) => code === 'edition_taken'))
    throw new DomainError('edition_taken', 409, {}, { errors });
  if (errors.length > 0) throw new DomainError('invalid_request', 422, {}, { errors });
}

/** Someone else began the same edition at the same moment. */
function taken(error: unknown): never {
  if (!ONE_OF_EACH.some((constraint) => isUniqueViolation(error, constraint))) throw error;
  throw new DomainError('edition_taken', 409, {}, { errors: [{ path: 'editionId', code: 'edition_taken' }] });
}
