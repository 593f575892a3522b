import { OPEN_STATUSES, type Cycle } from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import { eq } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { askedBodies } from '../values/asked.ts';
import { missingInputs } from '../values/faults.ts';
import { latestSignOffs, returnOf, signedOffAt } from '../values/sign-off.store.ts';
import { suppliedOf } from '../values/supplied.ts';
import { unjustifiedAmong } from '../values/unusual/unusual.service.ts';
import { currentRevisions, namesOf } from '../values/value.store.ts';

/** How far the indicators of a cycle are: entered by whom, unusual, signed off, returned, disputed. */
export async function progressOf(
  db: Reader,
  cycle: LoadedCycle,
  indicatorIds: string[],
  now: Date,
): Promise<Cycle['progress']> {
  if (indicatorIds.length === 0) return [];
  const current = await currentRevisions(db, cycle.id, { indicatorIds });
  const revisions = Map.groupBy(current, ({ indicatorId }) => indicatorId);
  const signOffs = await latestSignOffs(db, cycle.id);
  const names = await namesOf(db, [
    ...current.map(({ authorId }) => authorId),
    ...[...signOffs.values()].map(({ byId }) => byId),
  ]);
  const unjustified =
    cycle.stage === 'collection' ? await unjustifiedAmong(db, cycle, indicatorIds, current, now) : [];
  const disputes = await db.select().from(schema.disputes).where(eq(schema.disputes.cycleId, cycle.id));
  return indicatorsOf(cycle.methodology)
    .filter(({ id }) => indicatorIds.includes(id))
    .map((indicator) => {
      const own = revisions.get(indicator.id) ?? [];
      const asked = askedBodies(cycle, indicator.id);
      const expected =
        asked.length * Object.values(indicator.inputs).filter(({ optional }) => !optional).length;
      const missing = asked.flatMap(({ id }) =>
        missingInputs(indicator, suppliedOf(own, id, indicator.id)),
      ).length;
      const about = disputes.filter(({ indicatorId }) => indicatorId === indicator.id);
      const open = about.filter(({ status }) => OPEN_STATUSES.some((each) => each === status));
      return {
        indicatorId: indicator.id,
        supplierId: cycle.suppliers.get(indicator.id) ?? '',
        expected,
        entered: expected - missing,
        missing,
        signedOffAt: signedOffAt(signOffs, indicator.id)?.toISOString() ?? null,
        returned: returnOf(signOffs, indicator.id, names),
        enteredBy: [...new Set(own.flatMap(({ authorId }) => names.get(authorId ?? '') ?? []))].sort(),
        enteredAt: latestOf(own),
        unjustified: unjustified.filter(({ indicatorId }) => indicatorId === indicator.id).length,
        disputes: {
          open: open.length,
          overdue: open.filter(({ dueAt }) => dueAt < now).length,
          decided: about.length - open.length,
        },
      };
    });
}

/** When the last of some values came. */
function latestOf(revisions: readonly { at: Date }[]): string | null {
  const latest = Math.max(...revisions.map(({ at }) => at.getTime()));
  return revisions.length > 0 ? new Date(latest).toISOString() : null;
}
