import type { MethodologyAnswer } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { parseMethodology } from '@olshem/scoring/serialise';
import { quoted } from './quoted.ts';
import { isAdditive } from './ranking-rows.ts';

/** How points become a total, or that they become none, in sentences that hold for this very methodology. */
export function totalInWords(methodology: MethodologyAnswer, locale: Locale): string[] {
  const { criteria, rated, maxTotal } = methodology;
  const effects = new Set(criteria.flatMap(({ indicators }) => indicators.map(({ effect }) => effect)));
  const main = criteria.find(({ maxPoints }) => maxPoints === maxTotal);
  const ownEffects = [
    ...(effects.has('penalty') ? [m.site_how_penalty({}, { locale })] : []),
    ...(effects.has('bonus') ? [m.site_how_bonus({}, { locale })] : []),
  ];
  if (!rated) return [m.site_how_apart({}, { locale }), ...ownEffects, m.site_how_rounding({}, { locale })];
  if (isAdditive(methodology))
    return [m.site_how_sum({}, { locale }), ...ownEffects, m.site_how_rounding({}, { locale })];
  return [
    ...(main ? [m.site_how_main({ criterion: quoted(main.title[locale], locale) }, { locale })] : []),
    ...ownEffects,
    ...(areMeans(methodology) ? [m.site_how_mean({}, { locale })] : [m.site_how_rounding({}, { locale })]),
  ];
}

/** Whether every criterion is the plain mean of its indicators. */
function areMeans({ definition }: MethodologyAnswer): boolean {
  return parseMethodology(definition).index.children.every(
    (child) => 'aggregation' in child && child.aggregation.kind === 'mean',
  );
}
