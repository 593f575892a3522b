import type { BodiesAnswer, BodyAct, BodyHistoryAnswer, RegisterBody } from '@olshem/contracts';
import { topCriteriaOf } from '@olshem/scoring';
import { asc } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { concerns, loadActs, type StoredAct } from '../register/body-act.store.ts';
import type { CatalogueState } from './catalogue-state.ts';
import { yearOf } from './continuity.ts';
import { reportsOf } from './edition.ts';
import type { PublishedRevision } from './revision.ts';

/** `GET /bodies`: the register. */
export async function bodiesAnswer(db: Reader): Promise<BodiesAnswer> {
  const found = await db.select().from(schema.bodies).orderBy(asc(schema.bodies.id));
  const acts = await loadActs(db);
  return {
    bodies: found.map(({ successorOf, succeededBy, ...body }) => ({
      ...body,
      predecessors: successorOf,
      successors: succeededBy,
      acts: said(acts.inForce, body.id),
      annulledActs: said(acts.annulled, body.id),
    })),
  };
}

/** The acts that speak of a body, as everyone reads them. */
function said<Act extends StoredAct>(acts: readonly Act[], bodyId: string): Omit<Act, 'recordedAt'>[] {
  return acts.filter((act) => concerns(act, bodyId)).map(({ recordedAt: _, ...act }) => act);
}

/** `GET /bodies/{body}`: its results in every published edition, and before it those of the bodies that it came from. */
export function bodyHistoryAnswer(
  { bodies }: BodiesAnswer,
  { indices }: CatalogueState,
  id: string,
): BodyHistoryAnswer | undefined {
  const known = new Map(bodies.map((each) => [each.id, each]));
  const body = known.get(id);
  if (!body) return undefined;
  const lineage = lineageOf(known, body);
  const results = indices.flatMap(({ editions }) =>
    editions.flatMap(({ latest, demonstration }) =>
      latest
        ? lineage
            .filter((line) => latest.payload.bodies[line.at(-1)!.id] && isBefore(latest, line))
            .map((line) => resultIn(latest, line, demonstration))
        : [],
    ),
  );
  return { ...body, results };
}

/** From the body back to each one that it came from, nearest first: the bodies on the way, itself at the beginning. */
function lineageOf(known: ReadonlyMap<string, RegisterBody>, body: RegisterBody): RegisterBody[][] {
  const lines = [[body]];
  const seen = new Set([body.id]);
  for (const line of lines) {
    for (const id of line.at(-1)!.predecessors) {
      const predecessor = known.get(id);
      if (!predecessor || seen.has(id)) continue;
      seen.add(id);
      lines.push([...line, predecessor]);
    }
  }
  return lines;
}

/** Whether an edition rated the last body of a line before the one after it came: what it was rated since is its own history. */
function isBefore({ payload }: PublishedRevision, line: readonly RegisterBody[]): boolean {
  const [later, rated] = [line.at(-2), line.at(-1)!];
  if (!later) return true;
  const year = yearOf(payload.edition);
  const came = rated.acts
    .find(({ from, to }) => from.includes(rated.id) && to.includes(later.id))
    ?.on.slice(0, 4);
  // Without a year there is nothing to go by but that the body is over.
  if (year === undefined || came === undefined) return rated.validTo !== null;
  return year < came || (year === came && !line.slice(0, -1).some(({ id }) => payload.bodies[id]));
}

function resultIn(
  revision: PublishedRevision,
  line: readonly RegisterBody[],
  demonstration: boolean,
): BodyHistoryAnswer['results'][number] {
  const { payload } = revision;
  const rated = line.at(-1)!.id;
  const { group } = payload.bodies[rated]!;
  const total = revision.cell(rated, revision.root);
  return {
    body: revision.nameOf(rated),
    index: payload.index,
    edition: payload.edition,
    title: payload.title,
    documents: reportsOf(payload),
    demonstration,
    group,
    bodiesInGroup: revision.ratedIn(group),
    rank: total?.rank ?? null,
    total: total?.points ?? null,
    grade: total?.band ?? null,
    acts: actsSince(payload.edition, line),
    criteria: topCriteriaOf(payload.methodology).map(({ id, title }) => {
      const cell = revision.cell(rated, id);
      return { id, title, points: cell?.points ?? null, rank: cell?.rank ?? null, band: cell?.band ?? null };
    }),
  };
}

/** What happened since an edition to the bodies of a line, oldest first. */
function actsSince(edition: string, line: readonly RegisterBody[]): BodyAct[] {
  const year = yearOf(edition);
  if (year === undefined) return [];
  const rated = line.at(-1)!.id;
  const acts = new Map(line.flatMap((body) => body.acts.map((act) => [act.id, act])));
  return (
    [...acts.values()]
      .filter(({ on }) => on.slice(0, 4) >= year)
      // What else a later body was formed from happened to others, not to the one that was rated.
      .filter(({ from, to }) => to.includes(rated) || line.some(({ id }) => from.includes(id)))
      // An act of the same year that the rated body came from was before it was rated.
      .filter(({ on, from, to }) => on.slice(0, 4) > year || from.includes(rated) || !to.includes(rated))
      .toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
  );
}
