/** Bands, ranks, means, statements of the text, double printings and arrows against the printed scores. */
import { nodesOf } from '../methodology/define.ts';
import { Fraction, sumOf } from '../number/fraction.ts';
import type { Text } from '../methodology/text.ts';
import { bandFor } from '../scoring/bands.ts';
import { scaleOf } from '../scoring/score-edition.ts';
import type { BodyResult } from '../scoring/edition.ts';
import { decimalText, fill } from '../explain/words.ts';
import { same, WORDS } from './words.ts';
import type { Finding } from './finding.ts';
import type { PrintedAverage, PrintedStatement, PublishedEdition, SourcePlace } from './types.ts';

/** Printed bands and places that the printed scores do not give. */
export function reconcileBandsAndRanks(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  const { methodology } = edition;
  const printed = new Map(edition.bodies.map((body) => [body.id, body.printed]));
  return bodies.flatMap((body) =>
    nodesOf(methodology.index).flatMap((node) => {
      const result = body.nodes[node.id]!;
      const figure = printed.get(body.id)![node.id];
      const line = edition.lines[body.id]?.[node.id];
      const common = {
        node: node.id,
        body: body.id,
        group: body.group,
        ...(line !== undefined && { lines: [line] }),
      };
      const found: Finding[] = [];
      if (
        figure?.band !== undefined &&
        result.computedBand !== undefined &&
        figure.band !== result.computedBand
      ) {
        const { bands } = scaleOf(methodology, node)!;
        const title = (id: string): Text => bands.find((band) => band.id === id)?.title ?? same(id);
        found.push({
          ...common,
          id: `band:${node.id}:${body.id}`,
          kind: 'contradiction',
          level: 'band',
          printed: figure.band,
          expected: result.computedBand,
          text: fill(WORDS.band, {
            title: node.title,
            points: decimalText(result.shown!),
            printed: title(figure.band),
            expected: title(result.computedBand),
          }),
        });
      }
      if (
        figure?.rank !== undefined &&
        result.rank !== undefined &&
        (figure.rank < result.rank || figure.rank > lastOfTie(bodies, body, node.id))
      ) {
        found.push({
          ...common,
          id: `rank:${node.id}:${body.id}`,
          kind: 'contradiction',
          level: 'rank',
          printed: String(figure.rank),
          expected: String(result.rank),
          text: fill(WORDS.rank, {
            title: node.title,
            printed: same(String(figure.rank)),
            expected: same(String(result.rank)),
          }),
        });
      }
      return found;
    }),
  );
}

/** Bands in merged cells that the score on the same row does not give. */
export function reconcileBandCells(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  return edition.bandCells.flatMap((cell) => {
    const node = nodeOf(edition, cell.node);
    const body = bodies.find(({ id }) => id === cell.body);
    const scale = scaleOf(edition.methodology, node);
    if (!body || !scale) return [];
    const { points, shown } = body.nodes[cell.node]!;
    if (!points) return [];
    const expected = bandFor(points, scale, Fraction.parse(node.maxPoints));
    if (expected.id === cell.band) return [];
    return [
      {
        id: `band:${cell.node}:${cell.body}`,
        kind: 'contradiction' as const,
        level: 'band' as const,
        node: cell.node,
        body: cell.body,
        group: body.group,
        printed: cell.band,
        expected: expected.id,
        ...linesOf(cell),
        text: fill(WORDS.bandCell, {
          printed: scale.bands.find(({ id }) => id === cell.band)?.title ?? same(cell.band),
          points: decimalText(shown!),
          expected: expected.title,
        }),
      },
    ];
  });
}

/** Printed means that the printed scores do not give. */
export function reconcileAverages(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  return edition.averages.flatMap((average) => {
    const points = scoresOf(bodies, average).flatMap((result) => (result.points ? [result.points] : []));
    if (points.length === 0 || (average.of ?? points.length) !== points.length) return [];
    const mean = sumOf(points).over(Fraction.whole(points.length));
    return compareFigure(edition, average, 'average', mean, WORDS.average);
  });
}

/** Counts and shares of bodies in the text that the printed scores do not give. */
export function reconcileStatements(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  return edition.statements.flatMap((statement) => {
    const all = scoresOf(bodies, statement).filter((result) => result.points !== undefined);
    if (all.length === 0 || (statement.of ?? all.length) !== all.length) return [];
    const { where } = statement;
    const matching = all.filter((result) =>
      'bands' in where
        ? result.band !== undefined && where.bands.includes(result.band)
        : 'above' in where
          ? result.points!.compare(Fraction.parse(where.above)) > 0
          : result.points!.equals(Fraction.parse(where.points)),
    );
    const share = statement.measure === 'percent-of-bodies';
    const value = share
      ? Fraction.ratio(BigInt(matching.length) * 100n, BigInt(all.length))
      : Fraction.whole(matching.length);
    const words = fill(WORDS.statement, { unit: same(share ? '\u00a0%' : '') });
    return compareFigure(edition, statement, 'statement', value, words);
  });
}

