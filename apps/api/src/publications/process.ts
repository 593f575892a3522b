import type { BundleDisclosure, BundleProcess } from '@olshem/bundle';
import type { Text } from '@olshem/scoring';
import { asc, eq } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { extensionsOf } from '../cycles/extensions.ts';
import { isEarlier } from '../cycles/stages.ts';
import { schema, type Reader } from '../database/database.ts';
import { Figures } from '../results/figures.ts';
import { changedSupplies } from '../results/supplies.ts';
import type { Disclosure } from '../values/disclosures.ts';
import { byIndicator, editionOfCycle } from '../values/supplied.ts';
import { preReleasesIn } from './pre-release/pre-release.store.ts';
import { allRevisions, cellOf, namesOf, type StoredRevision } from '../values/value.store.ts';

/** What happened between the first disclosure and the revision that is being made, as its bundle tells it to everyone. */
export async function processOf(
  db: Reader,
  cycle: LoadedCycle,
  state: {
    disclosures: readonly Disclosure[];
    after: readonly StoredRevision[];
    proposalId: string;
    publishedAt: Date;
  },
): Promise<BundleProcess> {
  const proposals = await approvals(db, cycle.id);
  const { askedBy, approvedBy } = proposals.get(state.proposalId)!;
  const extensions = await extensionsOf(db, cycle.id);
  return {
    disclosures: state.disclosures.map((disclosure) => disclosureIn(cycle, disclosure, state.after)),
    returns: await returnsOf(db, cycle.id, proposals),
    corrections: await correctionsOf(db, cycle.id, proposals),
    extensions: extensions.map(({ stage, bodyId, indicatorId, until, reason }) => ({
      stage,
      body: bodyId,
      indicator: indicatorId,
      until: until.toISOString(),
      reason,
    })),
    preReleases: await preReleasesIn(db, cycle.id, state.publishedAt),
    askedBy,
    approvedBy,
  };
}

function disclosureIn(
  cycle: LoadedCycle,
  { number, disclosedAt, revisions, versions }: Disclosure,
  after: readonly StoredRevision[],
): BundleDisclosure {
  const figures = new Figures(editionOfCycle(cycle, revisions));
  const shown = byIndicator(revisions);
  const values = changedSupplies(revisions, after).flatMap(({ bodyId, indicatorId }) => {
    const own = new Map((shown.get(`${bodyId}|${indicatorId}`) ?? []).map((each) => [each.inputId, each]));
    const inputs = Object.keys(versions)
      .map((cell) => cell.split('|'))
      .filter(([body, indicator]) => body === bodyId && indicator === indicatorId);
    return inputs.map(([, , inputId = '']) => {
      const revision = own.get(inputId);
      return {
        body: bodyId,
        indicator: indicatorId,
        input: inputId,
        value: revision?.value ?? null,
        exempt: revision?.ground ?? null,
      };
    });
  });
  return {
    number,
    disclosedAt: disclosedAt.toISOString(),
    values,
    standings: Object.fromEntries(cycle.bodies.map(({ id }) => [id, figures.standing(id)])),
  };
}

interface Approval {
  askedBy: string;
  approvedBy: string;
  reason: Text;
}

async function approvals(db: Reader, cycleId: string): Promise<Map<string, Approval>> {
  const { proposals } = schema;
  const found = await db.select().from(proposals).where(eq(proposals.cycleId, cycleId));
  const approved = found.filter(({ state }) => state === 'approved');
  const names = await namesOf(
    db,
    approved.flatMap(({ askedById, answeredById }) => [askedById, answeredById]),
  );
  return new Map(
    approved.map(({ id, askedById, answeredById, reason }) => [
      id,
      {
        askedBy: names.get(askedById) ?? '',
        approvedBy: names.get(answeredById ?? '') ?? '',
        reason,
      },
    ]),
  );
}

async function returnsOf(
  db: Reader,
  cycleId: string,
  proposals: ReadonlyMap<string, Approval>,
): Promise<BundleProcess['returns']> {
  const { stageChanges } = schema;
  const steps = await db
    .select()
    .from(stageChanges)
    .where(eq(stageChanges.cycleId, cycleId))
    .orderBy(asc(stageChanges.at));
  return steps.flatMap(({ from, to, at, proposalId }) => {
    const approval = proposalId ? proposals.get(proposalId) : undefined;
    return approval && isEarlier(to, from) ? [{ from, to, at: at.toISOString(), ...approval }] : [];
  });
}

async function correctionsOf(
  db: Reader,
  cycleId: string,
  proposals: ReadonlyMap<string, Approval>,
): Promise<BundleProcess['corrections']> {
  const { corrections } = schema;
  const made = await db
    .select()
    .from(corrections)
    .where(eq(corrections.cycleId, cycleId))
    .orderBy(asc(corrections.at));
  if (made.length === 0) return [];
  const all = await allRevisions(db, cycleId);
  const before = new Map(all.map((revision) => [`${cellOf(revision)}|${revision.version}`, revision]));
  return made.map(({ id, at, reason, proposalId }) => {
    const approval = proposalId ? proposals.get(proposalId) : undefined;
    return {
      at: at.toISOString(),
      reason,
      askedBy: approval?.askedBy ?? null,
      approvedBy: approval?.approvedBy ?? null,
      values: all
        .filter(({ correctionId }) => correctionId === id)
        .map((revision) => ({
          body: revision.bodyId,
          indicator: revision.indicatorId,
          input: revision.inputId,
          before: before.get(`${cellOf(revision)}|${revision.version - 1}`)?.value ?? null,
          after: revision.value,
        })),
    };
  });
}
