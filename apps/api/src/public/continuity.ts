import type { BodiesAnswer, BodyAct, ContinuityAnswer, RegisterBody } from '@olshem/contracts';
import { Fraction, topCriteriaOf } from '@olshem/scoring';
import type { CatalogueEdition, CatalogueState } from './catalogue-state.ts';
import { figuresOf } from './printed-figures.ts';
import type { PublishedRevision } from './revision.ts';

/**
 * `GET …/{edition}/continuity`: which bodies of an edition are not what they were in the periods that its figures stand beside —
 * the earlier edition of the index, and every period against which the report prints a change.
 */
export function continuityAnswer(
  { bodies }: BodiesAnswer,
  { indices }: CatalogueState,
  edition: CatalogueEdition & { latest: PublishedRevision },
): ContinuityAnswer {
  const { latest } = edition;
  const own = indices.find(({ id }) => id === edition.indexId)?.editions ?? [];
  const earlier = earlierOf(edition, own);
  const printed = (latest.payload.reference?.changes ?? []).map(({ since }) => since);
  const periods = new Set([...printed, ...(earlier ? [earlier.id] : [])]);
  return {
    edition: latest.editionId,
    comparisons: [...periods].sort().map((since) => ({
      since,
      edition: since === earlier?.id ? `${earlier.indexId}/${earlier.id}` : null,
      figures:
        since === earlier?.id && earlier.latest
          ? figuresOf(earlier.latest.payload).map(({ id, value }) => ({ id, value }))
          : [],
      before: since === earlier?.id && earlier.latest ? beforeOf(latest, earlier.latest) : [],
      bodies: bodies
        .filter(({ id }) => latest.payload.bodies[id])
        .map((body) => ({ body, ...changedBetween(body, since, edition.id) }))
        .filter(({ acts, existed }) => acts.length > 0 || !existed)
        .map(({ body: { id, validFrom }, acts, existed }) => ({ body: id, existed, validFrom, acts })),
    })),
  };
}

/** What the earlier edition says of the bodies and nodes that both hold, and by how much the points differ. */
function beforeOf(
  latest: PublishedRevision,
  earlier: PublishedRevision,
): ContinuityAnswer['comparisons'][number]['before'] {
  const { methodology, bodies } = latest.payload;
  const nodes = methodology.rated ? [latest.root] : topCriteriaOf(methodology).map(({ id }) => id);
  return Object.keys(bodies).flatMap((body) =>
    nodes.flatMap((node) => {
      const then = earlier.cell(body, node);
      if (!then || (then.points === null && then.rank === null)) return [];
      const now = latest.cell(body, node)?.points ?? null;
      return [
        {
          body,
          node,
          points: then.points,
          rank: then.rank,
          change:
            now === null || then.points === null
              ? null
              : Fraction.parse(now).minus(Fraction.parse(then.points)).toString(),
        },
      ];
    }),
  );
}

/** The year of an edition or of a period, where its name says one. */
export function yearOf(period: string): string | undefined {
  return /^\d{4}(?!\d)/.exec(period)?.[0];
}

/** What happened to a body between two periods, both included, and whether it was there in the first. */
function changedBetween(
  { acts, validFrom }: RegisterBody,
  since: string,
  until: string,
): { acts: BodyAct[]; existed: boolean } {
  const [first, last] = [yearOf(since), yearOf(until)];
  if (first === undefined) return { acts: [], existed: true };
  const between = acts.filter(({ on }) => {
    const year = on.slice(0, 4);
    return year >= first && (last === undefined || year <= last);
  });
  return { acts: between, existed: validFrom === null || validFrom.slice(0, 4) <= first };
}

/** The published edition of the same index before this one, as far as both say their year. */
function earlierOf(
  edition: CatalogueEdition,
  own: readonly CatalogueEdition[],
): CatalogueEdition | undefined {
  const year = yearOf(edition.id);
  return own
    .filter(({ id, latest }) => latest && year !== undefined && (yearOf(id) ?? year) < year)
    .toSorted((a, b) => b.id.localeCompare(a.id))[0];
}
