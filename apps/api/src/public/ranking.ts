import type { RankingAnswer, RankingRow } from '@olshem/contracts';
import { topCriteriaOf, Fraction } from '@olshem/scoring';
import type { PublishedRevision } from './revision.ts';

/** What a reader of the ranking asks for. */
export interface RankingQuestion {
  group: string;
  /** `rank`, `total`, `name` or a criterion; `-` before it turns the order. */
  sort?: string | undefined;
  grade?: string | undefined;
  lang?: 'kk' | 'ru' | 'en' | undefined;
}

/** `GET …/{edition}/ranking`. Undefined when there is no such group or nothing to sort by. */
export function rankingAnswer(
  revision: PublishedRevision,
  { group, sort = 'rank', grade, lang = 'kk' }: RankingQuestion,
): RankingAnswer | undefined {
  const { methodology } = revision.payload;
  if (!methodology.groups.some(({ id }) => id === group)) return undefined;
  const rows = revision
    .bodiesOf(group)
    .map((id) => rowOf(revision, id))
    .filter((row) => grade === undefined || row.grade === grade);
  const key = sort.replace(/^-/, '');
  if (!['rank', 'total', 'name'].includes(key) && !topCriteriaOf(methodology).some(({ id }) => id === key))
    return undefined;
  const sorted = key === 'rank' ? rows : rows.sort(comparison(key, lang));
  return {
    edition: revision.editionId,
    group,
    revision: revision.note.revision,
    rows: sort.startsWith('-') ? sorted.reverse() : sorted,
  };
}

function rowOf(revision: PublishedRevision, id: string): RankingRow {
  const total = revision.cell(id, revision.root);
  const criteria = topCriteriaOf(revision.payload.methodology).map(
    (criterion) => [criterion.id, revision.cell(id, criterion.id)] as const,
  );
  return {
    rank: total?.rank ?? null,
    body: revision.nameOf(id),
    total: total?.points ?? null,
    grade: total?.band ?? null,
    criteria: Object.fromEntries(criteria.map(([name, cell]) => [name, cell?.points ?? null])),
    criteriaRanks: Object.fromEntries(criteria.map(([name, cell]) => [name, cell?.rank ?? null])),
    criteriaComputedRanks: Object.fromEntries(
      criteria.flatMap(([name]) => {
        const computed = revision.computedRank(id, name);
        return computed === null ? [] : [[name, computed]];
      }),
    ),
    criteriaBands: Object.fromEntries(criteria.map(([name, cell]) => [name, cell?.band ?? null])),
    criteriaPrinted: Object.fromEntries(criteria.map(([name]) => [name, revision.printedBeside(id, name)])),
    findings: revision.findings({ body: id }).length,
    amendments: revision.amendments(id).length,
    advisory: revision.isAdvisory(id),
    ground: revision.groundOf(id, revision.root),
    criteriaGrounds: Object.fromEntries(
      criteria.flatMap(([name]) => {
        const ground = revision.groundOf(id, name);
        return ground ? [[name, ground]] : [];
      }),
    ),
  };
}

/** Names in the order of the language, scores from the highest; what has no score comes last. */
function comparison(key: string, lang: 'kk' | 'ru' | 'en') {
  const scoreOf = (row: RankingRow) => (key === 'total' ? row.total : (row.criteria[key] ?? null));
  return (a: RankingRow, b: RankingRow): number => {
    if (key === 'name') return a.body.name[lang].localeCompare(b.body.name[lang], lang);
    const [one, other] = [scoreOf(a), scoreOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return Fraction.parse(other).compare(Fraction.parse(one));
  };
}
