import { OPENING_TASKS, type OpeningBody, type OpeningTaskName } from '@olshem/contracts';
import type { z } from 'zod';
import type {
  openingBodies,
  openingCalendar,
  openingCheck,
  openingEdition,
  openingMethodology,
  openingSuccessors,
  openingSuppliers,
} from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { dayOf } from '../cycles/calendar.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { demandVersion } from '../cycles/stage-change.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { definitionOf } from '../methodologies/definition.ts';
import { versionOf } from '../methodologies/version.store.ts';
import { draftOf, type OpeningDraft } from './opening.store.ts';
import { isOverBy, replacedBySuccessors } from './successors.ts';
import { suppliersFrom } from './taken-from.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
type Sent<Schema extends z.ZodType> = z.output<Schema>;

/** What a task changes: columns of the cycle, parts of the draft, and the tasks that have to be looked at again. */
interface Settled {
  cycle?: Partial<Pick<LoadedCycle, 'title' | 'lastMonth' | 'methodologyDigest'>>;
  draft?: Partial<OpeningDraft>;
  again?: OpeningTaskName[];
}

/** Sets titles and period of the edition. */
export function saveEdition(deps: Deps, by: Actor, id: string, sent: Sent<typeof openingEdition>) {
  const { title, lastMonth, version } = sent;
  return settle(deps, by, { id, version, task: 'edition' }, async (_, cycle) => ({
    cycle: { title, lastMonth },
    // The days follow the period.
    again: cycle.lastMonth === lastMonth ? [] : ['calendar'],
  }));
}

/** Chooses the methodology version. Refused once values were entered by another one. */
export function saveMethodology(deps: Deps, by: Actor, id: string, sent: Sent<typeof openingMethodology>) {
  const { methodologyDigest, version } = sent;
  return settle(deps, by, { id, version, task: 'methodology' }, async ({ tx }, cycle, draft) => {
    if (methodologyDigest === cycle.methodologyDigest) return {};
    if ((await versionOf(tx, methodologyDigest))?.state !== 'in-force')
      throw new DomainError(
        'invalid_request',
        422,
        {},
        { errors: [{ path: 'methodologyDigest', code: 'version_not_in_force' }] },
      );
    if ((await tx.$count(schema.valueRevisions, eq(schema.valueRevisions.cycleId, cycle.id))) > 0)
      throw new DomainError('methodology_has_values', 409);
    const methodology = await definitionOf(tx, methodologyDigest);
    const place = draft.takenFrom === null ? undefined : { ...cycle, editionId: draft.takenFrom };
    const named = await suppliersFrom(tx, place, methodology);
    const chosen = new Map(draft.suppliers.map((each) => [each.indicatorId, each.organisationId]));
    return {
      cycle: { methodologyDigest },
      draft: {
        suppliers: named.map(({ indicatorId, organisationId }) => ({
          indicatorId,
          organisationId: chosen.get(indicatorId) || organisationId,
        })),
      },
      again: ['bodies', 'suppliers', 'calendar'],
    };
  });
}

/** Chooses the bodies, their groups, and what does not apply to them. */
export function saveBodies(deps: Deps, by: Actor, id: string, sent: Sent<typeof openingBodies>) {
  return settle(deps, by, { id, version: sent.version, task: 'bodies' }, async () => {
    const bodies = [...new Map(sent.bodies.map((body) => [body.id, body])).values()];
    return { draft: { bodies: inOrder(bodies) }, again: ['people'] };
  });
}

/** Puts their successors in the place of bodies that are over. What the administrator then finds is to be looked at again. */
export function replaceBodies(deps: Deps, by: Actor, id: string, sent: Sent<typeof openingSuccessors>) {
  const replaced = sent.bodies;
  return settle(deps, by, { id, version: sent.version, task: 'bodies' }, async ({ tx, at }, cycle, draft) => {
    const register = new Map((await tx.select().from(schema.bodies)).map((body) => [body.id, body]));
    const today = dayOf(at);
    const wrong = replaced.findIndex(
      (each) => draft.bodies.every((body) => body.id !== each) || !isOverBy(register, each, today),
    );
    if (wrong >= 0)
      throw new DomainError(
        'body_not_over',
        422,
        {},
        { errors: [{ path: `bodies.${wrong}`, code: 'body_not_over' }] },
      );
    const groups = new Set(cycle.methodology.groups.map((group) => group.id));
    const bodies = replacedBySuccessors(draft.bodies, replaced, { register, groups, today });
    return { draft: { bodies: inOrder(bodies) }, again: ['bodies', 'people'] };
  });
}

