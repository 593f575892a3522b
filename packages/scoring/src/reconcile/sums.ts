/** National sums and shares of an input against what is published body by body. */
import { decimalText, fill } from '../explain/words.ts';
import { indicatorOf } from '../methodology/define.ts';
import { Fraction, sumOf } from '../number/fraction.ts';
import type { Finding } from './finding.ts';
import type { PrintedSum, PublishedEdition } from './types.ts';
import { WORDS } from './words.ts';

/** Printed sums that the inputs of the bodies do not give. Nothing is said while inputs of some body are not published. */
export function reconcileSums(edition: PublishedEdition): Finding[] {
  return (edition.sums ?? []).flatMap((sum) => {
    const values = inputsOf(edition, sum, sum.input);
    const wholes = sum.shareOf === undefined ? undefined : inputsOf(edition, sum, sum.shareOf);
    if (values.length !== sum.of || (wholes && wholes.length !== sum.of)) return [];
    const whole = wholes && sumOf(wholes);
    if (whole?.isZero()) return [];
    const value = whole ? sumOf(values).times(Fraction.whole(100)).over(whole) : sumOf(values);
    const digits = sum.value.split('.')[1]?.length ?? 0;
    const printed = Fraction.parse(sum.value);
    if (value.rounded(digits, 'half-up').equals(printed)) return [];
    const near =
      value
        .minus(printed)
        .absolute()
        .compare(Fraction.ratio(1n, 10n ** BigInt(digits))) < 0;
    const expected = value.toDecimal(digits, 'half-up');
    const indicator = indicatorOf(edition.methodology, sum.indicator);
    return [
      {
        id: `figure:${sum.id}:${sum.group ?? 'all'}`,
        kind: near ? ('rounding' as const) : ('contradiction' as const),
        level: 'figure' as const,
        node: sum.indicator,
        ...(sum.group !== undefined && { group: sum.group }),
        input: sum.input,
        printed: sum.value,
        expected,
        difference: printed.minus(value).toString(),
        ...(sum.line !== undefined && { lines: [sum.line] }),
        text: fill(sum.shareOf === undefined ? WORDS.sum : WORDS.share, {
          title: indicator.inputs[sum.input]!.title,
          printed: decimalText(sum.value),
          expected: decimalText(expected),
        }),
      },
    ];
  });
}

function inputsOf(edition: PublishedEdition, { indicator, group }: PrintedSum, input: string): Fraction[] {
  return edition.bodies
    .filter((body) => group === undefined || body.group === group)
    .flatMap(({ supplied }) => {
      const text = supplied[indicator]?.inputs[input];
      return text === undefined ? [] : [Fraction.parse(text)];
    });
}
