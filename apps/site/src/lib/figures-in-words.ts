import type { PrintedFigure } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { inUnit, shown } from './numbers.ts';

/** A figure of a whole group with its unit, and with the “more than” that is printed beside it. */
export function figureInWords(
  { value, unit, of, qualifier }: Pick<PrintedFigure, 'value' | 'unit' | 'of' | 'qualifier'>,
  locale: Locale,
): string {
  const n = shown(value, locale);
  if (unit === 'thousand-appeals')
    return (qualifier === 'more than' ? m.site_thousand_more : m.site_thousand)({ n }, { locale });
  if (unit === 'bodies') return of === null ? n : m.site_bodies_of({ n, of: String(of) }, { locale });
  return inUnit(value, unit, locale);
}
