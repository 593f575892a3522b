import type { EditionIndicator, IndicatorAnswer } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { isZero, shown } from './numbers.ts';
import { effectTitle } from './words.ts';

type Effective = Pick<EditionIndicator, 'effect' | 'unit' | 'lowerIsBetter' | 'maxPoints'>;

/** What an indicator does, and how much at most: points added or taken away, or a share that does neither. */
export function effectInWords({ effect, unit, lowerIsBetter, maxPoints }: Effective, locale: Locale): string {
  if (unit === 'percent')
    return (lowerIsBetter ? m.site_effect_share_lower : m.site_effect_share)({}, { locale });
  return m.site_effect_at_most(
    { effect: effectTitle(effect, locale), max: shown(maxPoints, locale) },
    { locale },
  );
}

/** The lede of an indicator: what it does, how many of the bodies with a figure have all of it, and how many have none. */
export function indicatorLede(indicator: IndicatorAnswer, rated: number, locale: Locale): string {
  const { rows, effect, unit, lowerIsBetter, maxPoints } = indicator;
  const all = String(rated);
  const known = rows.filter(({ points }) => points !== null);
  if (unit === 'percent')
    return (lowerIsBetter ? m.site_share_lower_lede : m.site_share_lede)(
      { n: String(known.length), all },
      { locale },
    );
  const n = String(known.length);
  const published = known.length < rated ? [m.site_bodies_with_figure({ n, all }, { locale })] : [];
  // Of those about whom nothing was published nobody knows whether they have all of it.
  if (known.length === 0) return [`${effectInWords(indicator, locale)}.`, ...published].join(' ');
  const max = shown(maxPoints, locale);
  const full = known.filter(({ points }) => (effect === 'penalty' ? isZero(points!) : points === maxPoints));
  const lede =
    effect === 'penalty'
      ? m.site_penalty_lede({ max, full: String(full.length), all: n }, { locale })
      : m.site_indicator_lede(
          { effect: effectTitle(effect, locale), max, full: String(full.length), all: n },
          { locale },
        );
  return [lede, ...published].join(' ');
}
