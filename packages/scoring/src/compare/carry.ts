/** Data of an edition freed of corrections, and carried over to another version of the methodology. */
import { checkInputs } from '../inputs/check.ts';
import { parametersRead } from '../expression/walk.ts';
import { indicatorsBelow, indicatorsOf, nodesOf } from '../methodology/define.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import type { BodyData, EditionData, EditionResult } from '../scoring/edition.ts';
import { parameterValues, type Supplied } from '../scoring/score-indicator.ts';
import { sameData } from '../serialise/plain.ts';
import { decidingPoints } from './deciding.ts';

/**
 * The edition as its inputs give it: a printed figure stays only where nothing below it gives one, because then it is
 * all that is known.
 */
export function uncorrected(edition: EditionData, result: EditionResult): EditionData {
  const bodies = edition.bodies.map((body, at) => {
    const { nodes } = result.bodies[at]!;
    const printed = Object.entries(body.printed).filter(([node]) => nodes[node]?.computed === undefined);
    return { ...body, printed: Object.fromEntries(printed.map(([node, { points }]) => [node, { points }])) };
  });
  return { ...edition, partial: false, bodies };
}

/** The bodies of an edition under another version, as far as their inputs fit its rules. */
export function carried(edition: EditionData, to: Methodology): BodyData[] {
  const from = edition.methodology;
  if (from === to) return [...edition.bodies];
  const kept = nodesOf(to.index).filter((node) => sameDefinition(node, from, to));
  return edition.bodies.map((body) => ({
    ...body,
    supplied: carriedInputs(body, to),
    printed: Object.fromEntries(
      kept.flatMap(({ id }) => (body.printed[id] ? [[id, body.printed[id]] as const] : [])),
    ),
  }));
}

/** Inputs that the newer definition does not know, or refuses, are left out: what needs them is then missing. */
function carriedInputs(body: BodyData, to: Methodology): Record<string, Supplied> {
  const parameters = parameterValues(to);
  return Object.fromEntries(
    indicatorsOf(to).flatMap((indicator) => {
      const supplied = body.supplied[indicator.id];
      if (!supplied) return [];
      const inputs = { ...supplied.inputs };
      const refused = checkInputs(indicator, inputs, { parameters, group: body.group });
      for (const { input } of refused) delete inputs[input];
      const exempt = indicator.exemptions?.some(({ ground }) => ground === supplied.exempt);
      return [[indicator.id, { inputs, ...(exempt && { exempt: supplied.exempt! }) }] as const];
    }),
  );
}

/** Whether two versions say the same about a node and everything below it. */
function sameDefinition(node: Criterion | Indicator, from: Methodology, to: Methodology): boolean {
  const older = nodesOf(from.index).find(({ id }) => id === node.id);
  if (!older || !sameData(decidingPoints(older), decidingPoints(node))) return false;
  const indicators = isIndicator(node) ? [node] : indicatorsBelow(node);
  const names = indicators.flatMap(({ rule, exemptions = [] }) =>
    [rule, ...exemptions.flatMap(({ when, substitute }) => [when, substitute])].flatMap((expression) =>
      expression ? [...parametersRead(expression)] : [],
    ),
  );
  return names.every((name) => sameData(from.parameters[name]?.value, to.parameters[name]?.value));
}
