import { m, type Locale } from '@olshem/i18n';
import { shown } from '#lib/numbers.ts';
import { statusTitle } from '#lib/words.ts';

type Said = (value: string, locale: Locale) => string;
type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const labelled =
  (label: Plain): Said =>
  (value, locale) =>
    `${label({}, { locale })}: ${shown(value, locale)}`;

// What a reader has words for; a band that differs does so because its points do.
const said: Record<string, Said> = {
  points: labelled(m.site_points),
  computed: labelled(m.site_computed),
  rank: labelled(m.common_rank),
  basis: (value, locale) => (value === 'computed' ? m.site_computed : m.site_reported)({}, { locale }),
  status: (value, locale) => statusTitle(value as Parameters<typeof statusTitle>[0], locale),
  printed: (value, locale) => m.site_printed({ value: shown(value, locale) }, { locale }),
  expected: (value, locale) => m.site_expected({ value: shown(value, locale) }, { locale }),
  difference: (value, locale) => m.site_difference({ value: shown(value, locale) }, { locale }),
};

/** One side of a cell that does not agree, in words: what differs from the other side, never the record as a program holds it. */
export function valueInWords(side: string | undefined, other: string | undefined, locale: Locale): string {
  const [own, opposite] = [recordOf(side), recordOf(other)];
  if (!own) return side !== undefined && /^(?:[\da-f]{16,}|-?\d+(?:\.\d+)?)$/.test(side) ? side : '—';
  const differing = Object.entries(said).flatMap(([key, say]) => {
    const value = own[key];
    const readable = typeof value === 'string' || typeof value === 'number';
    return readable && value !== opposite?.[key] ? [say(String(value), locale)] : [];
  });
  return differing.join(' · ') || m.site_verify_differs({}, { locale });
}

function recordOf(text: string | undefined): Record<string, unknown> | undefined {
  if (!text?.startsWith('{')) return undefined;
  return JSON.parse(text) as Record<string, unknown>;
}
