import type { RankingRow } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

/** How a reader wants the ranking: kept in the address. */
export interface RankingWish {
  /** `rank`, `name`, `total` or a criterion, with a minus for the other direction. */
  sort: string;
  /** Only this grade; empty for all. */
  grade: string;
  /** Only bodies that are found by these words; empty for all. */
  query: string;
}

/** The query of an address; a page may read it and not change it. */
type Search = Pick<URLSearchParams, 'get' | typeof Symbol.iterator>;

/** Reads the wish from an address; what it does not know falls back to the plain ranking. */
export function wishOf(search: Search): RankingWish {
  return {
    sort: search.get('sort') ?? 'rank',
    grade: search.get('grade') ?? '',
    query: search.get('q')?.trim() ?? '',
  };
}

/**
 * The rows a reader asked for. `rows` come best first; where a criterion decides, the caller has had the API sort
 * them, because points are compared exactly there and never here. `found` are the bodies that the query means.
 */
export function viewOf(
  rows: readonly RankingRow[],
  { sort, grade }: RankingWish,
  locale: Locale,
  found: ReadonlySet<string> | null = null,
): RankingRow[] {
  const kept = rows.filter(
    (row) => (grade === '' || row.grade === grade) && (found?.has(row.body.id) ?? true),
  );
  const column = sort.replace('-', '');
  if (column === 'name') {
    const collator = new Intl.Collator(locale);
    kept.sort((a, b) => collator.compare(a.body.name[locale], b.body.name[locale]));
  }
  // The highest total is the first place: one order serves both columns.
  const backwards =
    column === 'total' ? sort === 'total' : (column === 'name' || column === 'rank') && sort.startsWith('-');
  return backwards ? kept.reverse() : kept;
}

/** The address of the same view with some of its parameters changed; empty ones disappear. */
export function withParameters(search: Search, changes: Record<string, string>): string {
  const next = new URLSearchParams([...search]);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return `?${next}`;
}
