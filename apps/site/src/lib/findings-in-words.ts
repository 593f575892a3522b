import type { BodyAnswer, BodyIndicatorOnWire, EditionAnswer, RankingRow } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { isZero, place, shown } from './numbers.ts';
import { coverageInWords } from './origin-in-words.ts';
import { quoted } from './quoted.ts';

/** What a reader should take away from an edition: who was rated, who leads, who is last. */
export function ledeOf(
  edition: EditionAnswer,
  rows: readonly RankingRow[],
  group: string,
  locale: Locale,
): string {
  const groups = edition.groups.map((each) => coverageInWords(each, locale)).join(', ');
  const indicators = edition.criteria.reduce((sum, criterion) => sum + criterion.indicators.length, 0);
  const named = edition.groups.some(({ rated }) => rated !== null);
  const rated = (named ? m.site_edition_named : m.site_edition_rated)(
    { groups, indicators: String(indicators) },
    { locale },
  );
  const ranked = rows.filter(({ rank, total }) => rank !== null && total !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  // A report that places only some bodies does not say who is last.
  if (!first || !last || first === last || ranked.length < rows.length) return rated;
  const ends = m.site_edition_ends(
    {
      group,
      first: first.body.name[locale],
      firstTotal: shown(first.total, locale),
      last: last.body.name[locale],
      lastTotal: shown(last.total, locale),
    },
    { locale },
  );
  return `${rated} ${ends}`;
}

/** A finding about the middle of a group: what half of its bodies reached at least. */
export function halfReached(rows: readonly RankingRow[], group: string, locale: Locale): string {
  const ranked = rows.filter(({ total }) => total !== null);
  const middle = ranked[Math.ceil(ranked.length / 2) - 1];
  return middle ? m.site_half_reached({ group, total: shown(middle.total, locale) }, { locale }) : group;
}

/** The indicators on which a body lost points, the greatest loss first. */
export function lossesOf(body: BodyAnswer): BodyIndicatorOnWire[] {
  return body.criteria
    .flatMap(({ indicators }) => indicators)
    .filter(({ lost }) => lost !== null && !isZero(lost) && place(lost) > 0)
    .sort((a, b) => place(b.lost) - place(a.lost));
}

/** The headline of a body: its place, or its places where an index has no total, and where most points were lost. */
export function headlineOf(body: BodyAnswer, partial: boolean, locale: Locale): string {
  const rank =
    body.rank === null
      ? placesOf(body, locale) || unrankedOf(body, partial, locale)
      : m.site_rank_of({ rank: String(body.rank), of: String(body.bodiesInGroup) }, { locale });
  // Marks and shares have no losses that could stand in one list.
  const losses = body.total === null || partial ? [] : lossesOf(body).slice(0, 3);
  if (losses.length === 0) return rank;
  const list = losses.map(
    ({ title, lost }) => `${quoted(title[locale], locale)} (${shown(`-${lost}`, locale)})`,
  );
  return `${rank} ${m.site_most_lost({ list: list.join(', ') }, { locale })}`;
}

function placesOf({ criteria }: BodyAnswer, locale: Locale): string {
  return criteria
    .filter(({ rank }) => rank !== null)
    .map(({ title, rank }) => `${title[locale]}: ${m.site_rank_short({ n: String(rank) }, { locale })}`)
    .join('; ');
}

/** Why a body has no place. */
function unrankedOf({ ground }: BodyAnswer, partial: boolean, locale: Locale): string {
  if (ground) return m.site_not_ranked_because({ ground: lowerFirst(ground[locale]) }, { locale });
  return (partial ? m.site_not_ranked_partial : m.site_not_ranked)({}, { locale });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
