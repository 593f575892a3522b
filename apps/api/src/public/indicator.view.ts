import type { IndicatorAnswer } from '@olshem/contracts';
import {
  criteriaOf,
  formulaOf,
  indicatorsOf,
  LANGUAGES,
  parametersRead,
  scaleOf,
  type Indicator,
  type Parameter,
  type ParameterValue,
  type Text,
} from '@olshem/scoring';
import { findingOnWire } from './body.view.ts';
import { bandsOf, medianOf, nameOf, scoresOf, type Release } from './release.ts';

type NamedParameter = IndicatorAnswer['parameters'][number];

/** An indicator in an edition: rule, formula, parameters, and the points of all bodies; undefined when there is none. */
export function indicatorView(release: Release, id: string): IndicatorAnswer | undefined {
  const { payload } = release;
  const { methodology } = payload;
  const indicator = indicatorsOf(methodology).find((each) => each.id === id);
  const criterion = criteriaOf(methodology).find(({ children }) => children.some((child) => child.id === id));
  const supplier = methodology.suppliers.find((each) => each.id === indicator?.supplier);
  if (!indicator || !criterion || !supplier) return undefined;
  return {
    edition: release.id,
    revision: payload.revision,
    id,
    title: indicator.title,
    criterion: { id: criterion.id, title: criterion.title },
    maxPoints: indicator.maxPoints,
    effect: indicator.effect,
    basis: indicator.basis,
    unknown: indicator.unknown ?? null,
    source: indicator.source,
    supplier: { id: supplier.id, abbreviation: supplier.abbreviation, title: supplier.title },
    inputs: Object.entries(indicator.inputs).map(([input, { title, type, optional }]) => ({
      id: input,
      title,
      type,
      optional: optional ?? false,
    })),
    checks: (indicator.checks ?? []).map(({ message }) => message),
    exemptions: (indicator.exemptions ?? []).map(({ ground, title }) => ({ ground, title })),
    parameters: [...parametersRead(indicator.rule)].sort().flatMap((name) => {
      const parameter = methodology.parameters[name];
      return parameter ? [parameterOnWire(name, parameter)] : [];
    }),
    rounding: indicator.rounding ?? null,
    bands: bandsOf(scaleOf(methodology, indicator), indicator.maxPoints),
    formula: formulaText(indicator, release.parameters),
    rule: indicator.rule,
    examples: indicator.examples.map(({ name, group, inputs, points, exempt }) => ({
      name,
      group: group ?? null,
      inputs: { ...inputs },
      points: points ?? null,
      exempt: exempt ?? null,
    })),
    rows: rowsOf(release, id),
    medians: Object.fromEntries(
      methodology.groups.map((group) => [group.id, medianOf(scoresOf(release, group.id, id))?.toString() ?? null]),
    ),
    findings: payload.findings.filter(({ node }) => node === id).map(findingOnWire),
  };
}

/** The formula of an indicator in each language, as MathML. */
export function formulaText(indicator: Indicator, parameters: Readonly<Record<string, ParameterValue>>): Text {
  const [kk, ru, en] = LANGUAGES.map((language) => formulaOf(indicator.rule, indicator, language, { parameters }));
  return { kk: kk!, ru: ru!, en: en! };
}

/** A parameter as it travels; a ladder keeps its steps. */
export function parameterOnWire(name: string, { title, value, basis, note }: Parameter): NamedParameter {
  return { name, title, value: typeof value === 'string' ? value : { ...value }, basis, note: note ?? null };
}

function rowsOf(release: Release, id: string): IndicatorAnswer['rows'] {
  const scored = release.bodies.map((body) => ({ body, place: body.nodes[id]?.rank ?? Number.POSITIVE_INFINITY }));
  const sorted = scored.sort((a, b) => a.body.group.localeCompare(b.body.group) || a.place - b.place);
  return sorted.map(({ body }) => {
    const cell = release.payload.results[body.id]?.[id];
    return {
      body: nameOf(release, body.id),
      group: body.group,
      status: body.nodes[id]?.status ?? 'missing',
      points: cell?.points ?? null,
      band: cell?.band ?? null,
      rank: cell?.rank ?? null,
      basis: cell?.basis ?? 'reported',
    };
  });
}
