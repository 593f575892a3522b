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
import { disclosuresOf, type Disclosure } from '../values/disclosures.ts';
import { askedOnly, editionOfCycle } from '../values/supplied.ts';
import { allRevisions, cellOf, currentRevisions, type StoredRevision } from '../values/value.store.ts';
import { processOf } from './process.ts';
import { latestPublication, type Release } from './publish.ts';

/** Why a revision is made, by which proposal, and from when on it is public. */
export interface Grounds {
  reason: Text;
  proposalId: string;
  publishedAt: Date;
}

/**
 * The draft of a cycle's bundle. Its amendments are those of the revision before, then what changed since it (since what the
 * bodies were shown, for the first one), each with its public reason: a figure that was ever amended says so for good.
 */
export async function cycleDraft(
  db: Reader,
  cycle: LoadedCycle,
  { reason, proposalId, publishedAt }: Grounds,
): Promise<Release['draft']> {
  const after = askedOnly(cycle, await currentRevisions(db, cycle.id));
  const disclosures = await disclosuresOf(db, cycle.id);
  const earlier = await latestPublication(db, cycle.indexId, cycle.editionId);
  const amendments = earlier
    ? [
        ...openBundle(earlier.bundle).payload.amendments,
        ...(await amendmentsOf(db, cycle, await revisionsBefore(db, cycle.id, proposalId), after, reason)),
      ]
    : await amendmentsSinceDisclosures(db, cycle, disclosures, after, reason);
  const process = await processOf(db, cycle, { disclosures, after, proposalId, publishedAt });
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
        process,
      },
      provenanceOf(after),
    );
}

/** The state that a correction by this proposal has changed. */
async function revisionsBefore(db: Reader, cycleId: string, proposalId: string): Promise<StoredRevision[]> {
  const { corrections } = schema;
  const own = await db
    .select({ id: corrections.id })
    .from(corrections)
    .where(eq(corrections.proposalId, proposalId));
  const made = new Set(own.map(({ id }) => id));
  const all = await allRevisions(db, cycleId);
  const kept = all.filter(({ correctionId }) => !correctionId || !made.has(correctionId));
  return [...new Map(kept.map((revision) => [cellOf(revision), revision])).values()];
}

/** A value that differs from several disclosures is told once, against the first of them. */
async function amendmentsSinceDisclosures(
  db: Reader,
  cycle: LoadedCycle,
  disclosures: readonly Disclosure[],
  after: readonly StoredRevision[],
  reason: Text,
): Promise<BundleAmendment[]> {
  const told = new Map<string, BundleAmendment>();
  for (const { revisions } of disclosures) {
    for (const amendment of await amendmentsOf(db, cycle, revisions, after, reason)) {
      const cell = `${amendment.body}|${amendment.indicator}|${amendment.input}`;
      if (!told.has(cell)) told.set(cell, amendment);
    }
  }
  return [...told.values()];
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
  if (supplies.length === 0) return [];
  const decided = await decisionsOf(db, cycle.id);
  const reasons = await correctionReasons(db, cycle.id);
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
      const cause = (revision.decisionId && decided.get(revision.decisionId)) || undefined;
      const corrected = (revision.correctionId && reasons.get(revision.correctionId)) || undefined;
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
        cause: cause ? 'dispute' : corrected ? 'correction' : 'verification',
        dispute: cause?.number ?? null,
        reasonCode: cause?.reasonCode ?? null,
        reason: cause ? sameWords(cause.reasoning) : (corrected?.reason ?? reason),
        decidedAt: revision.at.toISOString(),
        decidedBy: cause?.supplier ?? corrected?.by ?? operator,
      };
    });
  });
}

interface Decided {
  number: string;
  reasonCode: string;
  reasoning: string;
  supplier: Text;
}

async function decisionsOf(db: Reader, cycleId: string): Promise<Map<string, Decided>> {
  const { decisions, disputes, organisations } = schema;
  const found = await db
    .select({
      id: decisions.id,
      number: disputes.number,
      reasonCode: decisions.reasonCode,
      reasoning: decisions.reasoning,
      supplier: organisations.name,
    })
    .from(decisions)
    .innerJoin(disputes, eq(disputes.id, decisions.disputeId))
    .innerJoin(organisations, eq(organisations.id, disputes.supplierId))
    .where(eq(disputes.cycleId, cycleId));
  return new Map(found.map(({ id, ...decided }) => [id, decided]));
}

/** Corrections with their reasons; those of a supplier in a collection that was opened again bear its name. */
async function correctionReasons(
  db: Reader,
  cycleId: string,
): Promise<Map<string, { reason: Text; by: Text | undefined }>> {
  const { corrections, user, organisations } = schema;
  const found = await db
    .select({
      id: corrections.id,
      reason: corrections.reason,
      proposalId: corrections.proposalId,
      name: organisations.name,
    })
    .from(corrections)
    .innerJoin(user, eq(user.id, corrections.byId))
    .innerJoin(organisations, eq(organisations.id, user.organisationId))
    .where(eq(corrections.cycleId, cycleId));
  return new Map(
    found.map(({ id, reason, proposalId, name }) => [
      id,
      { reason, by: proposalId === null ? name : undefined },
    ]),
  );
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