/** Chooses who supplies which indicator. */
export function saveSuppliers(deps: Deps, by: Actor, id: string, sent: Sent<typeof openingSuppliers>) {
  return settle(deps, by, { id, version: sent.version, task: 'suppliers' }, async (_, cycle) => {
    const chosen = new Map(sent.suppliers.map((each) => [each.indicatorId, each.organisationId]));
    const suppliers = indicatorsOf(cycle.methodology).map((indicator) => ({
      indicatorId: indicator.id,
      organisationId: chosen.get(indicator.id) ?? '',
    }));
    return { draft: { suppliers }, again: ['people'] };
  });
}

/** Sets the days of the stages; a day may be left open. */
export function saveCalendar(deps: Deps, by: Actor, id: string, sent: Sent<typeof openingCalendar>) {
  return settle(deps, by, { id, version: sent.version, task: 'calendar' }, async () => ({
    draft: { calendar: sent.stages },
  }));
}

/** Says that a task was looked at and is right as it stands. */
export function checkTask(deps: Deps, by: Actor, id: string, { version, task }: Sent<typeof openingCheck>) {
  return settle(deps, by, { id, version, task }, async () => ({}));
}

/** Gives up a cycle that was never open: its edition goes with it, the audit chain keeps that it was begun. */
export async function discardCycle(deps: Deps, by: Actor, id: string, version: number): Promise<void> {
  await inTransaction(deps, by, 'cycle.discard', async (change) => {
    const cycle = await lockCycle(change.tx, id, 'update');
    demandStage(cycle, 'preparation');
    demandVersion(cycle, version);
    if (cycle.openedAt) throw new DomainError('cycle_was_open', 409);
    const { openings, cycles, editions } = schema;
    await change.remove(openings, eq(openings.cycleId, id));
    await change.remove(cycles, eq(cycles.id, id));
    await change.remove(
      editions,
      and(eq(editions.indexId, cycle.indexId), eq(editions.id, cycle.editionId))!,
    );
    change.about({ subject: { type: 'cycle', id }, cycleId: id, before: { title: cycle.title } });
  });
}

/** Saves one task of a cycle in preparation, half done or whole, and marks it as looked at. */
async function settle(
  deps: Deps,
  by: Actor,
  { id, version, task }: { id: string; version: number; task: OpeningTaskName },
  work: (change: Change, cycle: LoadedCycle, draft: OpeningDraft) => Promise<Settled>,
): Promise<void> {
  await inTransaction(deps, by, 'cycle.prepare', async (change) => {
    const cycle = await lockCycle(change.tx, id, 'update');
    demandStage(cycle, 'preparation');
    demandVersion(cycle, version);
    const before = await draftOf(change.tx, cycle);
    const { cycle: columns = {}, draft = {}, again = [] } = await work(change, cycle, before);
    const checked = OPENING_TASKS.filter(
      (each) => !again.includes(each) && (each === task || before.checked.includes(each)),
    );
    await writeDraft(change, id, { ...before, ...draft, checked });
    await change.update(schema.cycles, eq(schema.cycles.id, id), { ...columns, version: version + 1 });
    await changeEdition(change, cycle, columns);
    const was = { ...cycle, ...before };
    const now = { ...columns, ...draft };
    change.about({
      subject: { type: 'cycle', id },
      cycleId: id,
      before: { task, ...only(was, Object.keys(now)) },
      after: { task, ...now },
    });
  });
}

async function writeDraft(change: Change, cycleId: string, draft: OpeningDraft): Promise<void> {
  const { openings } = schema;
  const row = { ...draft, savedAt: change.at };
  const updated = await change.update(openings, eq(openings.cycleId, cycleId), row);
  if (updated.length === 0) await change.insert(openings, [{ ...row, cycleId }]);
}

/** The edition bears the title and the version of its cycle. */
async function changeEdition(
  change: Change,
  { indexId, editionId }: LoadedCycle,
  { title, methodologyDigest }: NonNullable<Settled['cycle']>,
): Promise<void> {
  const set = { ...(title && { title }), ...(methodologyDigest && { methodologyDigest }) };
  if (Object.keys(set).length === 0) return;
  const { editions } = schema;
  await change.update(editions, and(eq(editions.indexId, indexId), eq(editions.id, editionId))!, set);
}

function inOrder(bodies: readonly OpeningBody[]): OpeningBody[] {
  return bodies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function only(all: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
