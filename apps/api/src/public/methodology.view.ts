import type { MethodologyAnswer } from '@olshem/contracts';
import { criteriaOf, isIndicator, parameterValues, scaleOf, type Methodology } from '@olshem/scoring';
import { formulaText, parameterOnWire } from './indicator.view.ts';
import { bandsOf } from './release.ts';

/** A methodology version with its tree, bands and parameters, and the editions that use it. */
export function methodologyView(methodology: Methodology, editions: MethodologyAnswer['editions']): MethodologyAnswer {
  const { id, title, source, rated, groups, suppliers, index, parameters, ranking } = methodology;
  return {
    id,
    title,
    source,
    rated,
    maxTotal: index.maxPoints,
    groups: groups.map((group) => ({ ...group })),
    suppliers: suppliers.map((supplier) => ({ ...supplier })),
    criteria: criteriaOf(methodology).map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      maxPoints: criterion.maxPoints,
      bands: bandsOf(scaleOf(methodology, criterion), criterion.maxPoints),
      indicators: criterion.children.filter(isIndicator).map((indicator) => ({
        id: indicator.id,
        title: indicator.title,
        maxPoints: indicator.maxPoints,
        effect: indicator.effect,
        basis: indicator.basis,
        supplier: indicator.supplier,
        formula: formulaText(indicator, parameterValues(methodology)),
        unknown: indicator.unknown ?? null,
      })),
    })),
    grades: bandsOf(methodology.grades, index.maxPoints),
    levels: bandsOf(methodology.indicatorBands, '100'),
    parameters: Object.entries(parameters).map(([name, parameter]) => parameterOnWire(name, parameter)),
    ties: ranking.ties,
    editions,
  };
}
