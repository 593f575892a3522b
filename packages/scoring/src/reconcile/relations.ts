/** Figures that are printed beside each other and must agree: sums, shares, differences, growth. */
import { decimalText, fill } from '../explain/words.ts';
import { Fraction, sumOf } from '../number/fraction.ts';
import type { Finding } from './finding.ts';
import type { PrintedRelation, PublishedEdition, RelatedFigure } from './types.ts';
import { WORDS } from './words.ts';

/** Relations that no values within the printed precision of their figures can satisfy. */
export function reconcileRelations(edition: PublishedEdition): Finding[] {
  return (edition.relations ?? []).flatMap((relation) => {
    const given = combine(relation, relation.of.map(rangeOf));
    const printed = rangeOf(relation.value);
    if (given.from.compare(printed.upTo) <= 0 && printed.from.compare(given.upTo) <= 0) return [];
    const value = combine(
      relation,
      relation.of.map(({ value: text, scale }) => exactly(scaled(text, scale))),
    ).from;
    const digits = digitsOf(relation.value.value);
    const own = Fraction.parse(relation.value.scale ?? '1');
    const expected = value.over(own).toDecimal(digits, 'half-up');
    const difference = Fraction.parse(relation.value.value).minus(value.over(own));
    const near = difference.absolute().compare(lastDigit(digits)) < 0;
    const lines = [...new Set([...relation.of, relation.value].flatMap(({ line }) => line ?? []))];
    return [
      {
        id: `figure:${relation.id}:${relation.body ?? 'all'}`,
        kind: near ? ('rounding' as const) : ('contradiction' as const),
        level: 'figure' as const,
        node: edition.methodology.index.id,
        ...(relation.body !== undefined && { body: relation.body }),
        printed: relation.value.value,
        expected,
        difference: difference.toString(),
        ...(lines.length > 0 && { lines }),
        text: fill(WORDS.relation, {
          title: relation.title,
          printed: decimalText(relation.value.value),
          expected: decimalText(expected),
        }),
      },
    ];
  });
}

interface Range {
  from: Fraction;
  upTo: Fraction;
}

/** What the figures give, from the least to the most. Figures are not below zero. */
function combine({ kind }: PrintedRelation, figures: readonly Range[]): Range {
  const [first, second] = figures;
  if (kind === 'sum') {
    return { from: sumOf(figures.map(({ from }) => from)), upTo: sumOf(figures.map(({ upTo }) => upTo)) };
  }
  if (!first || !second) throw new RangeError(`A ${kind} is of two figures.`);
  if (kind === 'difference')
    return { from: first.from.minus(second.upTo), upTo: first.upTo.minus(second.from) };
  const less = kind === 'growth' ? HUNDRED : Fraction.ZERO;
  return {
    from: first.from.times(HUNDRED).over(second.upTo).minus(less),
    upTo: first.upTo.times(HUNDRED).over(second.from).minus(less),
  };
}

/** The values that would be printed as this figure; an exact count stands for itself. */
function rangeOf({ value, scale, exact }: RelatedFigure): Range {
  const middle = scaled(value, scale);
  if (exact) return exactly(middle);
  const half = scaled('0.5', scale).times(lastDigit(digitsOf(value)));
  return { from: middle.minus(half), upTo: middle.plus(half) };
}

function exactly(value: Fraction): Range {
  return { from: value, upTo: value };
}

function scaled(value: string, scale = '1'): Fraction {
  return Fraction.parse(value).times(Fraction.parse(scale));
}

function digitsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

function lastDigit(digits: number): Fraction {
  return Fraction.ratio(1n, 10n ** BigInt(digits));
}

const HUNDRED = Fraction.whole(100);
