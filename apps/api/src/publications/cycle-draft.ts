import {
  draftOfCycle,
  openBundle,
  type BundleAmendment,
  type BundleDraft,
  type InputProvenance,
  type Provenance,
} from '@olshem/bundle';
import { m, type Locale } from '@olshem/i18n';
import type { Text } from '@olshem/scoring';
import { and, eq, sql } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { Figures } from '../results/figures.ts';
import { changedSupplies } from '../results/supplies.ts';
import { editionOfCycle } from '../values/supplied.ts';
import { cellOf, type StoredRevision } from '../values/value.store.ts';
import { latestPublication, type Release } from './publish.ts';

/** What the figures are measured against: the draft that the bodies saw, or the revision before. */
export interface Basis {
  before: readonly StoredRevision[];
  after: readonly StoredRevision[];
}

/**
 * The draft of a cycle's bundle. Its amendments are those of the revision before, then what changed since the basis, each
 * with its public reason: a figure that was ever amended says so for good.
 */
export async function cycleDraft(
  db: Reader,
  cycle: LoadedCycle,
  { before, after }: Basis,
  reason: Text,
): Promise<Release['draft']> {
  const amendments = [
    ...(await earlierAmendments(db, cycle)),
    ...(await amendmentsOf(db, cycle, before, after, reason)),
  ];
  const edition = editionOfCycle(cycle, after);
  const [row] = await db
    .select({ title: schema.editions.title })
    .from(schema.editions)
    .where(and(eq(schema.editions.indexId, cycle.indexId), eq(schema.editions.id, cycle.editionId)));
  const title = row?.title ?? cycle.title;
  const bodies = Object.fromEntries(
    cycle.bodies.map(({ id, group, abbreviation, name, region }) => [
      id,
      { group, abbreviation, name, region },
    ]),
  );
  return (place): BundleDraft =>
    draftOfCycle(
      edition,
      {
        ...place,
        index: cycle.indexId,
        edition: cycle.editionId,
        title,
        period: title,
        origin: 'platform',
        demonstration: cycle.demonstration,
        reason,
        bodies,
        amendments,
      },
      provenanceOf(after),
    );
}

async function earlierAmendments(db: Reader, cycle: LoadedCycle): Promise<readonly BundleAmendment[]> {
  const latest = await latestPublication(db, cycle.indexId, cycle.editionId);
  if (!latest) return [];
  return openBundle(latest.bundle).payload.amendments;
}

function provenanceOf(revisions: readonly StoredRevision[]): Provenance {
  const provenance: Record<string, Record<string, Record<string, InputProvenance>>> = {};
  for (const { bodyId, indicatorId, inputId, provenance: kind } of revisions) {
    ((provenance[bodyId] ??= {})[indicatorId] ??= {})[inputId] = { kind };
  }
  return provenance;
}

/** One line per value that changed; its effect is that of all the values of its cause together. */
async function amendmentsOf(
  db: Reader,
  cycle: LoadedCycle,
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
  reason: Text,
): Promise<BundleAmendment[]> {
  const was = new Map(before.map((revision) => [cellOf(revision), revision]));
  const supplies = changedSupplies(before, after);
  const causes = await causesOf(
    db,
    supplies.flatMap(({ changed }) => changed),
  );
  const operator = await operatorName(db);
  const figures = new Figures(editionOfCycle(cycle, before));
  return supplies.flatMap((supply) => {
    const { bodyId, indicatorId } = supply;
    const read = (from: Figures) => ({
      points: from.at(bodyId, indicatorId).points,
      ...from.standing(bodyId),
    });
    const shown = read(figures);
    // Each cause is told with its own effect, as if it alone had changed the draft.
    const alone = figures.supposing(supply, read);
    return supply.changed.map((revision): BundleAmendment => {
      const cause = (revision.decisionId && causes.get(revision.decisionId)) || undefined;
      return {
        body: bodyId,
        indicator: indicatorId,
        input: revision.inputId,
        before: was.get(cellOf(revision))?.value ?? null,
        after: revision.value,
        pointsBefore: shown.points,
        pointsAfter: alone.points,
        totalBefore: shown.total,
        totalAfter: alone.total,
        rankBefore: shown.rank,
        rankAfter: alone.rank,
        cause: cause ? 'dispute' : revision.correctionId ? 'correction' : 'verification',
        dispute: cause?.number ?? null,
        reasonCode: cause?.reasonCode ?? null,
        reason: cause || revision.reason ? sameWords(cause?.reasoning ?? revision.reason ?? '') : reason,
        decidedAt: revision.at.toISOString(),
        decidedBy: cause?.supplier ?? operator,
      };
    });
  });
}

async function causesOf(db: Reader, revisions: readonly StoredRevision[]) {
  const { decisions, disputes, organisations } = schema;
  const causes = new Map<string, { number: string; reasonCode: string; reasoning: string; supplier: Text }>();
  for (const id of new Set(revisions.flatMap(({ decisionId }) => decisionId ?? []))) {
    const [found] = await db
      .select({
        number: disputes.number,
        reasonCode: decisions.reasonCode,
        reasoning: decisions.reasoning,
        supplier: organisations.name,
      })
      .from(decisions)
      .innerJoin(disputes, eq(disputes.id, decisions.disputeId))
      .innerJoin(organisations, eq(organisations.id, disputes.supplierId))
      .where(eq(decisions.id, id));
    if (found) causes.set(id, found);
  }
  return causes;
}

/** Who answers for a correction: the operator of the index. */
async function operatorName(db: Reader): Promise<Text> {
  const { organisations } = schema;
  const [operator] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(sql`${organisations.kinds} @> '["operator"]'`)
    .limit(1);
  return operator?.name ?? inThree((locale) => m.term_platform({}, { locale }));
}

/** A reason stands in the language in which it was given; nobody translates what somebody said. */
function sameWords(text: string): Text {
  return inThree(() => text);
}

function inThree(words: (locale: Locale) => string): Text {
  return { kk: words('kk'), ru: words('ru'), en: words('en') };
}
