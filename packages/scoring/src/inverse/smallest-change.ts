/** What it would take: the smallest change of one input that reaches given points or a band. */
import type { BandScale, Indicator } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { bandFor } from '../scoring/bands.ts';
import { scoreIndicator } from '../scoring/score-indicator.ts';
import {
  domainOf,
  judgeOf,
  SEARCH_LIMIT,
  textAt,
  type Goal,
  type Question,
  type Stretch,
  type Verdict,
} from './search.ts';

/** At least these points (at most, for a penalty), or that band or a better one. */
export type ChangeGoal = { points: Fraction } | { band: string; scale?: BandScale };

/** The changed value; of a choice or yes/no the change is the option itself, otherwise the signed difference. */
export interface SmallestChange {
  value: string;
  change: string;
  points: string;
}

/**
 * The nearest value of an input that reaches the goal, the other inputs as they are and the indicator's checks kept;
 * of two equally near the lower. Undefined when no value does, or when the input has no value to be changed.
 * Throws `RangeError` when a band goal names no band of the scale.
 */
export function smallestChange(question: Question, goal: ChangeGoal): SmallestChange | undefined {
  const { indicator, supplied, input } = question;
  const definition = Object.hasOwn(indicator.inputs, input) ? indicator.inputs[input] : undefined;
  const current = supplied.inputs[input];
  if (!definition || current === undefined) return undefined;
  const reached = reachedBy(indicator, goal);
  const domain = domainOf(definition);
  if (!domain) return bestOption(question, optionsOf(question), reached);
  const { rounding } = indicator;
  const judge = judgeOf(question, domain, {
    cut: (exact) => (rounding ? exact.rounded(rounding.digits, rounding.mode) : exact),
    verdict: verdictOf(reached),
  });
  const start = Fraction.parse(current).times(Fraction.whole(domain.scale)).numerator;
  const k = nearest(start, [domain.first, domain.last], judge);
  if (k === undefined) return undefined;
  const value = textAt(k, domain);
  return { value, change: textAt(k - start, domain), points: pointsWith(question, value)!.toString() };
}

/** Best-first: of all stretches not yet judged the one nearest to the start is judged next. */
function nearest(
  start: bigint,
  [first, last]: [bigint, bigint],
  judge: (stretch: Stretch) => Verdict,
): bigint | undefined {
  const waiting: Stretch[] = [];
  const put = (stretch: Stretch) => {
    if (stretch.first > stretch.last) return;
    let at = waiting.length;
    while (at > 0 && before(waiting[at - 1]!, stretch, start)) at -= 1;
    waiting.splice(at, 0, stretch);
  };
  put({ first: start, last });
  put({ first, last: start - 1n });
  for (let looked = 0; waiting.length > 0; looked += 1) {
    if (looked >= SEARCH_LIMIT)
      throw new RangeError('The rule is too irregular to be searched for a smallest change.');
    const stretch = waiting.pop()!;
    const verdict = judge(stretch);
    if (verdict) return stretch.first >= start ? stretch.first : stretch.last;
    if (verdict === false) continue;
    const middle = (stretch.first + stretch.last) >> 1n;
    put({ first: middle + 1n, last: stretch.last });
    put({ first: stretch.first, last: middle });
  }
  return undefined;
}

function away({ first, last }: Stretch, start: bigint): bigint {
  return first >= start ? first - start : start - last;
}

/** Nearer first, and of equally near ones the lower. */
function before(a: Stretch, b: Stretch, start: bigint): boolean {
  const [nearA, nearB] = [away(a, start), away(b, start)];
  return nearA === nearB ? a.first < b.first : nearA < nearB;
}

function verdictOf(reached: (points: Fraction) => boolean): Goal['verdict'] {
  return (low, high) => {
    const [worst, best] = [reached(low), reached(high)];
    return worst === best ? worst : undefined;
  };
}

/** Points beyond a reached goal reach it as well, which is what the verdict on two ends relies on. */
function reachedBy(indicator: Indicator, goal: ChangeGoal): (points: Fraction) => boolean {
  if ('points' in goal) {
    const direction = indicator.effect === 'penalty' ? -1 : 1;
    return (points) => points.compare(goal.points) * direction >= 0;
  }
  const scale = goal.scale ?? indicator.bands;
  const wanted = scale?.bands.findIndex(({ id }) => id === goal.band) ?? -1;
  if (!scale || wanted < 0) throw new RangeError(`The scale of ${indicator.id} has no band “${goal.band}”.`);
  const most = Fraction.parse(indicator.maxPoints);
  return (points) => scale.bands.indexOf(bandFor(points, scale, most)) <= wanted;
}

function optionsOf({ indicator, input }: Question): string[] {
  const definition = indicator.inputs[input]!;
  if (definition.type === 'yes-no') return ['yes', 'no'];
  return definition.type === 'choice' ? Object.keys(definition.options) : [];
}

/** Options have no distance: the present one where it reaches the goal, else the first that does. */
function bestOption(
  question: Question,
  options: readonly string[],
  reached: (points: Fraction) => boolean,
): SmallestChange | undefined {
  const current = question.supplied.inputs[question.input]!;
  for (const value of [current, ...options]) {
    const points = pointsWith(question, value);
    if (points && reached(points)) return { value, change: value, points: points.toString() };
  }
  return undefined;
}

function pointsWith(
  { indicator, supplied, input, group, parameters }: Question,
  value: string,
): Fraction | undefined {
  const inputs = { ...supplied.inputs, [input]: value };
  const score = scoreIndicator(indicator, { ...supplied, inputs }, group, parameters);
  return score.status === 'scored' ? score.points : undefined;
}
