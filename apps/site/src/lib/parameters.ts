import type { IndicatorAnswer } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { shown } from './numbers.ts';

type Value = IndicatorAnswer['parameters'][number]['value'];

/** Steps of a ladder as a manifest declares them. */
interface Ladder {
  direction: string;
  steps: readonly { limit: string; points: string }[];
  otherwise: string;
}

/** A parameter in words, one line per step: a number in the language's digits, a ladder as its steps, per group where they differ. */
export function parameterLines(value: Value, groups: ReadonlyMap<string, string>, locale: Locale): string[] {
  if (typeof value === 'string') return [numeral(value, locale)];
  if (isLadder(value)) return ladderLines(value, locale);
  const byGroup = value['byGroup'];
  if (isRecord(byGroup)) {
    return Object.entries(byGroup).flatMap(([group, inner]) => {
      const lines = parameterLines(inner as Value, groups, locale);
      return [`${groups.get(group) ?? group}: ${lines.join('; ')}`];
    });
  }
  return [
    Object.entries(value)
      .map(([name, inner]) => `${name} ${plain(inner, locale)}`)
      .join('; '),
  ];
}

function ladderLines({ direction, steps, otherwise }: Ladder, locale: Locale): string[] {
  const worded = ladderWords[direction] ?? m.site_ladder_at_least;
  const lines = steps.map(({ limit, points }) =>
    worded({ limit: shown(limit, locale), value: shown(points, locale) }, { locale }),
  );
  return [...lines, m.site_ladder_otherwise({ value: shown(otherwise, locale) }, { locale })];
}

const ladderWords: Record<string, typeof m.site_ladder_at_least> = {
  'at-least': m.site_ladder_at_least,
  'more-than': m.site_ladder_more_than,
  'at-most': m.site_ladder_at_most,
  'less-than': m.site_ladder_less_than,
};

function isLadder(value: Record<string, unknown>): value is Record<string, unknown> & Ladder {
  return (
    typeof value['direction'] === 'string' &&
    Array.isArray(value['steps']) &&
    typeof value['otherwise'] === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((one) => plain(one, locale)).join('; ');
  if (isRecord(value))
    return Object.values(value)
      .map((one) => plain(one, locale))
      .join(' — ');
  return numeral(String(value), locale);
}

function numeral(text: string, locale: Locale): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? shown(text, locale) : text;
}
