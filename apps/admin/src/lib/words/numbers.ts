import { m, type Locale } from '@olshem/i18n';
import { formatDecimal } from '@olshem/scoring';
import { Fraction, type Effect } from '@olshem/scoring';

/** Points as the reader's language writes them, digit for digit; a dash where there are none. */
export function shown(points: string | null | undefined, locale: Locale): string {
  return points == null ? '—' : formatDecimal(points, locale);
}

/**
 * What an indicator cost: what is missing to its maximum, or the whole of a penalty. A bonus that was not earned costs nothing.
 * Null where there are no points or nothing was lost.
 */
export function lostOf(points: string | null, max: string, effect: Effect = 'add'): string | null {
  if (points === null || effect === 'bonus') return null;
  const earned = Fraction.parse(points);
  const lost = effect === 'penalty' ? earned : Fraction.parse(max).minus(earned);
  return lost.compare(Fraction.ZERO) > 0 ? decimalText(lost) : null;
}

/** By how much a figure moves, signed; null where it stays or where one side is missing. */
export function movementOf(before: string | null, after: string | null): string | null {
  if (before === null || after === null) return null;
  const moved = Fraction.parse(after).minus(Fraction.parse(before));
  if (moved.isZero()) return null;
  return `${moved.compare(Fraction.ZERO) > 0 ? '+' : ''}${decimalText(moved)}`;
}

/** A movement in words and sign: `+0,48`, or that nothing changes. */
export function movementWords(before: string | null, after: string | null, locale: Locale): string {
  const moved = movementOf(before, after);
  return moved === null ? m.portal_no_change({}, { locale }) : formatDecimal(moved, locale);
}

/** The greater loss first; what is not lost comes last. */
export function byLoss(one: string | null, other: string | null): number {
  return Fraction.parse(other ?? '0').compare(Fraction.parse(one ?? '0'));
}

function decimalText(value: Fraction): string {
  return value.terminates() ? value.toString() : value.toDecimal(2);
}
