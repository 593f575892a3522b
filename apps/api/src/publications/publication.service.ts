import { randomUUID } from 'node:crypto';
import type { PublicationPreview, ValueChange } from '@olshem/contracts';
import { scoreEdition } from '@olshem/scoring';
import { inTransaction, type Change } from '../audit/change.ts';
import { demandVersion, moveTo } from '../cycles/cycle.service.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { exitConditions } from '../cycles/exit-conditions.ts';
import { demandStage, stageTitle } from '../cycles/stage-guard.ts';
import { schema, type Reader } from '../database/database.ts';
import type { Wording } from '../database/schema/columns.ts';
import type { ApiDeps } from '../deps.ts';
import { actorOf, type Person } from '../http/context.ts';
import { DomainError } from '../http/refusal.ts';
import { currentRevisions, editionOf, type StoredRevision } from '../values/value.store.ts';
import { shortOf, writeRevisions } from '../values/value.service.ts';
import { cycleDraft } from './cycle-draft.ts';
import { differencesOf, draftRevisions } from './differences.ts';
import { latestPublication, release, type StoredPublication } from './publish.ts';

type Deps = Pick<ApiDeps, 'db' | 'now' | 'methodologies' | 'signingKey'>;

/** Draft against final: every value that moved with its cause, and what moved with it in the results. */
export async function previewPublication(db: Reader, cycle: LoadedCycle): Promise<PublicationPreview> {
  const differences = await differencesOf(db, cycle);
  const final = await currentRevisions(db, cycle.id);
  const shown = (await draftRevisions(db, cycle.id)) ?? final;
  const unexplained = differences.filter(({ cause }) => cause === 'none').length;
  return {
    cycleId: cycle.id,
    ready: cycle.stage === 'consolidation' && unexplained === 0,
    unexplained,
    differences,
    results: movements(cycle, shown, final),
  };
}

/** Publishes a cycle as the next revision of its edition. Refused while any exit condition of the consolidation is unmet. */
export async function publishCycle(
  deps: Deps,
  person: Person,
  requestId: string,
  cycleId: string,
  request: { version: number; reason: Wording },
): Promise<StoredPublication> {
  return inTransaction(deps, actorOf(person, requestId), 'publication.make', async (change) => {
    const cycle = await lockCycle(change.tx, deps.methodologies, cycleId, 'update');
    if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
    if (cycle.stage !== 'consolidation')
      throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
    demandVersion(cycle, request.version);
    const unmet = (await exitConditions(change.tx, cycle, change.at)).filter(({ met }) => !met);
    const unexplained = unmet.find(({ id }) => id === 'differences-explained');
    if (unexplained)
      throw new DomainError(
        'differences_unexplained',
        409,
        { count: unexplained.missing.length },
        { details: { exitConditions: unmet } },
      );
    if (unmet.length > 0)
      throw new DomainError(
        'exit_conditions_unmet',
        409,
        { count: unmet.length },
        { details: { exitConditions: unmet } },
      );
    const after = await currentRevisions(change.tx, cycle.id);
    const before = (await draftRevisions(change.tx, cycle.id)) ?? after;
    const made = await makeRevision(change, deps, cycle, { before, after }, request.reason);
    await moveTo(change, cycle, 'published', request.reason.ru, []);
    aboutPublication(change, cycle, made, cycle.stage);
    return made;
  });
}

/** Records a correction before publication, outside any dispute: new revisions that all point to one reason. */
export async function recordCorrection(
  deps: Deps,
  person: Person,
  requestId: string,
  cycleId: string,
  request: { reason: string; changes: ValueChange[] },
): Promise<void> {
  await inTransaction(deps, actorOf(person, requestId), 'values.correct', async (change) => {
    const cycle = await lockCycle(change.tx, deps.methodologies, cycleId, 'share');
    demandStage(cycle, 'decision', 'consolidation');
    const { written, before } = await correct(change, cycle, person, request);
    change.about({
      subject: { type: 'cycle', id: cycleId },
      cycleId,
      before,
      after: written.map(shortOf),
      reason: request.reason,
    });
  });
}

/** Corrects a published edition: a new revision with a public reason; the old one stays where it is. */
export async function correctPublication(
  deps: Deps,
  person: Person,
  requestId: string,
  cycleId: string,
  request: { revision: number; reason: Wording; changes: ValueChange[] },
): Promise<StoredPublication> {
  return inTransaction(deps, actorOf(person, requestId), 'publication.correct', async (change) => {
    const cycle = await lockCycle(change.tx, deps.methodologies, cycleId, 'update');
    if (cycle.stage !== 'published')
      throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
    const latest = await latestPublication(change.tx, cycle.indexId, cycle.editionId);
    if (latest?.revision !== request.revision)
      throw new DomainError('revision_changed', 409, { revision: latest?.revision ?? 0 });
    const before = await currentRevisions(change.tx, cycle.id);
    await correct(change, cycle, person, { reason: request.reason.ru, changes: request.changes });
    const after = await currentRevisions(change.tx, cycle.id);
    const made = await makeRevision(change, deps, cycle, { before, after }, request.reason);
    aboutPublication(change, cycle, made, 'published');
    return made;
  });
}

async function makeRevision(
  change: Change,
  { signingKey }: Deps,
  cycle: LoadedCycle,
  basis: { before: StoredRevision[]; after: StoredRevision[] },
  reason: Wording,
): Promise<StoredPublication> {
  const draft = await cycleDraft(change.tx, cycle, basis, reason);
  return release(change, signingKey, {
    indexId: cycle.indexId,
    editionId: cycle.editionId,
    cycleId: cycle.id,
    reason,
    draft,
  });
}

async function correct(
  change: Change,
  cycle: LoadedCycle,
  person: Person,
  { reason, changes }: { reason: string; changes: readonly ValueChange[] },
) {
  const correctionId = randomUUID();
  await change.insert(schema.corrections, [
    { id: correctionId, cycleId: cycle.id, reason, at: change.at, byId: person.id },
  ]);
  const reasoned = changes.map((each) => ({ ...each, reason: each.reason ?? reason }));
  return writeRevisions(change, cycle, reasoned, { provenance: 'verification', correctionId });
}

function aboutPublication(
  change: Change,
  cycle: LoadedCycle,
  { indexId, editionId, revision, sha256, reason }: StoredPublication,
  stage: string,
): void {
  change.about({
    subject: { type: 'publication', id: `${indexId}/${editionId}/${revision}` },
    cycleId: cycle.id,
    before: { stage },
    after: { stage: 'published', revision, sha256, reason },
    reason: reason.ru,
  });
}

function movements(
  cycle: LoadedCycle,
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
): PublicationPreview['results'] {
  const root = cycle.methodology.index.id;
  const final = scoreEdition(editionOf(cycle, after));
  return scoreEdition(editionOf(cycle, before)).bodies.map(({ id, group, nodes }, at) => {
    const [was, is] = [nodes[root], final.bodies[at]?.nodes[root]];
    const total = { before: was?.shown ?? null, after: is?.shown ?? null };
    const grade = { before: was?.band ?? null, after: is?.band ?? null };
    const rank = { before: was?.rank ?? null, after: is?.rank ?? null };
    const changed = [total, grade, rank].some((move) => move.before !== move.after);
    return { bodyId: id, group, total, grade, rank, changed };
  });
}
