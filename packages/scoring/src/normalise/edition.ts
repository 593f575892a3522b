/** Normalised scores of a whole edition: the one thing about a body that depends on the others. */
import type { ParameterValue } from '../expression/scope.ts';
import { indicatorsOf } from '../methodology/define.ts';
import type { Indicator, Methodology } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';
import type { BodyData } from '../scoring/edition.ts';
import { scoreIndicator } from '../scoring/score-indicator.ts';
import { normalise } from './normalise.ts';
import type { Normalisation } from './types.ts';

/** Normalised scores by indicator and body; a body without a value has none. */
export type NormalisedValues = ReadonlyMap<string, ReadonlyMap<string, Fraction>>;

/** The normalised scores of every indicator that declares a normalisation. Every body with a value takes part. */
export function normalisedValues(
  methodology: Methodology,
  bodies: readonly BodyData[],
  parameters: Readonly<Record<string, ParameterValue>>,
): NormalisedValues {
  const declared = indicatorsOf(methodology).filter(isNormalised);
  return new Map(declared.map((indicator) => [indicator.id, scoresOf(indicator, bodies, parameters)]));
}

function scoresOf(
  indicator: Indicator & { normalisation: Normalisation },
  bodies: readonly BodyData[],
  parameters: Readonly<Record<string, ParameterValue>>,
): Map<string, Fraction> {
  const { normalisation } = indicator;
  const together = Map.groupBy(bodies, ({ group }) => (normalisation.among === 'group' ? group : ''));
  const scores = new Map<string, Fraction>();
  for (const members of together.values()) {
    const values = members.map(({ group, supplied }) => {
      const score = scoreIndicator(indicator, supplied[indicator.id] ?? { inputs: {} }, group, parameters);
      return score.status === 'scored' ? score.exact : undefined;
    });
    normalise(values, normalisation, normalisation.higherIsBetter).forEach((score, at) => {
      if (score) scores.set(members[at]!.id, score);
    });
  }
  return scores;
}

function isNormalised(indicator: Indicator): indicator is Indicator & { normalisation: Normalisation } {
  return indicator.normalisation !== undefined;
}
