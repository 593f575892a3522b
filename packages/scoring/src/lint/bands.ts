/** Scales of bands: every score in exactly one band, every band for some score. */
import type { Band, BandScale, Criterion, Indicator, Methodology } from '../methodology/types.ts';
import { isIndicator } from '../methodology/types.ts';
import { nodesOf } from '../methodology/define.ts';
import { Fraction, larger, smaller, sumOf } from '../number/fraction.ts';
import { error, repeated, type LintFinding } from './finding.ts';

export function lintBands(methodology: Methodology): LintFinding[] {
  const nodes = nodesOf(methodology.index);
  const own = nodes.flatMap((node) =>
    node.bands && !(node === methodology.index && methodology.grades) ? [{ scale: node.bands, node }] : [],
  );
  const common = nodes.filter((node) => isIndicator(node) && !node.bands);
  return [
    ...own.flatMap(({ scale, node }) => lintScale(scale, `bands of ${node.id}`, extent(scale, [node]))),
    ...(common.length > 0
      ? lintScale(methodology.indicatorBands, 'indicatorBands', extent(methodology.indicatorBands, common))
      : []),
    ...(methodology.grades
      ? lintScale(methodology.grades, 'grades', extent(methodology.grades, [methodology.index]))
      : []),
    ...lintRoadmap(methodology),
  ];
}

interface Extent {
  low: Fraction;
  high: Fraction;
}

function lintScale({ bands }: BandScale, where: string, { low, high }: Extent): LintFinding[] {
  if (bands.length === 0) return [error('no-bands', where, 'The scale has no bands; list them, best first.')];
  const higher =
    bands.some(({ from }) => from !== undefined) || bands.every((band) => upper(band) === undefined);
  return [
    ...repeated(bands.map(({ id }) => id)).map((id) =>
      error('duplicate-id', where, `The band “${id}” stands more than once; give each its own id.`),
    ),
    ...(higher ? lintDescending(bands, where, low, high) : lintAscending(bands, where, low, high)),
  ];
}

/** Higher is better: each band from its limit up to the limit of the better one. */
function lintDescending(bands: readonly Band[], where: string, low: Fraction, high: Fraction): LintFinding[] {
  const findings: LintFinding[] = [];
  bands.forEach((band, at) => {
    const better = bands[at - 1];
    const last = at === bands.length - 1;
    const from = band.from === undefined ? undefined : Fraction.parse(band.from);
    if (from === undefined && !last) {
      findings.push(
        error(
          'unreachable-band',
          where,
          `“${band.id}” takes every score, so the bands after it are never reached; give it a “from” or move it to the end.`,
        ),
      );
    }
    if (from && from.compare(high) > 0) {
      findings.push(
        error(
          'unreachable-band',
          where,
          `No score reaches ${band.from}, so “${band.id}” is never given; lower it to at most ${high.toString()}.`,
        ),
      );
    }
    if (last && from && from.compare(low) > 0) {
      findings.push(
        error(
          'band-gap',
          where,
          `Scores below ${band.from} are in no band; leave out the “from” of the last band “${band.id}”.`,
        ),
      );
    }
    if (better?.from === undefined) return;
    const limit = Fraction.parse(better.from);
    if (from && from.compare(limit) >= 0) {
      findings.push(
        error(
          'unreachable-band',
          where,
          `“${band.id}” begins at ${band.from}, where “${better.id}” already takes the score; order the bands from the best down.`,
        ),
      );
    }
    findings.push(...meeting(band, better, limit, where));
  });
  return findings;
}

/** Where a band names its upper limit as well, it must be the lower limit of the better one. */
function meeting(band: Band, better: Band, limit: Fraction, where: string): LintFinding[] {
  const end = upper(band);
  if (!end) return [];
  const order = end.value.compare(limit);
  if (order < 0) {
    return [
      error(
        'band-gap',
        where,
        `Scores from ${end.value.toString()} to ${limit.toString()} lie between “${band.id}” and “${better.id}”; write “below: ${limit.toString()}”, or no upper limit.`,
      ),
    ];
  }
  if (order > 0 || end.inclusive) {
    return [
      error(
        'band-overlap',
        where,
        `“${band.id}” and “${better.id}” both take ${limit.toString()}; write “below: ${limit.toString()}”, or no upper limit.`,
      ),
    ];
  }
  return [];
}

