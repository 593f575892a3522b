import type { Change, ChangeRecord } from '../audit/change.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { moveTo } from '../cycles/stage-change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { makeRevision } from '../publications/make-revision.ts';
import { preReleasesOf } from '../publications/pre-release/pre-release.store.ts';
import { exitConditions } from './exit-conditions.ts';
import type { Approved } from './proposals/approved.ts';

/** Days within which a publication is scheduled: whoever plans further ahead changes the calendar. */
const FURTHEST = 60 * 24 * 60 * 60 * 1000;

interface ProposedPublication {
  publishAt?: string | undefined;
}

/** Refuses a publication while any exit condition of the consolidation is unmet, or at an instant that is over. */
export async function demandPublication(
  change: Change,
  cycle: LoadedCycle,
  { publishAt }: ProposedPublication,
): Promise<void> {
  demandStage(cycle, 'consolidation');
  // A demonstration waits for no extension: whoever plays all parts has no days to wait.
  const unmet = (await exitConditions(change.tx, cycle, change.at)).filter(
    ({ met, waivable }) => !met && !waivable,
  );
  const details = { details: { exitConditions: unmet } };
  const unexplained = unmet.find(({ id }) => id === 'differences-explained');
  if (unexplained)
    throw new DomainError('differences_unexplained', 409, { count: unexplained.missing.length }, details);
  if (unmet.length > 0) throw new DomainError('exit_conditions_unmet', 409, { count: unmet.length }, details);
  const ahead = publishAt === undefined ? 1 : Date.parse(publishAt) - change.at.getTime();
  if (ahead <= 0 || ahead > FURTHEST)
    throw new DomainError(
      'invalid_request',
      422,
      {},
      { errors: [{ path: 'publishAt', code: ahead <= 0 ? 'instant_is_past' : 'instant_too_far' }] },
    );
  await demandListInTime(change, cycle, publishAt);
}

/** Whoever is to read before the instant must have the time to: nobody is told to have read who could not. */
async function demandListInTime(change: Change, { id }: LoadedCycle, publishAt?: string): Promise<void> {
  const holding = (await preReleasesOf(change.tx, id)).filter(({ closedAt }) => closedAt === null);
  const late = holding.filter(({ opensAt }) => publishAt === undefined || opensAt >= new Date(publishAt));
  if (late.length === 0) return;
  const values = { names: late.map(({ name }) => name).join(', ') };
  const code = publishAt === undefined ? 'pre_release_at_once' : 'pre_release_too_late';
  throw new DomainError('invalid_request', 422, {}, { errors: [{ path: 'publishAt', code, values }] });
}

/** Publishes a cycle as the next revision of its edition, at once or at an instant until which nothing of it is shown. */
export async function publish(
  change: Change,
  cycle: LoadedCycle,
  { publishAt }: ProposedPublication,
  { proposalId, reason }: Approved,
  deps: Pick<ApiDeps, 'signingKey'>,
): Promise<ChangeRecord> {
  await moveTo(change, cycle, { to: 'published', reason, proposalId });
  const publishedAt = publishAt === undefined ? change.at : new Date(publishAt);
  return makeRevision(change, deps, cycle, { reason, proposalId, publishedAt });
}
