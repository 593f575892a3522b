/** Small and large inputs that the checks admit, tried one after the other: a counterexample says more than a proof. */
import type { Scope } from '../expression/scope.ts';
import { failedChecks } from '../inputs/check.ts';
import { readInput } from '../inputs/parse.ts';
import { parameterValues, scoreInScope } from '../scoring/score-indicator.ts';
import type { InputDefinition } from '../inputs/types.ts';
import type { Indicator, Methodology } from '../methodology/types.ts';
import { DivisionByZero, Fraction } from '../number/fraction.ts';
import { error, type LintFinding } from './finding.ts';

type Texts = Record<string, string | undefined>;

/** Divisions by zero and points outside the indicator's range, each with inputs that show it; one finding of a kind. */
export function lintSamples(indicator: Indicator, methodology: Methodology): LintFinding[] {
  const found = new Map<string, LintFinding>();
  const parameters = parameterValues(methodology);
  const most = Fraction.parse(indicator.maxPoints);
  for (const inputs of samplesOf(indicator)) {
    for (const { id: group } of methodology.groups) {
      const finding = tried(
        indicator,
        { inputs: valuesIn(indicator, inputs), parameters, group },
        most,
        inputs,
      );
      if (finding && !found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  return [...found.values()];
}

function tried(indicator: Indicator, scope: Scope, most: Fraction, inputs: Texts): LintFinding | undefined {
  const where = `indicator ${indicator.id}, rule`;
  const shown = Object.entries(inputs)
    .map(([name, text]) => `${name} = ${shownValue(text)}`)
    .join(', ');
  try {
    if (failedChecks(indicator, scope).length > 0) return undefined;
    const score = scoreInScope(indicator, scope);
    // The rule of a normalised indicator gives a value in its own unit; only what becomes of it has a range.
    if (score.status !== 'scored' || indicator.normalisation) return undefined;
    if (score.points.compare(most) > 0) {
      const id = indicator.effect === 'bonus' ? 'bonus-above-cap' : 'points-above-maximum';
      return error(
        id,
        where,
        `With ${shown} the rule gives ${score.points.toString()}, above the maximum of ${indicator.maxPoints}; cap it with capAt, or bound the inputs by a check.`,
      );
    }
    if (score.points.compare(Fraction.ZERO) < 0) {
      return error(
        'points-below-zero',
        where,
        `With ${shown} the rule gives ${score.points.toString()}; floor it with floorAt, or bound the inputs by a check.`,
      );
    }
    return undefined;
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    if (!(problem instanceof DivisionByZero)) return undefined;
    return error(
      'division-without-no-cases',
      where,
      `With ${shown} the rule divides by zero; say with noCases what is given when there were no cases.`,
    );
  }
}

function shownValue(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return text.startsWith('[') ? `${(JSON.parse(text) as unknown[]).length} rows` : text;
}

/** Samples are written to be valid, so they need no checking. */
function valuesIn({ inputs }: Indicator, texts: Texts): Scope['inputs'] {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, readInput(inputs[name]!, text)]],
    ),
  );
}

/** All combinations where they are few, else a fixed walk through them that begins with all-lowest and all-highest. */
function samplesOf({ inputs }: Indicator): Texts[] {
  const names = Object.keys(inputs);
  const values = names.map((name) => valuesOf(inputs[name]!));
  const all = values.reduce((product, { length }) => product * length, 1);
  const pick = (choose: (length: number, at: number) => number): Texts =>
    Object.fromEntries(names.map((name, at) => [name, values[at]![choose(values[at]!.length, at)]]));
  if (all <= MOST_SAMPLES) {
    return Array.from({ length: all }, (_, number) => {
      let rest = number;
      return pick((length) => {
        const digit = rest % length;
        rest = (rest - digit) / length;
        return digit;
      });
    });
  }
  let state = 1;
  const next = (length: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % length;
  };
  const walk = Array.from({ length: MOST_SAMPLES }, () => pick(next));
  return [pick(() => 0), pick((length) => length - 1), ...walk];
}

const MOST_SAMPLES = 2_000;

function valuesOf(definition: InputDefinition): (string | undefined)[] {
  const own = typical(definition);
  return definition.optional ? [...own, undefined] : own;
}

function typical(definition: InputDefinition): string[] {
  switch (definition.type) {
    case 'count':
      return ['0', '1', '2', '1000'];
    case 'percent':
      return ['0', '50', '100'];
    case 'amount':
      return [definition.atLeast ?? '0', '1', definition.atMost ?? '1000'];
    case 'yes-no':
      return ['no', 'yes'];
    case 'date':
      return ['2026-01-20', '2026-03-01'];
    case 'choice':
      return Object.keys(definition.options);
    case 'list': {
      const row = (pick: 0 | -1) =>
        Object.fromEntries(
          Object.entries(definition.columns).map(([name, column]) => [name, typical(column).at(pick)!]),
        );
      return [
        '[]',
        JSON.stringify([row(-1)]),
        JSON.stringify(Array.from({ length: 50 }, () => row(-1))),
        JSON.stringify([row(0)]),
      ];
    }
  }
}
