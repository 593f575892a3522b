import type { RankingAnswer, RankingRow } from '@olshem/contracts';
import { criteriaOf, type BodyResult } from '@olshem/scoring';
import { nameOf, type Release } from './release.ts';

/** How a ranking is asked for: a criterion, `rank`, `total` or `name`, `-` in front for the other direction. */
export interface RankingWish {
  group: string;
  sort?: string | undefined;
  grade?: string | undefined;
}

/** The ranking of a group as published. */
export function rankingView(release: Release, { group, sort = 'rank', grade }: RankingWish): RankingAnswer {
  const { payload } = release;
  const root = payload.methodology.index.id;
  const bodies = release.bodies.filter((body) => body.group === group).sort(order(release, sort));
  const rows = bodies.map((body) => rankingRow(release, body));
  return {
    edition: release.id,
    group,
    revision: payload.revision,
    rows: grade === undefined ? rows : rows.filter((row) => payload.results[row.body.id]?.[root]?.band === grade),
  };
}

function rankingRow(release: Release, body: BodyResult): RankingRow {
  const { payload } = release;
  const published = payload.results[body.id] ?? {};
  const total = published[payload.methodology.index.id];
  const criteria = criteriaOf(payload.methodology).map(({ id }) => [id, published[id]] as const);
  return {
    rank: total?.rank ?? null,
    body: nameOf(release, body.id),
    total: total?.points ?? null,
    grade: total?.band ?? null,
    criteria: Object.fromEntries(criteria.map(([id, cell]) => [id, cell?.points ?? null])),
    criteriaRanks: Object.fromEntries(criteria.map(([id, cell]) => [id, cell?.rank ?? null])),
    criteriaBands: Object.fromEntries(criteria.map(([id, cell]) => [id, cell?.band ?? null])),
    change: null,
    findings: payload.findings.filter((finding) => finding.body === body.id).length,
    amendments: payload.amendments.filter((amendment) => amendment.body === body.id).length,
    advisory: body.nodes[payload.methodology.index.id]?.advisory ?? false,
  };
}

/** Exact scores decide; bodies without a score come last, equal ones in the order of their names. */
function order(release: Release, sort: string): (a: BodyResult, b: BodyResult) => number {
  const { methodology } = release.payload;
  const backwards = sort.startsWith('-');
  const key = backwards ? sort.slice(1) : sort;
  const byName = (a: BodyResult, b: BodyResult) =>
    nameOf(release, a.id).name.kk.localeCompare(nameOf(release, b.id).name.kk, 'kk');
  if (key === 'name') return (a, b) => (backwards ? -byName(a, b) : byName(a, b));
  const firstRanked = methodology.rated ? methodology.index.id : criteriaOf(methodology)[0]?.id;
  const node = key === 'rank' || key === 'total' ? firstRanked : key;
  // The best stands first by place, the highest by a figure.
  const lowestFirst = key === 'rank' ? !methodology.ranking.higherIsBetter : false;
  const direction = lowestFirst !== backwards ? 1 : -1;
  return (a, b) => {
    const [left, right] = [a, b].map((body) => body.nodes[node ?? '']?.points);
    if (!left || !right) return left ? -1 : right ? 1 : byName(a, b);
    return direction * left.compare(right) || byName(a, b);
  };
}
