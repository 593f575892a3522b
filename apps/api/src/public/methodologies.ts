import type { MethodologiesAnswer, MethodologyAnswer } from '@olshem/contracts';
import { criteriaOf, isIndicator, type Methodology } from '@olshem/scoring';
import type { StoredVersion } from '../methodologies/version.store.ts';
import type { CatalogueEdition, CatalogueState } from './catalogue-state.ts';
import { formulaText, parametersOnWire, sourceOnWire } from './rule-on-wire.ts';
import { bandsAsWritten, bandsInPoints } from './scales.ts';

/** `GET /methodologies`: every methodology of which a version is or was in force. */
export function methodologiesAnswer({ methodologies, indices }: CatalogueState): MethodologiesAnswer {
  return {
    methodologies: methodologies.map(({ id, versions, latest }) => ({
      id,
      title: latest.title,
      source: sourceOnWire(latest, latest.source),
      criteria: criteriaOf(latest).map((criterion) => ({
        id: criterion.id,
        title: criterion.title,
        maxPoints: criterion.maxPoints,
      })),
      versions: versions.map(versionOnWire),
      editions: editionsOf(indices, ({ methodology }) => methodology.id === id),
    })),
  };
}

/** `GET /methodologies/{methodology}` and its versions. */
export function methodologyAnswer(
  { methodologies, indices }: CatalogueState,
  methodology: Methodology,
  digest: string,
): MethodologyAnswer {
  const versions = methodologies.find((each) => each.id === methodology.id)?.versions ?? [];
  const { id, title, source, rated, groups, suppliers, index, grades, indicatorBands, parameters, ranking } =
    methodology;
  return {
    ...versionOnWire(versions.find((each) => each.digest === digest)!),
    id,
    title,
    rated,
    source: sourceOnWire(methodology, source),
    maxTotal: index.maxPoints,
    groups: [...groups],
    suppliers: [...suppliers],
    criteria: criteriaOf(methodology).map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      maxPoints: criterion.maxPoints,
      unit: criterion.unit ?? 'points',
      bands: bandsInPoints(criterion.bands, criterion.maxPoints),
      indicators: criterion.children.filter(isIndicator).map((indicator) => ({
        id: indicator.id,
        title: indicator.title,
        maxPoints: indicator.maxPoints,
        unit: indicator.unit ?? 'points',
        lowerIsBetter: indicator.lowerIsBetter ?? false,
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
    editions: editionsOf(indices, (edition) => edition.methodologyDigest === digest),
    versions: versions.map(versionOnWire),
    definition: { ...methodology },
  };
}

function versionOnWire({ version, digest, state, inForceAt }: StoredVersion) {
  return {
    version,
    digest,
    state: state === 'in-force' ? ('in-force' as const) : ('retired' as const),
    inForceAt: inForceAt!.toISOString(),
  };
}

function editionsOf(
  indices: CatalogueState['indices'],
  follows: (edition: CatalogueEdition) => boolean,
): MethodologyAnswer['editions'] {
  return indices
    .flatMap(({ editions }) => editions.filter(follows))
    .map(({ indexId, id, title, latest }) => ({
      index: indexId,
      edition: id,
      title,
      revision: latest?.note.revision ?? null,
    }));
}
