import type { Opening } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { and, eq } from 'drizzle-orm';
import { dayOf } from '../cycles/calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { wordingOf } from '../errors/refusal.ts';
import { proposeCalendar } from './calendar-proposal.ts';
import { prepare } from './tasks.ts';

/** A cycle in preparation as its administrators see it; faults in the language of the reader. */
export async function viewOpening(
  db: Reader,
  cycle: LoadedCycle,
  { now, locale }: { now: Date; locale: Locale },
): Promise<Opening> {
  const { draft, tasks, people, register } = await prepare(db, cycle, now);
  const unknown = { kk: '', ru: '', en: '' };
  return {
    cycleId: cycle.id,
    version: cycle.version,
    indexId: cycle.indexId,
    indexTitle: await indexTitle(db, cycle.indexId),
    editionId: cycle.editionId,
    title: cycle.title,
    lastMonth: cycle.lastMonth,
    methodologyDigest: cycle.methodologyDigest,
    takenFrom: await takenFrom(db, cycle, draft.takenFrom),
    savedAt: draft.savedAt?.toISOString() ?? null,
    reopened: cycle.openedAt !== null,
    bodies: draft.bodies.map((body) => ({
      ...body,
      name: register.get(body.id)?.name ?? unknown,
      abbreviation: register.get(body.id)?.abbreviation ?? unknown,
    })),
    suppliers: draft.suppliers,
    calendar: draft.calendar,
    proposal: proposeCalendar(cycle.methodology, cycle.lastMonth, dayOf(now)),
    tasks: tasks.map(({ faults, ...task }) => ({
      ...task,
      faults: faults.map(({ path, code, values = {} }) => ({
        path,
        code,
        detail: wordingOf(code, values, locale),
      })),
    })),
    people: {
      suppliers: people.suppliers,
      bodies: draft.bodies.length,
      representedBodies: draft.bodies.filter(({ id }) => people.represented.has(id)).length,
    },
  };
}

async function indexTitle(db: Reader, id: string): Promise<Opening['indexTitle']> {
  const { indices } = schema;
  const [found] = await db.select({ title: indices.title }).from(indices).where(eq(indices.id, id));
  return found!.title;
}

async function takenFrom(
  db: Reader,
  { indexId }: LoadedCycle,
  editionId: string | null,
): Promise<Opening['takenFrom']> {
  const { editions } = schema;
  if (editionId === null) return null;
  const [found] = await db
    .select({ title: editions.title })
    .from(editions)
    .where(and(eq(editions.indexId, indexId), eq(editions.id, editionId)));
  return found ? { editionId, title: found.title } : null;
}
