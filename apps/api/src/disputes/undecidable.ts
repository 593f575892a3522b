import { OPEN_STATUSES } from '@olshem/contracts';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import type { StoredDispute } from './dispute.store.ts';

/**
 * The open disputes of a cycle that nobody can decide: everyone at the supplier entered or amended the contested value. Two
 * queries, however many there are.
 */
export async function undecidableIn(db: Reader, cycleId: string): Promise<StoredDispute[]> {
  const { disputes, user, valueRevisions: values } = schema;
  const open = await db
    .select()
    .from(disputes)
    .where(and(eq(disputes.cycleId, cycleId), inArray(disputes.status, [...OPEN_STATUSES])))
    .orderBy(asc(disputes.number));
  if (open.length === 0) return [];
  const suppliers = [...new Set(open.map(({ supplierId }) => supplierId))];
  const people = await db
    .select({ id: user.id, organisationId: user.organisationId })
    .from(user)
    .where(and(eq(user.role, 'assessor'), eq(user.disabled, false), inArray(user.organisationId, suppliers)));
  const authors = await db
    .selectDistinct({
      bodyId: values.bodyId,
      indicatorId: values.indicatorId,
      authorId: values.authorId,
    })
    .from(values)
    .where(
      and(
        eq(values.cycleId, cycleId),
        inArray(values.bodyId, [...new Set(open.map(({ bodyId }) => bodyId))]),
      ),
    );
  return open.filter(({ bodyId, indicatorId, supplierId }) => {
    const touched = new Set(
      authors
        .filter((each) => each.bodyId === bodyId && each.indicatorId === indicatorId)
        .map(({ authorId }) => authorId),
    );
    return !people.some(({ id, organisationId }) => organisationId === supplierId && !touched.has(id));
  });
}
