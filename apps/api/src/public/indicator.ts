import type { IndicatorAnswer } from '@olshem/contracts';
import {
  indicatorsBelow,
  parametersRead,
  scaleOf,
  topCriteriaOf,
  type Indicator,
  type Methodology,
} from '@olshem/scoring';
import type { PublishedRevision } from './revision.ts';
import { bandsInPoints } from './scales.ts';
import { formulaText, inputsOnWire, parametersOnWire, sourceOnWire } from './rule-on-wire.ts';

/** `GET …/{edition}/indicators/{indicator}`: the rule, and the points of all bodies. */
export function indicatorAnswer(revision: PublishedRevision, id: string): IndicatorAnswer | undefined {
  const indicator = revision.indicator(id);
  if (!indicator) return undefined;
  const { methodology } = revision.payload;
  const criterion =
    topCriteriaOf(methodology).find((top) => indicatorsBelow(top).some((below) => below.id === id)) ??
    methodology.index;
  const sole = indicatorsBelow(criterion).length === 1;
  const groups = methodology.groups.map((group) => group.id);
  return {
    edition: revision.editionId,
    revision: revision.note.revision,
    ...describe(methodology, indicator),
    criterion: { id: criterion.id, title: criterion.title },
    rows: groups.flatMap((group) => rowsOf(revision, group, id, sole ? criterion.id : undefined)),
    medians: Object.fromEntries(groups.map((group) => [group, revision.medianOf(group, id)])),
    scored: Object.fromEntries(groups.map((group) => [group, revision.scoredIn(group, id)])),
    findings: revision.findings({ node: id }),
  };
}

function describe(methodology: Methodology, indicator: Indicator) {
  const {
    id,
    title,
    maxPoints,
    unit = 'points',
    lowerIsBetter = false,
    effect,
    basis,
    unknown,
    source,
    inputs,
    checks,
    exemptions,
    rounding,
    rule,
    examples,
  } = indicator;
  return {
    id,
    title,
    maxPoints,
    unit,
    lowerIsBetter,
    effect,
    basis,
    rule: { ...rule },
    unknown: unknown ?? null,
    source: sourceOnWire(methodology, source),
    supplier: methodology.suppliers.find((supplier) => supplier.id === indicator.supplier)!,
    inputs: inputsOnWire(inputs),
    checks: (checks ?? []).map(({ message }) => message),
    exemptions: (exemptions ?? []).map(({ ground, title: words }) => ({ ground, title: words })),
    parameters: parametersOnWire(methodology, [...parametersRead(rule)]),
    rounding: rounding ? { ...rounding } : null,
    bands: bandsInPoints(scaleOf(methodology, indicator), maxPoints),
    formula: formulaText(methodology, indicator),
    examples: examples.map(({ name, group, inputs: given, points, exempt }) => ({
      name,
      group: group ?? null,
      inputs: { ...given },
      points: points ?? null,
      exempt: exempt ?? null,
    })),
  };
}

function rowsOf(
  revision: PublishedRevision,
  group: string,
  id: string,
  criterion: string | undefined,
): IndicatorAnswer['rows'] {
  const place = (body: string) => revision.cell(body, id)?.rank ?? Infinity;
  return revision
    .bodiesOf(group)
    .sort((a, b) => place(a) - place(b))
    .map((body) => {
      const cell = revision.cell(body, id);
      return {
        body: revision.nameOf(body),
        group,
        status: revision.statusOf(body, id),
        points: cell?.points ?? null,
        band: cell?.band ?? null,
        rank: cell?.rank ?? null,
        basis: cell?.basis ?? 'computed',
        printed:
          (criterion === undefined ? null : revision.printedBeside(body, criterion)) ??
          revision.printedBeside(body, id),
      };
    });
}
