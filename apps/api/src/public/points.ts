import type { PointsAnswer } from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import type { PublishedRevision } from './revision.ts';

/** `GET …/{edition}/points`: every body of a group on every indicator. Undefined when there is no such group. */
export function pointsAnswer(revision: PublishedRevision, group: string): PointsAnswer | undefined {
  const { methodology } = revision.payload;
  if (!methodology.groups.some(({ id }) => id === group)) return undefined;
  const indicators = indicatorsOf(methodology);
  return {
    edition: revision.editionId,
    group,
    revision: revision.note.revision,
    rows: revision.bodiesOf(group).map((body) => ({
      body: revision.nameOf(body),
      indicators: Object.fromEntries(
        indicators.map(({ id }) => {
          const cell = revision.cell(body, id);
          return [id, { status: cell?.status ?? 'missing', points: cell?.points ?? null }];
        }),
      ),
    })),
  };
}
