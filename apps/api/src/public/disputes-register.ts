import type { DisputesRegisterAnswer } from '@olshem/contracts';
import { asc, eq } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import type { PublishedRevision } from './revision.ts';

type Line = DisputesRegisterAnswer['disputes'][number];

/** `GET …/{edition}/disputes`: every dispute of a published cycle, without documents and without names of persons. */
export async function disputesRegister(
  db: Reader,
  cycleId: string,
  revision: PublishedRevision,
): Promise<DisputesRegisterAnswer> {
  const { disputes, decisions } = schema;
  const found = await db
    .select({
      dispute: disputes,
      decision: { reasonCode: decisions.reasonCode, decidedAt: decisions.decidedAt },
    })
    .from(disputes)
    .leftJoin(decisions, eq(decisions.disputeId, disputes.id))
    .where(eq(disputes.cycleId, cycleId))
    .orderBy(asc(disputes.number));
  const lines = found.map(({ dispute, decision }): Line => {
    const amendment = revision.payload.amendments.find((each) => each.dispute === dispute.number);
    const { status } = dispute;
    const final =
      status === 'upheld' || status === 'partly-upheld' || status === 'rejected' || status === 'withdrawn';
    return {
      number: dispute.number,
      body: dispute.bodyId,
      indicator: dispute.indicatorId,
      supplier: dispute.supplierId,
      filedAt: dispute.filedAt.toISOString(),
      decidedAt: decision?.decidedAt.toISOString() ?? null,
      outcome: final ? status : 'open',
      reasonCode: decision?.reasonCode ?? null,
      pointsBefore: amendment?.pointsBefore ?? null,
      pointsAfter: amendment?.pointsAfter ?? null,
      rankBefore: amendment?.rankBefore ?? null,
      rankAfter: amendment?.rankAfter ?? null,
    };
  });
  return {
    edition: revision.editionId,
    disputes: lines,
    suppliers: [...Map.groupBy(lines, ({ supplier }) => supplier)].map(countsOf),
  };
}

function countsOf([supplier, own]: [string, Line[]]): DisputesRegisterAnswer['suppliers'][number] {
  const days = own
    .flatMap(({ filedAt, decidedAt }) =>
      decidedAt ? [Math.floor((Date.parse(decidedAt) - Date.parse(filedAt)) / 86_400_000)] : [],
    )
    .sort((a, b) => a - b);
  return {
    supplier,
    filed: own.length,
    upheld: own.filter(({ outcome }) => outcome === 'upheld' || outcome === 'partly-upheld').length,
    medianDays: days[Math.floor((days.length - 1) / 2)] ?? null,
  };
}
