import type { ProposalRequest } from '@olshem/contracts';
import type { Acting } from '../../access/context.ts';
import type { AuditAction } from '@olshem/contracts';
import { inTransaction } from '../../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../../cycles/cycle.store.ts';
import { stageTitle } from '../../cycles/stage-guard.ts';
import { demandVersion } from '../../cycles/stage-change.ts';
import type { ApiDeps } from '../../deps.ts';
import { DomainError } from '../../errors/refusal.ts';
import { areIndependent } from '../../access/independence.ts';
import { namesOf } from '../../values/value.store.ts';
import { demandPossible, perform } from './acts.ts';
import {
  answerProposal,
  insertProposal,
  loadProposal,
  lockProposal,
  valuesDigest,
  type StoredProposal,
} from './proposal.store.ts';

type Deps = Pick<ApiDeps, 'db' | 'now' | 'signingKey'>;

/** What the audit chain calls the act, once it is carried out. */
const ACTIONS = {
  return: 'cycle.return',
  calendar: 'cycle.calendar',
  extension: 'cycle.extend',
  correction: 'values.correct',
  publication: 'publication.make',
  revision: 'publication.correct',
} as const satisfies Record<StoredProposal['kind'], AuditAction>;

/** Asks for an act that needs two administrators. Refuses at once what could not be carried out as things stand. */
export async function propose(
  deps: Deps,
  by: Acting,
  cycleId: string,
  { version, act, reason }: ProposalRequest,
): Promise<string> {
  return inTransaction(deps, by, 'proposal.ask', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'update');
    demandVersion(cycle, version);
    if (cycle.stage === 'preparation')
      throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
    await demandPossible(change, cycle, act);
    const { id } = await insertProposal(change, cycle, { act, reason });
    change.about({ subject: { type: 'proposal', id }, cycleId, after: act, reason });
    return id;
  });
}

/**
 * Approves a proposal and so carries it out, in one transaction. Refuses the asker's own approval, and one of what the asker did
 * not see: the cycle or a value has changed since.
 */
export async function approve(deps: Deps, by: Acting, id: string): Promise<StoredProposal> {
  const { kind } = await loadProposal(deps.db, id);
  return inTransaction(deps, by, ACTIONS[kind], async (change) => {
    const proposal = await lockProposal(change.tx, id);
    if (proposal.askedById === by.id) throw new DomainError('proposal_own', 409);
    if (!(await areIndependent(change.tx, proposal.askedById, by.id)))
      throw new DomainError('proposal_not_independent', 409);
    const cycle = await lockCycle(change.tx, proposal.cycleId, 'update');
    const digest = await valuesDigest(change.tx, cycle.id);
    if (isOutdated(proposal, cycle, digest)) throw new DomainError('proposal_outdated', 409);
    await answerProposal(change, proposal, 'approved', null);
    const approved = { proposalId: id, reason: proposal.reason };
    const record = await perform(change, cycle, proposal.act, approved, deps);
    const names = await namesOf(change.tx, [proposal.askedById]);
    change.about({
      ...record,
      after: {
        ...(Array.isArray(record.after) ? { changed: record.after } : record.after),
        proposalId: id,
        askedBy: names.get(proposal.askedById) ?? '',
      },
      reason: proposal.reason,
    });
    return proposal;
  });
}

/** Ends a proposal without carrying it out: its asker withdraws it, another administrator refuses it. */
export async function decline(deps: Deps, by: Acting, id: string, reason: string): Promise<StoredProposal> {
  return inTransaction(deps, by, 'proposal.decline', async (change) => {
    const proposal = await lockProposal(change.tx, id);
    const state = proposal.askedById === by.id ? 'withdrawn' : 'refused';
    await answerProposal(change, proposal, state, reason);
    change.about({
      subject: { type: 'proposal', id },
      cycleId: proposal.cycleId,
      before: proposal.act,
      after: { state },
      reason,
    });
    return proposal;
  });
}

/**
 * Whether the cycle or its values are no longer what the asker saw. An extension does not depend on them: what others enter
 * meanwhile does not take it away.
 */
export function isOutdated(
  { kind, cycleVersion, valuesDigest: seen }: StoredProposal,
  { version }: Pick<LoadedCycle, 'version'>,
  digest: string,
): boolean {
  if (cycleVersion !== version) return true;
  return ['correction', 'publication', 'revision'].includes(kind) && seen !== digest;
}
