import type { BodiesAnswer, BodyHistoryAnswer, RegisterBody } from '@olshem/contracts';
import { topCriteriaOf } from '@olshem/scoring';
import { asc } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import type { CatalogueState } from './catalogue-state.ts';
import type { PublishedRevision } from './revision.ts';

/** `GET /bodies`: the register. */
export async function bodiesAnswer(db: Reader): Promise<BodiesAnswer> {
  const found = await db.select().from(schema.bodies).orderBy(asc(schema.bodies.id));
  const acts = await db
    .select()
    .from(schema.bodyActs)
    .orderBy(asc(schema.bodyActs.on), asc(schema.bodyActs.id));
  return {
    bodies: found.map(({ successorOf, succeededBy, ...body }) => ({
      ...body,
      predecessors: successorOf,
      successors: succeededBy,
      acts: acts
        .filter(({ from, to }) => from.includes(body.id) || to.includes(body.id))
        .map(({ recordedAt: _, ...act }) => act),
    })),
  };
}

/** `GET /bodies/{body}`: its results in every published edition, those of renamed predecessors included. */
export function bodyHistoryAnswer(
  { bodies }: BodiesAnswer,
  { indices }: CatalogueState,
  id: string,
): BodyHistoryAnswer | undefined {
  const body = bodies.find((each) => each.id === id);
  if (!body) return undefined;
  const line = lineageOf(bodies, id);
  const results = indices.flatMap(({ editions }) =>
    editions.flatMap(({ latest, demonstration }) =>
      latest
        ? line
            .filter((rated) => latest.payload.bodies[rated])
            .map((rated) => resultIn(latest, rated, demonstration))
        : [],
    ),
  );
  return { ...body, results };
}

/** The body and everyone it succeeded, nearest first. */
function lineageOf(bodies: readonly RegisterBody[], id: string): string[] {
  const line = [id];
  for (const each of line) {
    const predecessors = bodies.find((body) => body.id === each)?.predecessors ?? [];
    line.push(...predecessors.filter((predecessor) => !line.includes(predecessor)));
  }
  return line;
}

function resultIn(
  revision: PublishedRevision,
  rated: string,
  demonstration: boolean,
): BodyHistoryAnswer['results'][number] {
  const { payload } = revision;
  const { group } = payload.bodies[rated]!;
  const total = revision.cell(rated, revision.root);
  return {
    body: revision.nameOf(rated),
    index: payload.index,
    edition: payload.edition,
    title: payload.title,
    demonstration,
    group,
    bodiesInGroup: revision.bodiesOf(group).length,
    rank: total?.rank ?? null,
    total: total?.points ?? null,
    grade: total?.band ?? null,
    criteria: topCriteriaOf(payload.methodology).map(({ id, title }) => {
      const cell = revision.cell(rated, id);
      return { id, title, points: cell?.points ?? null, rank: cell?.rank ?? null, band: cell?.band ?? null };
    }),
  };
}