/** Lower is better: each band up to its limit, the last takes the rest. */
function lintAscending(bands: readonly Band[], where: string, low: Fraction, high: Fraction): LintFinding[] {
  const findings: LintFinding[] = [];
  bands.forEach((band, at) => {
    const last = at === bands.length - 1;
    const end = upper(band);
    const before = at > 0 ? upper(bands[at - 1]!) : undefined;
    if (!end && !last) {
      findings.push(
        error(
          'unreachable-band',
          where,
          `“${band.id}” takes every score, so the bands after it are never reached; give it an upper limit or move it to the end.`,
        ),
      );
    }
    if (end && last && (end.value.compare(high) < 0 || (!end.inclusive && end.value.equals(high)))) {
      findings.push(
        error(
          'band-gap',
          where,
          `Scores above ${end.value.toString()} are in no band; leave out the upper limit of the last band “${band.id}”.`,
        ),
      );
    }
    const start = end?.value.compare(low) ?? 1;
    if (start < 0 || (start === 0 && !end!.inclusive)) {
      findings.push(
        error(
          'unreachable-band',
          where,
          `No score lies under the limit of “${band.id}”; raise it above ${low.toString()}.`,
        ),
      );
    }
    if (end && before) {
      const order = end.value.compare(before.value);
      if (order < 0 || (order === 0 && (before.inclusive || !end.inclusive))) {
        findings.push(
          error(
            'unreachable-band',
            where,
            `“${band.id}” ends at ${end.value.toString()}, where the band before it already took the score; order the bands from the lowest up.`,
          ),
        );
      }
    }
    const room = before ? high.compare(before.value) : 1;
    if (before && (room < 0 || (room === 0 && before.inclusive))) {
      findings.push(
        error(
          'unreachable-band',
          where,
          `No score is above ${before.value.toString()}, so “${band.id}” is never given; lower the limit before it.`,
        ),
      );
    }
  });
  return findings;
}

function upper({ below, upTo }: Band): { value: Fraction; inclusive: boolean } | undefined {
  if (upTo !== undefined) return { value: Fraction.parse(upTo), inclusive: true };
  return below === undefined ? undefined : { value: Fraction.parse(below), inclusive: false };
}

/** What scores of these nodes can be, in the unit of the scale; a percentage of several nodes is common to them. */
function extent(scale: BandScale, nodes: readonly (Criterion | Indicator)[]): Extent {
  const all = nodes.map((node) => {
    const maximum = Fraction.parse(node.maxPoints);
    const below = isIndicator(node) ? [] : nodesOf(node).slice(1);
    const [bonus, penalty] = ['bonus', 'penalty'].map((effect) =>
      sumOf(below.filter((each) => each.effect === effect).map((each) => Fraction.parse(each.maxPoints))),
    ) as [Fraction, Fraction];
    const [low, high] = [penalty.negated(), maximum.plus(bonus)];
    if (scale.of === 'points' || maximum.isZero()) return { low, high };
    const share = (points: Fraction) => points.times(Fraction.whole(100)).over(maximum);
    return { low: share(low), high: share(high) };
  });
  return {
    low: all.map(({ low }) => low).reduce(smaller),
    high: all.map(({ high }) => high).reduce(larger),
  };
}

function lintRoadmap({ roadmapBands = [], grades }: Methodology): LintFinding[] {
  const known = grades?.bands.map(({ id }) => id) ?? [];
  return roadmapBands
    .filter((id) => !known.includes(id))
    .map((id) =>
      error(
        'unknown-band',
        'roadmapBands',
        `There is no grade “${id}”; known: ${known.join(', ') || 'none'}.`,
      ),
    );
}
