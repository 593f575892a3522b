import type { EditionAnswer, EditionSummary } from '@olshem/contracts';
import { formatDate, m, type Locale } from '@olshem/i18n';
import { shown } from './numbers.ts';
import { quoted } from './quoted.ts';

type Document = EditionSummary['documents'][number];
type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** Kinds of document from which figures are loaded. */
const kinds: Partial<Record<Document['kind'], Plain>> = {
  'official-report': m.site_kind_official_report,
  'media-article': m.site_kind_media_article,
  'media-ranking': m.site_kind_media_ranking,
};

/** A document as a citation names it: what kind it is, its title, who published it and when, or that it does not say. */
export function documentInWords({ kind, title, publisher, published }: Document, locale: Locale): string {
  return m.site_document(
    {
      kind: kinds[kind]?.({}, { locale }) ?? '',
      title: quoted(title[locale], locale),
      publisher: publisher?.[locale] ?? m.site_publisher_unknown({}, { locale }),
      date: published === null ? m.site_date_unknown({}, { locale }) : formatDate(published, locale),
    },
    { locale },
  );
}

/** When a revision came about: what was published elsewhere was only loaded here. */
export function publishedInWords(documents: readonly Document[], instant: string, locale: Locale): string {
  const date = formatDate(instant, locale);
  return documents.length > 0 ? m.site_loaded({ date }, { locale }) : m.site_published({ date }, { locale });
}

/** How much of a group an edition holds: a number, and of how many where its source names only some. */
export function coverageInWords(
  { title, bodies, rated }: EditionAnswer['groups'][number],
  locale: Locale,
): string {
  const group = title[locale].toLocaleLowerCase(locale);
  return rated === null
    ? m.site_group_count({ group, n: String(bodies) }, { locale })
    : m.site_group_named({ group, n: String(bodies), of: String(rated) }, { locale });
}

/** How many bodies of a group an edition holds, and of how many where its source names only some. */
export function countOfGroup(
  { bodies, rated }: Pick<EditionAnswer['groups'][number], 'bodies' | 'rated'>,
  locale: Locale,
): string {
  return rated === null
    ? String(bodies)
    : m.site_named_of({ n: String(bodies), of: String(rated) }, { locale });
}

/** What recomputing this edition means: what follows from published data, and what was taken as printed. */
export function recomputationInWords(
  {
    indicators,
    recomputed,
    printed,
    exempt,
    missing,
    criteria,
    totals,
  }: NonNullable<EditionAnswer['recomputation']>,
  locale: Locale,
): string {
  const n = (count: number) => shown(String(count), locale);
  return [
    m.site_recomputation_indicators(
      { recomputed: n(recomputed), all: n(indicators), printed: n(printed), exempt: n(exempt) },
      { locale },
    ),
    ...(missing > 0 ? [m.site_recomputation_missing({ n: n(missing) }, { locale })] : []),
    ...(totals > 0
      ? [m.site_recomputation_totals({ criteria: n(criteria), totals: n(totals) }, { locale })]
      : criteria > 0
        ? [m.site_recomputation_criteria({ criteria: n(criteria) }, { locale })]
        : []),
  ].join(' ');
}

/** A place; where the source prints another one than its own points give, with both. */
export function rankInWords(
  rank: number,
  computed: number | null,
  locale: Locale,
  of: number | null = null,
): string {
  if (of !== null) return m.site_rank_printed_of({ n: String(rank), of: String(of) }, { locale });
  return computed === null
    ? m.site_rank_short({ n: String(rank) }, { locale })
    : m.site_rank_printed({ n: String(rank), computed: String(computed) }, { locale });
}
