import type { Proposal } from '@olshem/contracts';
import { eq, inArray } from 'drizzle-orm';
import type { Person } from '../../access/context.ts';
import { loadCycle, type LoadedCycle } from '../../cycles/cycle.store.ts';
import { schema, type Reader } from '../../database/database.ts';
import { receiptOf } from '../../publications/receipt.ts';
import { independentOf } from '../../access/independence.ts';
import { namesOf } from '../../values/value.store.ts';
import { isOutdated } from './proposal.service.ts';
import { proposalsOf, valuesDigest, type StoredProposal } from './proposal.store.ts';

/** The proposals of a cycle, newest first, as this person may answer them. */
export async function viewProposals(db: Reader, cycle: LoadedCycle, person: Person): Promise<Proposal[]> {
  return onWire(db, cycle, await proposalsOf(db, cycle.id), person);
}

/** One proposal. */
export async function viewProposal(db: Reader, proposal: StoredProposal, person: Person): Promise<Proposal> {
  const [seen] = await onWire(db, await loadCycle(db, proposal.cycleId), [proposal], person);
  return seen!;
}

async function onWire(
  db: Reader,
  cycle: LoadedCycle,
  proposals: readonly StoredProposal[],
  person: Person,
): Promise<Proposal[]> {
  if (proposals.length === 0) return [];
  const names = await namesOf(
    db,
    proposals.flatMap(({ askedById, answeredById }) => [askedById, answeredById]),
  );
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
  const digest = await valuesDigest(db, cycle.id);
  const { publications, calledOffPublications: off } = schema;
  const made = await db
    .select({ publication: publications, calledOffAt: off.at })
    .from(publications)
    .leftJoin(off, eq(off.publicationId, publications.id))
    .where(
      inArray(
        publications.proposalId,
        proposals.map(({ id }) => id),
      ),
    );
  const independent = await independentOf(
    db,
    person.id,
    proposals.filter(({ state }) => state === 'asked').map(({ askedById }) => askedById),
  );
  return proposals.map((proposal) => {
    const waiting = proposal.state === 'asked';
    const outdated = waiting && isOutdated(proposal, cycle, digest);
    const publication = made.find(({ publication: { proposalId } }) => proposalId === proposal.id);
    return {
      id: proposal.id,
      cycleId: proposal.cycleId,
      act: proposal.act,
      reason: proposal.reason,
      state: proposal.state,
      askedAt: proposal.askedAt.toISOString(),
      askedBy: named(proposal.askedById)!,
      answeredAt: proposal.answeredAt?.toISOString() ?? null,
      answeredBy: named(proposal.answeredById),
      answer: proposal.answer,
      outdated,
      mayApprove:
        waiting && !outdated && person.role === 'administrator' && independent.has(proposal.askedById),
      dependent:
        waiting &&
        person.role === 'administrator' &&
        person.id !== proposal.askedById &&
        !independent.has(proposal.askedById),
      publication: publication
        ? receiptOf(publication.publication, publication.calledOffAt ?? undefined)
        : null,
    };
  });
}
