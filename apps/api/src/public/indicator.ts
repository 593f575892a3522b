import type { IndicatorAnswer, MethodologyAnswer } from '@olshem/contracts';
import {
  criteriaOf,
  formulaOf,
  indicatorsBelow,
  topCriteriaOf,
  isIndicator,
  LANGUAGES,
  parametersRead,
  parameterValues,
  scaleOf,
  type Indicator,
  type Methodology,
  type Text,
} from '@olshem/scoring';
import { pointsOfGroup } from './body.ts';
import type { PublishedRevision } from './revision.ts';
import { bandsAsWritten, bandsInPoints, medianOf } from './scales.ts';

/** `GET …/{edition}/indicators/{indicator}`: the rule, and the points of all bodies. */
export function indicatorAnswer(revision: PublishedRevision, id: string): IndicatorAnswer | undefined {
  const indicator = revision.indicator(id);
  if (!indicator) return undefined;
  const { methodology } = revision.payload;
  const criterion =
    topCriteriaOf(methodology).find((top) => indicatorsBelow(top).some((below) => below.id === id)) ??
    methodology.index;
  const groups = methodology.groups.map((group) => group.id);
  return {
    edition: revision.editionId,
    revision: revision.note.revision,
    ...describe(methodology, indicator),
    criterion: { id: criterion.id, title: criterion.title },
    rows: groups.flatMap((group) => rowsOf(revision, group, id)),
    medians: Object.fromEntries(groups.map((group) => [group, medianOf(pointsOfGroup(revision, group, id))])),
    findings: revision.findings({ node: id }),
  };
}

/** `GET /methodologies/{methodology}`. */
export function methodologyAnswer(
  methodology: Methodology,
  editions: MethodologyAnswer['editions'],
): MethodologyAnswer {
  const { id, title, source, rated, groups, suppliers, index, grades, indicatorBands, parameters, ranking } =
    methodology;
  return {
    id,
    title,
    rated,
    editions,
    source: { ...source },
    maxTotal: index.maxPoints,
    groups: [...groups],
    suppliers: [...suppliers],
    criteria: criteriaOf(methodology).map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      maxPoints: criterion.maxPoints,
      bands: bandsInPoints(criterion.bands, criterion.maxPoints),
      indicators: criterion.children.filter(isIndicator).map((indicator) => ({
        id: indicator.id,
        title: indicator.title,
        maxPoints: indicator.maxPoints,
        effect: indicator.effect,
        basis: indicator.basis,
        supplier: indicator.supplier,
        formula: formulaText(methodology, indicator),
        unknown: indicator.unknown ?? null,
      })),
    })),
    grades: bandsInPoints(grades, index.maxPoints),
    levels: bandsAsWritten(indicatorBands),
    parameters: parametersOnWire(methodology, Object.keys(parameters)),
    ties: ranking.ties,
  };
}

function describe(methodology: Methodology, indicator: Indicator) {
  const {
    id,
    title,
    maxPoints,
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
    effect,
    basis,
    rule,
    unknown: unknown ?? null,
    source: { ...source },
    supplier: methodology.suppliers.find((supplier) => supplier.id === indicator.supplier)!,
    inputs: Object.entries(inputs).map(([name, input]) => ({
      id: name,
      title: input.title,
      type: input.type,
      optional: input.optional ?? false,
    })),
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

function rowsOf(revision: PublishedRevision, group: string, id: string): IndicatorAnswer['rows'] {
  const place = (body: string) => revision.cell(body, id)?.rank ?? Infinity;
  return revision
    .bodiesOf(group)
    .sort((a, b) => place(a) - place(b))
    .map((body) => {
      const cell = revision.cell(body, id);
      return {
        body: revision.nameOf(body),
        group,
        status: (cell?.status ?? 'missing') as IndicatorAnswer['rows'][number]['status'],
        points: cell?.points ?? null,
        band: cell?.band ?? null,
        rank: cell?.rank ?? null,
        basis: cell?.basis ?? 'computed',
      };
    });
}

function parametersOnWire(
  { parameters }: Methodology,
  names: readonly string[],
): IndicatorAnswer['parameters'] {
  return names.flatMap((name) => {
    const parameter = parameters[name];
    if (!parameter) return [];
    const { title, value, basis, note } = parameter;
    return [
      {
        name,
        title,
        value: value as IndicatorAnswer['parameters'][number]['value'],
        basis,
        note: note ?? null,
      },
    ];
  });
}

function formulaText(methodology: Methodology, indicator: Indicator): Text {
  const groups = Object.fromEntries(methodology.groups.map(({ id, title }) => [id, title]));
  const options = { parameters: parameterValues(methodology), groups };
  const [kk, ru, en] = LANGUAGES.map((language) => formulaOf(indicator.rule, indicator, language, options));
  return { kk: kk!, ru: ru!, en: en! };
}
