import { randomUUID } from 'node:crypto';
import { openBundle } from '@olshem/bundle';
import { LIMITS, type EarlyFigures, type NewPreRelease } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../../access/context.ts';
import { inTransaction, type Change } from '../../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../../cycles/cycle.store.ts';
import { demandVersion } from '../../cycles/stage-change.ts';
import { schema } from '../../database/database.ts';
import type { ApiDeps } from '../../deps.ts';
import { DomainError, ForeignRead, notFound } from '../../errors/refusal.ts';
import { latestPublication } from '../publish.ts';
import { openToEarly, preReleasesOf } from './pre-release.store.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Puts somebody on the pre-release list of a cycle, while no publication of it is settled. */
export async function addPreRelease(
  deps: Deps,
  by: Acting,
  cycleId: string,
  { version, personId, opensAt, reason }: NewPreRelease,
): Promise<void> {
  await inTransaction(deps, by, 'pre-release.add', async (change) => {
    const cycle = await lockOpenList(change, cycleId, version);
    const name = await demandPerson(change, personId);
    const listed = await preReleasesOf(change.tx, cycleId);
    if (listed.some((each) => each.personId === personId && each.closedAt === null))
      throw faultAt('personId', 'pre_release_listed');
    if (listed.length >= LIMITS.preReleases)
      throw new DomainError('pre_release_full', 409, { most: LIMITS.preReleases });
    if (new Date(opensAt) <= change.at) throw faultAt('opensAt', 'instant_is_past');
    const id = randomUUID();
    const row = { id, cycleId, personId, opensAt: new Date(opensAt), reason };
    await change.insert(schema.preReleases, [{ ...row, addedAt: change.at, addedById: by.id }]);
    await moveVersion(change, cycle);
    const after = { person: name, opensAt };
    change.about({ subject: { type: 'pre-release', id }, cycleId, after, reason });
  });
}

/** Takes somebody off the list. Whoever could already read by it stays in the publication with the time until now. */
export async function endPreRelease(
  deps: Deps,
  by: Acting,
  { cycleId, id }: { cycleId: string; id: string },
  version: number,
): Promise<void> {
  await inTransaction(deps, by, 'pre-release.end', async (change) => {
    const cycle = await lockOpenList(change, cycleId, version);
    const entry = (await preReleasesOf(change.tx, cycleId)).find((each) => each.id === id);
    if (!entry || entry.closedAt) throw notFound();
    const { preReleases } = schema;
    if (await wasOpen(change, cycleId, entry.opensAt))
      await change.update(preReleases, eq(preReleases.id, id), { closedAt: change.at });
    else await change.remove(preReleases, eq(preReleases.id, id));
    await moveVersion(change, cycle);
    const before = { person: entry.name, opensAt: entry.opensAt };
    change.about({ subject: { type: 'pre-release', id }, cycleId, before });
  });
}

/** The figures of a settled publication for somebody on its list, before its instant. Every reading is an entry of the audit. */
export async function readEarly(deps: Deps, by: Acting, cycle: LoadedCycle): Promise<EarlyFigures> {
  const subject = { type: 'pre-release', id: cycle.id, cycleId: cycle.id };
  const open = await openToEarly(deps.db, by.id, deps.now());
  if (!open.some(({ cycleId }) => cycleId === cycle.id)) throw new ForeignRead(subject);
  return inTransaction(deps, by, 'pre-release.read', async (change) => {
    const { indexId, editionId } = cycle;
    const publication = (await latestPublication(change.tx, indexId, editionId))!;
    const { payload } = openBundle(publication.bundle);
    change.about({
      subject: { type: 'publication', id: `${indexId}/${editionId}/${publication.revision}` },
      cycleId: cycle.id,
      after: { sha256: publication.sha256 },
    });
    const names = new Map(cycle.bodies.map(({ id, name }) => [id, name]));
    return {
      cycleId: cycle.id,
      revision: publication.revision,
      publishedAt: publication.publishedAt.toISOString(),
      sha256: publication.sha256,
      reason: publication.reason,
      standings: Object.entries(payload.bodies).map(([bodyId, { group }]) => {
        const total = payload.results[bodyId]?.[payload.methodology.index.id];
        return {
          bodyId,
          name: names.get(bodyId)!,
          group,
          total: total?.points ?? null,
          grade: total?.band ?? null,
          rank: total?.rank ?? null,
        };
      }),
    };
  });
}

async function lockOpenList(change: Change, cycleId: string, version: number): Promise<LoadedCycle> {
  const cycle = await lockCycle(change.tx, cycleId, 'update');
  if (cycle.stage === 'published') throw new DomainError('pre_release_settled', 409);
  demandVersion(cycle, version);
  return cycle;
}

/** A proposal to publish that somebody has seen was made with another list. */
async function moveVersion(change: Change, { id, version }: LoadedCycle): Promise<void> {
  await change.update(schema.cycles, eq(schema.cycles.id, id), { version: version + 1 });
}

async function demandPerson(change: Change, personId: string): Promise<string> {
  const { user } = schema;
  const [person] = await change.tx
    .select({ name: user.name })
    .from(user)
    .where(and(eq(user.id, personId), eq(user.disabled, false)));
  if (!person) throw faultAt('personId', 'person_unknown');
  return person.name;
}

/** Whether some publication, since called off, was settled while an entry held. */
async function wasOpen(change: Change, cycleId: string, opensAt: Date): Promise<boolean> {
  const { publications, calledOffPublications: off } = schema;
  const called = await change.tx
    .select({ at: off.at })
    .from(off)
    .innerJoin(publications, eq(publications.id, off.publicationId))
    .where(eq(publications.cycleId, cycleId));
  return called.some(({ at }) => at > opensAt);
}

function faultAt(
  path: 'personId' | 'opensAt',
  code: 'pre_release_listed' | 'instant_is_past' | 'person_unknown',
): DomainError {
  return new DomainError('invalid_request', 422, {}, { errors: [{ path, code }] });
}
