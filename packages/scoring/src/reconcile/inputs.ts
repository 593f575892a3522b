/** Printed points against the published inputs, with the values that would fit. */
import { indicatorsOf } from '../methodology/define.ts';
import { decimalText, fill } from '../explain/words.ts';
import type { Text } from '../methodology/text.ts';
import type { Indicator } from '../methodology/types.ts';
import { valuesThatFit } from '../inverse/values-that-fit.ts';
import type { ParameterValue } from '../expression/scope.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyResult } from '../scoring/edition.ts';
import { parameterValues, scoreIndicator, type Supplied } from '../scoring/score-indicator.ts';
import { join, same, WORDS } from './words.ts';
import type { Finding } from './finding.ts';
import type { PublishedEdition } from './types.ts';

/** Every indicator whose printed points are not what its published inputs give, or lie outside its range. */
export function reconcileInputs(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  const parameters = parameterValues(edition.methodology);
  const supplied = new Map(edition.bodies.map((body) => [body.id, body.supplied]));
  return bodies.flatMap((body) =>
    indicatorsOf(edition.methodology).flatMap((indicator) => {
      const { points, computed, shown } = body.nodes[indicator.id]!;
      if (!points) return [];
      const common = place(edition, body, indicator, shown!);
      const most = Fraction.parse(indicator.maxPoints);
      if (points.compare(Fraction.ZERO) < 0 || points.compare(most) > 0) {
        return [outside(indicator, common)];
      }
      if (!computed || computed.equals(points)) return [];
      const given = supplied.get(body.id)![indicator.id] ?? { inputs: {} };
      const statement = fill(WORDS.indicator, {
        title: indicator.title,
        printed: decimalText(common.printed),
        expected: decimalText(computed.toString()),
      });
      return [
        mismatch({ indicator, given, group: body.group, parameters, points, computed, statement, common }),
      ];
    }),
  );
}

/** Printed figures that are no inputs of the rule, tried as one: does the printed score follow from them? */
export function reconcileCandidates(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  const parameters = parameterValues(edition.methodology);
  return edition.candidates.flatMap((candidate) => {
    const body = bodies.find(({ id }) => id === candidate.body);
    const indicator = indicatorsOf(edition.methodology).find(({ id }) => id === candidate.indicator);
    if (!body || !indicator) return [];
    const { points, shown } = body.nodes[indicator.id]!;
    if (!points) return [];
    const given: Supplied = { inputs: candidate.inputs };
    const score = scoreIndicator(indicator, given, body.group, parameters);
    if (score.status !== 'scored' || score.points.equals(points)) return [];
    const statement = fill(WORDS.candidate, {
      title: indicator.title,
      printed: decimalText(shown!),
      figure: candidate.title,
      value: decimalText(candidate.value),
      expected: decimalText(score.points.toString()),
    });
    const common = place(edition, body, indicator, shown!, candidate.fact);
    const lines = [...(common.lines ?? []), ...(candidate.line === undefined ? [] : [candidate.line])];
    return [
      mismatch({
        indicator,
        given,
        group: body.group,
        parameters,
        points,
        computed: score.points,
        statement,
        common: { ...common, lines },
        only: [candidate.input],
      }),
    ];
  });
}

type Common = Pick<Finding, 'id' | 'node' | 'body' | 'group' | 'printed' | 'lines'>;

function place(
  edition: PublishedEdition,
  body: BodyResult,
  indicator: Indicator,
  printed: string,
  fact?: string,
): Common {
  const line = edition.lines[body.id]?.[indicator.id];
  return {
    id: `indicator:${indicator.id}:${body.id}${fact === undefined ? '' : `:${fact}`}`,
    node: indicator.id,
    body: body.id,
    group: body.group,
    printed,
    ...(line !== undefined && { lines: [line] }),
  };
}

function outside(indicator: Indicator, common: Common): Finding {
  return {
    ...common,
    kind: 'contradiction',
    level: 'indicator',
    expected: indicator.maxPoints,
    text: fill(WORDS.outside, {
      title: indicator.title,
      printed: decimalText(common.printed),
      expected: decimalText(indicator.maxPoints),
    }),
  };
}

/** A printed score beside what its inputs give, and how to say so. */
interface Mismatch {
  indicator: Indicator;
  given: Supplied;
  group: string;
  parameters: Readonly<Record<string, ParameterValue>>;
  points: Fraction;
  computed: Fraction;
  statement: Text;
  common: Common;
  /** The inputs that may be wrong; without it any. */
  only?: readonly string[];
}

function mismatch({
  indicator,
  given,
  group,
  parameters,
  points,
  computed,
  statement,
  common,
  only,
}: Mismatch): Finding {
  const searched = (only ?? Object.keys(given.inputs).sort()).filter((name) => {
    const type = indicator.inputs[name]?.type;
    return type === 'count' || type === 'percent';
  });
  const fits = searched.flatMap((input) =>
    valuesThatFit({ indicator, supplied: given, input, group, parameters }, points).map((range) => ({
      input,
      ...range,
    })),
  );
  const printedDigits = common.printed.split('.')[1]?.length ?? 0;
  const close =
    points
      .minus(computed)
      .absolute()
      .compare(Fraction.ratio(1n, 10n ** BigInt(printedDigits))) < 0;
  return {
    ...common,
    kind: fits.length > 0 ? 'input-suspect' : close ? 'rounding' : 'contradiction',
    level: 'indicator',
    ...(only && { input: only[0] }),
    expected: computed.toString(),
    difference: points.minus(computed).toString(),
    fits,
    text: join(statement, ...fitTexts(indicator, searched, fits)),
  };
}

function fitTexts(
  indicator: Indicator,
  searched: readonly string[],
  fits: NonNullable<Finding['fits']>,
): Text[] {
  if (fits.length === 0) {
    return searched.map((name) => fill(WORDS.noFit, { input: indicator.inputs[name]!.title }));
  }
  return fits.map(({ input, from, to }) =>
    fill(WORDS.fits, {
      input: indicator.inputs[input]!.title,
      values: from === to ? decimalText(from) : rangeText(from, to),
    }),
  );
}

function rangeText(from: string, to: string): Text {
  return fill(same('{from}–{to}'), { from: decimalText(from), to: decimalText(to) });
}
