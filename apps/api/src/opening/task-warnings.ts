import { openBundle } from '@olshem/bundle';
import { DATED_STAGES, type OpeningTaskName, type OpeningWarning } from '@olshem/contracts';
import { lint } from '@olshem/scoring/check';
import { differencesBetween } from '@olshem/scoring/study';
import { isDeepStrictEqual } from 'node:util';
import { and, desc, eq, ne } from 'drizzle-orm';
import { isWorkingDay, nextWorkingDay } from '../cycles/working-days.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { definitionOf } from '../methodologies/definition.ts';
import { latestPublication } from '../publications/publish.ts';
import { loadActs } from '../register/body-act.store.ts';
import type { OpeningDraft } from './opening.store.ts';
import type { ReadyPeople } from './people-ready.ts';
import { isOverBy, standingSuccessors } from './successors.ts';
import { bodiesFrom } from './taken-from.ts';

type StoredBody = typeof schema.bodies.$inferSelect;

/** What the warnings are read from. */
export interface Looked {
  cycle: LoadedCycle;
  draft: OpeningDraft;
  people: ReadyPeople;
  /** The bodies of the register by id. */
  register: ReadonlyMap<string, StoredBody>;
  today: string;
}

/** What should be looked at before the opening, by task. */
export async function taskWarnings(
  db: Reader,
  looked: Looked,
): Promise<Record<OpeningTaskName, OpeningWarning[]>> {
  return {
    edition: [],
    methodology: await methodologyWarnings(db, looked.cycle),
    bodies: [...bodiesOver(looked), ...(await bodiesRenamed(db, looked)), ...(await limitsOpen(db, looked))],
    suppliers: [],
    calendar: daysOff(looked.draft),
    people: [
      ...(looked.people.administrators < 2 ? [{ kind: 'one-administrator' as const }] : []),
      ...suppliersAlone(looked.people),
      ...bodiesAlone(looked),
    ],
  };
}

/** The methodology version of the edition before this one in its index; undefined for a first edition. */
export async function versionBefore(
  db: Reader,
  { indexId, editionId }: Pick<LoadedCycle, 'indexId' | 'editionId'>,
): Promise<string | undefined> {
  const { editions } = schema;
  const [before] = await db
    .select({ digest: editions.methodologyDigest })
    .from(editions)
    .where(and(eq(editions.indexId, indexId), ne(editions.id, editionId)))
    .orderBy(desc(editions.id))
    .limit(1);
  return before?.digest;
}

async function methodologyWarnings(db: Reader, cycle: LoadedCycle): Promise<OpeningWarning[]> {
  const findings = lint(cycle.methodology).length;
  const digest = await versionBefore(db, cycle);
  const differences =
    digest && digest !== cycle.methodologyDigest
      ? differencesBetween(await definitionOf(db, digest), cycle.methodology)
      : undefined;
  const { changesResults: _, ...sections } = differences ?? { changesResults: false };
  const count = Object.values(sections).reduce((sum, items) => sum + items.length, 0);
  return [
    ...(findings > 0 ? [{ kind: 'methodology-findings' as const, count: findings }] : []),
    ...(count > 0 ? [{ kind: 'methodology-changed' as const, count }] : []),
  ];
}

function bodiesOver({ draft, register, today }: Looked): OpeningWarning[] {
  return draft.bodies.flatMap(({ id }): OpeningWarning[] => {
    const body = register.get(id);
    if (!body?.validTo || !isOverBy(register, id, today)) return [];
    const successors = standingSuccessors(register, id, today).map((each) => register.get(each)!.name);
    return [{ kind: 'body-over', bodyId: id, name: body.name, on: body.validTo, successors }];
  });
}

/** A body that stood under another name in the edition from which it was taken. */
async function bodiesRenamed(db: Reader, { cycle, draft, register }: Looked): Promise<OpeningWarning[]> {
  const publication =
    draft.takenFrom === null ? undefined : await latestPublication(db, cycle.indexId, draft.takenFrom);
  if (!publication) return [];
  const { inForce } = await loadActs(db);
  const published = openBundle(publication.bundle).payload.bodies;
  return draft.bodies.flatMap(({ id }): OpeningWarning[] => {
    const before = published[id]?.name;
    const name = register.get(id)?.name;
    const act = inForce.find(({ from, names }) => from.includes(id) && isDeepStrictEqual(names?.after, name));
    if (!before || !name || !act || isDeepStrictEqual(before, name)) return [];
    return [{ kind: 'body-renamed', bodyId: id, name, before, on: act.on }];
  });
}

/** A body that came since, in place of one to which not everything applied, with what has not passed to it. */
async function limitsOpen(db: Reader, { cycle, draft, register, today }: Looked): Promise<OpeningWarning[]> {
  if (draft.takenFrom === null) return [];
  const place = { indexId: cycle.indexId, editionId: draft.takenFrom };
  const before = await bodiesFrom(db, place, cycle.methodology);
  const rated = new Set(before.map(({ id }) => id));
  const limited = before
    .filter(({ id, applicability }) => applicability.length > 0 && isOverBy(register, id, today))
    .map((body) => ({ ...body, successors: standingSuccessors(register, body.id, today) }));
  return draft.bodies
    .filter(({ id }) => !rated.has(id))
    .flatMap(({ id, applicability }): OpeningWarning[] => {
      const open = limited.find(
        ({ successors, applicability: former }) =>
          successors.includes(id) &&
          former.some(({ nodeId }) => applicability.every((limit) => limit.nodeId !== nodeId)),
      );
      const name = register.get(id)?.name;
      if (!open || !name) return [];
      return [{ kind: 'body-limits-open', bodyId: id, name, before: register.get(open.id)!.name }];
    });
}

/** The collection begins when it is opened, whatever its first day says. */
function daysOff({ calendar }: OpeningDraft): OpeningWarning[] {
  return DATED_STAGES.flatMap((stage) => {
    const days = calendar.find((each) => each.stage === stage);
    return (['opensOn', 'closesOn'] as const).flatMap((at): OpeningWarning[] => {
      const on = days?.[at];
      if (!on || isWorkingDay(on) || (stage === 'collection' && at === 'opensOn')) return [];
      return [{ kind: 'day-off', stage, at, on, better: nextWorkingDay(on) }];
    });
  });
}

function suppliersAlone({ suppliers }: ReadyPeople): OpeningWarning[] {
  return suppliers.flatMap(({ organisationId, name, people }): OpeningWarning[] => {
    if (people === 0) return [{ kind: 'supplier-without-people', organisationId, name }];
    return people === 1 ? [{ kind: 'supplier-with-one-person', organisationId, name }] : [];
  });
}

function bodiesAlone({ draft, people, register }: Looked): OpeningWarning[] {
  return draft.bodies.flatMap(({ id }): OpeningWarning[] => {
    const name = register.get(id)?.name;
    if (!name || people.represented.has(id)) return [];
    return [{ kind: 'body-without-representative', bodyId: id, name }];
  });
}
