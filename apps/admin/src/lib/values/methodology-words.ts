import type { Definition } from '@olshem/entry';
import {
  indicatorsOf,
  parameterValues,
  type Effect,
  type InputDefinitions,
  type Methodology,
  type Text,
} from '@olshem/scoring';

/** How an indicator is defined, as plain data that a page may check inputs with; undefined for one that is not there. */
export function definitionOf(methodology: Methodology, indicatorId: string): Definition | undefined {
  const indicator = indicatorsOf(methodology).find(({ id }) => id === indicatorId);
  if (!indicator) return undefined;
  const { inputs, checks, exemptions, title, maxPoints } = indicator;
  return {
    id: indicatorId,
    title,
    maxPoints,
    inputs,
    checks,
    exemptions,
    parameters: parameterValues(methodology),
  };
}

/** How every indicator counts in its criterion: what a penalty takes is lost, a bonus not earned is not. */
export function effectsOf(methodology: Methodology): Record<string, Effect> {
  return Object.fromEntries(indicatorsOf(methodology).map(({ id, effect }) => [id, effect]));
}

/** Titles of every indicator. */
export function indicatorTitles(methodology: Methodology): Record<string, Text> {
  return Object.fromEntries(indicatorsOf(methodology).map(({ id, title }) => [id, title]));
}

/** The inputs of every indicator, by whose words their values are told. */
export function inputsByIndicator(methodology: Methodology): Record<string, InputDefinitions> {
  return Object.fromEntries(indicatorsOf(methodology).map(({ id, inputs }) => [id, inputs]));
}

/** What the suppliers are called for short. */
export function supplierNames({ suppliers }: Methodology): Record<string, Text> {
  return Object.fromEntries(suppliers.map(({ id, abbreviation }) => [id, abbreviation]));
}
