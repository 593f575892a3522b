import { DATED_STAGES, OPENING_TASKS, type OpeningBody, type OpeningDays } from '@olshem/contracts';
import { indicatorsOf, type Applicability } from '@olshem/scoring';
import { inArray } from 'drizzle-orm';
import { dayOf } from '../cycles/calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';

/** What is settled so far of a cycle in preparation. */
export type OpeningDraft = Omit<typeof schema.openings.$inferSelect, 'cycleId' | 'savedAt'> & {
  savedAt: Date | null;
};

/** The draft of a cycle in preparation. One that was open before and was taken back begins as it stood. */
export async function draftOf(db: Reader, cycle: LoadedCycle): Promise<OpeningDraft> {
  return (await draftsOf(db, [cycle])).get(cycle.id)!;
}

/** The drafts of several cycles, by their ids. */
export async function draftsOf(
  db: Reader,
  cycles: readonly LoadedCycle[],
): Promise<ReadonlyMap<string, OpeningDraft>> {
  const { openings } = schema;
  const ids = cycles.map(({ id }) => id);
  const stored = await db.select().from(openings).where(inArray(openings.cycleId, ids));
  return new Map(
    cycles.map((cycle) => [
      cycle.id,
      stored.find(({ cycleId }) => cycleId === cycle.id) ?? draftOfOpened(cycle),
    ]),
  );
}

function draftOfOpened(cycle: LoadedCycle): OpeningDraft {
  return {
    takenFrom: null,
    bodies: cycle.bodies.map(({ id, group, applicability }) => ({
      id,
      group,
      applicability: Object.entries(applicability).map(([nodeId, limit]) => ({ nodeId, ...limit })),
    })),
    suppliers: indicatorsOf(cycle.methodology).map(({ id }) => ({
      indicatorId: id,
      organisationId: cycle.suppliers.get(id) ?? '',
    })),
    calendar: DATED_STAGES.map((stage): OpeningDays => {
      const dates = cycle.stages.find((each) => each.stage === stage);
      return {
        stage,
        opensOn: dates ? dayOf(dates.opensAt) : '',
        closesOn: dates?.closesAt ? dayOf(dates.closesAt) : '',
      };
    }),
    checked: [...OPENING_TASKS],
    savedAt: null,
  };
}

/** The limits of a body as the engine reads them. */
export function applicabilityIn({
  applicability,
}: Pick<OpeningBody, 'applicability'>): Record<string, Applicability> {
  return Object.fromEntries(applicability.map(({ nodeId, status, ground }) => [nodeId, { status, ground }]));
}