/** Figures that are printed twice with different values. */
export function reconcilePairs(edition: PublishedEdition): Finding[] {
  return edition.pairs.flatMap(({ id, body, node, title, first, second }) => {
    const [a, b] = [Fraction.parse(first.value), Fraction.parse(second.value)];
    if (a.equals(b)) return [];
    return [
      {
        id: `figure:${id}:${body}`,
        kind: 'contradiction' as const,
        level: 'figure' as const,
        node,
        body,
        input: id,
        printed: first.value,
        expected: second.value,
        difference: a.minus(b).toString(),
        lines: [first.line, second.line].filter((line) => line !== undefined),
        text: fill(WORDS.pair, {
          title,
          printed: decimalText(first.value),
          expected: decimalText(second.value),
        }),
      },
    ];
  });
}

/** Arrows that point elsewhere than the two printed scores. */
export function reconcileArrows(edition: PublishedEdition): Finding[] {
  return edition.arrows.flatMap((printed) => {
    const rise = Fraction.parse(printed.later).compare(Fraction.parse(printed.earlier));
    const order = printed.of === 'place' ? -rise : rise;
    const expected = order > 0 ? 'up' : order < 0 ? 'down' : 'unchanged';
    if (expected === printed.arrow) return [];
    return [
      {
        id: `arrow:${printed.node}:${printed.body}`,
        kind: 'contradiction' as const,
        level: 'arrow' as const,
        node: printed.node,
        body: printed.body,
        printed: printed.arrow,
        expected,
        ...linesOf(printed),
        text: fill(WORDS.arrow, {
          title: nodeOf(edition, printed.node).title,
          printed: WORDS.arrows[printed.arrow],
          expected: WORDS.arrows[expected],
          earlier: decimalText(printed.earlier),
          later: decimalText(printed.later),
        }),
      },
    ];
  });
}

/** Equal as printed may differ as ranked: any of the places that a tie spans agrees with the points. */
function lastOfTie(bodies: readonly BodyResult[], { group, nodes }: BodyResult, node: string): number {
  const rank = nodes[node]!.rank!;
  const tied = bodies.filter((other) => other.group === group && other.nodes[node]!.rank === rank);
  return rank + tied.length - 1;
}

function compareFigure(
  edition: PublishedEdition,
  figure: PrintedAverage | PrintedStatement,
  level: 'average' | 'statement',
  value: Fraction,
  words: Text,
): Finding[] {
  const printed = Fraction.parse(figure.value);
  const digits = figure.value.split('.')[1]?.length ?? 0;
  if (value.rounded(digits, 'half-up').equals(printed)) return [];
  const unitOfLastDigit = Fraction.ratio(1n, 10n ** BigInt(digits));
  const near = value.minus(printed).absolute().compare(unitOfLastDigit) < 0;
  // "About 27.5" promises no more than to stand next to the value.
  if (near && /about|rounded/.test(figure.qualifier ?? '')) return [];
  const expected = value.toDecimal(digits, 'half-up');
  return [
    {
      id: `${level}:${figure.id}:${figure.group ?? 'all'}`,
      kind: near ? 'rounding' : 'contradiction',
      level,
      node: figure.node,
      ...(figure.group !== undefined && { group: figure.group }),
      printed: figure.value,
      expected,
      difference: printed.minus(value).toString(),
      ...linesOf(figure),
      text: fill(words, {
        title: nodeOf(edition, figure.node).title,
        printed: decimalText(figure.value),
        expected: decimalText(expected),
      }),
    },
  ];
}

function scoresOf(bodies: readonly BodyResult[], figure: { node: string; group?: string }) {
  return bodies
    .filter(({ group }) => figure.group === undefined || group === figure.group)
    .map((body) => body.nodes[figure.node]!);
}

function nodeOf(edition: PublishedEdition, id: string) {
  const node = nodesOf(edition.methodology.index).find((each) => each.id === id);
  if (!node) throw new RangeError(`The methodology ${edition.methodology.id} has no node “${id}”.`);
  return node;
}

function linesOf(place: SourcePlace): { lines?: number[] } {
  return place.line === undefined ? {} : { lines: [place.line] };
}
