import { methodologies } from '@olshem/methodologies';
import { indicatorsOf, parameterValues, type Effect, type Indicator, type Text } from '@olshem/scoring';
import type { Definition } from '#lib/values/definition.ts';

/** How an indicator is defined, as plain data that a page may check inputs with; undefined for one that is not there. */
export function definitionOf(methodologyId: string, indicatorId: string): Definition | undefined {
  const methodology = methodologies.find(({ id }) => id === methodologyId);
  const indicator = methodology && indicatorsOf(methodology).find(({ id }) => id === indicatorId);
  if (!methodology || !indicator) return undefined;
  const { inputs, checks, title, maxPoints } = indicator;
  return { id: indicatorId, title, maxPoints, inputs, checks, parameters: parameterValues(methodology) };
}

/** How every indicator of a methodology counts in its criterion: what a penalty takes is lost, a bonus not earned is not. */
export function effectsOf(methodologyId: string): Record<string, Effect> {
  return Object.fromEntries(indicators(methodologyId).map(({ id, effect }) => [id, effect]));
}

/** Titles of every indicator of a methodology. */
export function indicatorTitles(methodologyId: string): Record<string, Text> {
  return Object.fromEntries(indicators(methodologyId).map(({ id, title }) => [id, title]));
}

/** Titles of the inputs of every indicator of a methodology. */
export function inputTitles(methodologyId: string): Record<string, Record<string, Text>> {
  return Object.fromEntries(
    indicators(methodologyId).map(({ id, inputs }) => [
      id,
      Object.fromEntries(Object.entries(inputs).map(([input, { title }]) => [input, title])),
    ]),
  );
}

/** What the suppliers of a methodology are called for short. */
export function supplierNames(methodologyId: string): Record<string, Text> {
  const methodology = methodologies.find(({ id }) => id === methodologyId);
  return Object.fromEntries((methodology?.suppliers ?? []).map(({ id, abbreviation }) => [id, abbreviation]));
}

function indicators(methodologyId: string): Indicator[] {
  const methodology = methodologies.find(({ id }) => id === methodologyId);
  return methodology ? indicatorsOf(methodology) : [];
}
